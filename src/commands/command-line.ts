import { parseArgs } from 'node:util';
import { packageDir, projectDir } from '../build/folders.ts';
import { nearest } from '../mistakes/nearest.ts';
import {
  commandNames,
  commands,
  isOption,
  optionsOf,
  siteCommands,
  takenBy,
  type CommandName,
  type OptionName,
} from './commands.ts';
import { Complaint } from '../complaint.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What a command was called with, each as it was written. */
export interface CommandLine {
  readonly values: ReadonlyMap<OptionName, string>;
  readonly words: readonly string[];
}

/**
 * Takes the arguments of a command apart, and refuses whatever it does not understand: a word that is passed over
 * would make the command do something else than was asked.
 *
 * @throws Complaint
 */
export function readCommandLine(
  command: CommandName,
  written: readonly string[],
  environment: Environment,
): CommandLine {
  const args = written.map(withHyphens);
  const { tokens } = parseArgs({
    args,
    options: parsed,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const given = new Set(tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : [])));
  refuseSwallowed(command, { words, given }, environment);
  const values = new Map<OptionName, string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = knownOption(command, token.name, args[token.index] ?? token.rawName);
    if (values.has(option)) throw new Complaint('option-twice', { option: `--${option}` });
    values.set(option, valueOf(option, token.value, token.inlineValue ?? false));
  }
  if (!values.has('help')) refuseWords(command, words);
  return { values, words };
}

/** Programs that make typography of what one types turn two hyphens into a dash: `—fix`, which nobody means. */
const withHyphens = (word: string): string =>
  word.replace(/^[\u2010-\u2015\u2212-]*[\u2010-\u2015\u2212][\u2010-\u2015\u2212-]*(?=\p{L})/u, '--');

/** Of all commands there are, since developers misspell as well. */
export const unknownCommand = (word: string): Complaint =>
  new Complaint('command-unknown', {
    word,
    known: siteCommands.join(', '),
    suggestion: nearest(word, commandNames) ?? '',
  });

/** As `npm run` wants it, with the options after two hyphens of their own; a site to be has no `package.json` yet. */
export function callOf(command: CommandName, rest = ''): string {
  const isBeforeSite = command === 'new-site' && packageDir !== projectDir;
  if (isBeforeSite) return `npx passaparola ${command} ${rest}`.trimEnd();
  return `npm run ${command}${rest === '' ? '' : ` -- ${rest}`}`;
}

const parsed = Object.fromEntries(
  [...new Set(Object.keys(commands).flatMap((name) => optionsOf(name as CommandName)))].map((option) => [
    option,
    {
      type: takenBy(option) ? ('string' as const) : ('boolean' as const),
      ...(option === 'help' && { short: 'h' }),
    },
  ]),
);

function knownOption(command: CommandName, name: string, written: string): OptionName {
  const known = optionsOf(command);
  if (isOption(name) && known.includes(name)) return name;
  const word = written.replace(/=.*$/s, '');
  const near = nearest(word.replace(/^-+/, ''), known);
  throw new Complaint('option-unknown', {
    option: word,
    command,
    known: known.map((option) => `--${option}`).join(', '),
    suggestion: near === undefined ? '' : `--${near}`,
  });
}

/** @param inline whether it was written as `--option=value` */
function valueOf(option: OptionName, value: string | boolean | undefined, inline: boolean): string {
  const takes = takenBy(option);
  const facts = { option: `--${option}` };
  if (!takes) {
    if (inline) throw new Complaint('option-with-value', facts);
    return '';
  }
  const isMissing = typeof value !== 'string' || value === '' || (!inline && value.startsWith('-'));
  if (isMissing) throw new Complaint('option-without-value', facts);
  return value;
}

function refuseWords(command: CommandName, words: readonly string[]): void {
  const { words: known } = commands[command];
  const stray = words[known.length];
  if (stray !== undefined && !takesMany(command)) {
    throw new Complaint('word-stray', { word: stray, command, right: callOf(command, '--help') });
  }
  const least = known.filter((word) => !word.startsWith('[')).length;
  if (words.length < least) throw new Complaint('words-missing', { right: callOf(command, '--help') });
}

/** Whether the last of its words may come again and again. */
export const takesMany = (command: CommandName): boolean =>
  commands[command].words.at(-1)?.includes('…') ?? false;

/**
 * `npm run check --site X` gives `--site` to npm, which keeps it for itself, and `X` to the command.
 *
 * @throws Complaint with the way to write it
 */
function refuseSwallowed(
  command: CommandName,
  { words, given }: { readonly words: readonly string[]; readonly given: ReadonlySet<string> },
  environment: Environment,
): void {
  // A command that npm did not start may have inherited what was meant for another.
  if (environment.npm_lifecycle_event !== command) return;
  // What stands behind the two hyphens has arrived; npm may have the same from its settings.
  const missing = optionsOf(command).filter((option) => !given.has(option));
  const swallowed = missing.flatMap((option) => {
    const value = keptByNpm(option, environment);
    return value === undefined ? [] : [{ option, value }];
  });
  if (swallowed.length === 0) return;
  const lost = swallowed.filter(({ option, value }) => takenBy(option) && value === 'true');
  const rest = swallowed.map(({ option, value }) => {
    if (!takenBy(option)) return `--${option}`;
    const own = value === 'true' ? (lost.length === 1 && words.length === 1 ? words[0]! : '…') : value;
    return `--${option} ${quoted(own)}`;
  });
  throw new Complaint('options-swallowed', {
    options: swallowed.map(({ option }) => `--${option}`).join(', '),
    right: callOf(command, [...ownWords(command, words, lost.length), ...rest].join(' ')),
  });
}

/** What the command itself was given; which of the words it is cannot be told where values have lost their options. */
function ownWords(command: CommandName, words: readonly string[], lost: number): readonly string[] {
  if (lost === 0) return words.map(quoted);
  return commands[command].words.length > 0 && words.length > lost ? ['…'] : [];
}

/** What npm makes of an option that it was given in place of the command. */
function keptByNpm(option: OptionName, environment: Environment): string | undefined {
  if (option === 'verbose') return environment.npm_config_loglevel === 'verbose' ? 'true' : undefined;
  const kept = environment[`npm_config_${option.replaceAll('-', '_')}`];
  // A switch that is off in npm’s own settings.
  return kept === '' && !takenBy(option) ? undefined : kept;
}

const quoted = (word: string): string => (/^[^\s"'$&*;<>|]+$/.test(word) ? word : JSON.stringify(word));
