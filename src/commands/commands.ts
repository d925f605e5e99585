/** What the value of an option is. An option without one is a switch. */
export type ValueKind =
  | 'folder'
  | 'day'
  | 'port'
  | 'number'
  | 'text'
  | 'languages'
  | 'language'
  | 'country'
  | 'colour'
  | 'address'
  | 'keys'
  | 'version';

interface Option {
  readonly takes?: ValueKind;
}

/** All options of all commands. What they do stands in `messages/`. */
export const options = {
  site: { takes: 'folder' },
  'as-of': { takes: 'day' },
  out: { takes: 'folder' },
  since: { takes: 'folder' },
  port: { takes: 'port' },
  name: { takes: 'text' },
  languages: { takes: 'languages' },
  country: { takes: 'country' },
  brand: { takes: 'colour' },
  'staff-language': { takes: 'language' },
  components: {},
  watch: {},
  fix: {},
  force: {},
  verbose: {},
  stories: { takes: 'number' },
  clients: { takes: 'number' },
  json: {},
  export: { takes: 'folder' },
  report: { takes: 'folder' },
  public: {},
  language: { takes: 'language' },
  posted: { takes: 'address' },
  choose: { takes: 'keys' },
  yes: {},
  'dry-run': {},
  'new-key': {},
  'clients-only': { takes: 'number' },
  network: { takes: 'number' },
  only: { takes: 'keys' },
  pairs: { takes: 'number' },
  before: { takes: 'folder' },
  write: {},
  from: { takes: 'version' },
  cases: { takes: 'number' },
  seed: { takes: 'number' },
  help: {},
} as const satisfies Readonly<Record<string, Option>>;

export type OptionName = keyof typeof options;

interface Command {
  /** Whether it works on the generator itself, and has no place in the package that sites install. */
  readonly isForDevelopers?: true;
  readonly options: readonly OptionName[];
  /** What it takes besides options, in its order; a name in brackets may be left out, one with dots comes again and again. */
  readonly words: readonly Word[];
}

export type Word =
  | '[folder]'
  | '[story]'
  | '[action]'
  /** Any number of them. */
  | '[reply…]'
  | 'language'
  | 'person'
  | 'first-year'
  | 'last-year';

/** Which command understands what; `--help` is understood by all. */
export const commands = {
  'new-site': {
    options: ['name', 'languages', 'country', 'brand', 'staff-language'],
    words: ['[folder]'],
  },
  dev: { options: ['site', 'as-of', 'port', 'components'], words: [] },
  check: { options: ['site', 'as-of', 'watch', 'fix', 'dry-run'], words: [] },
  build: { options: ['site', 'as-of', 'out', 'watch', 'force', 'verbose'], words: [] },
  preview: { options: ['site', 'as-of', 'out', 'port'], words: [] },
  audit: { options: ['site', 'as-of'], words: ['[folder]'] },
  listings: { options: ['site', 'as-of', 'out', 'since'], words: [] },
  network: { options: ['site', 'as-of', 'json', 'report', 'export', 'public'], words: [] },
  share: { options: ['site', 'as-of', 'language', 'out', 'posted', 'json'], words: ['[story]'] },
  newsletter: { options: ['site', 'as-of', 'language', 'choose', 'out'], words: [] },
  replies: { options: ['site', 'as-of', 'dry-run', 'json'], words: ['[action]', '[reply…]'] },
  indexnow: { options: ['site', 'as-of', 'out', 'dry-run', 'new-key'], words: [] },
  export: { options: ['site', 'out', 'json'], words: ['person'] },
  erase: { options: ['site', 'yes'], words: ['person'] },
  words: { options: ['site'], words: ['language'] },
  upgrade: { options: ['site', 'as-of', 'write', 'from'], words: [] },
  bench: {
    isForDevelopers: true,
    options: ['stories', 'clients', 'clients-only', 'network', 'only', 'pairs', 'before', 'write'],
    words: [],
  },
  fuzz: { isForDevelopers: true, options: ['cases', 'seed'], words: [] },
  schemas: { isForDevelopers: true, options: [], words: [] },
  'hours-table': { isForDevelopers: true, options: [], words: [] },
  holidays: { isForDevelopers: true, options: [], words: ['first-year', 'last-year'] },
  gazetteer: { isForDevelopers: true, options: [], words: [] },
} as const satisfies Readonly<Record<string, Command>>;

export type CommandName = keyof typeof commands;

export const commandNames = Object.keys(commands) as readonly CommandName[];

/** Those that an agency works with, in the order in which one needs them. */
export const siteCommands = commandNames.filter((name) => !('isForDevelopers' in commands[name]));

export const optionsOf = (command: CommandName): readonly OptionName[] => [
  ...commands[command].options,
  'help',
];

/** What an option takes; nothing if it is a switch. */
export const takenBy = (option: OptionName): ValueKind | undefined => (options[option] as Option).takes;

export const isOption = (name: string): name is OptionName => Object.hasOwn(options, name);
