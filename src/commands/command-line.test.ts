import { describe, expect, test } from 'vitest';
import { staffLocales } from '../model/site.ts';
import { readCommandLine, takesMany, type Environment } from './command-line.ts';
import { commandNames, isOption, optionsOf, takenBy, type CommandName } from './commands.ts';
import { Complaint, complaintCodes } from '../complaint.ts';
import { helpText } from './help.ts';
import { commandMessages, complaintText } from './messages.ts';

/** What a command says to some arguments, in English; nothing if it takes them. */
function answer(command: CommandName, args: string, environment: Environment = {}): string {
  try {
    readCommandLine(command, args === '' ? [] : args.split(' '), environment);
    return '';
  } catch (error) {
    if (!(error instanceof Complaint)) throw error;
    return complaintText(error, 'en');
  }
}

test('options come with a space or an equals sign, in any order, beside words', () => {
  const { values, words } = readCommandLine('audit', ['--site=a b', 'folder', '--as-of', '2026-12-24'], {});
  expect([...values]).toEqual([
    ['site', 'a b'],
    ['as-of', '2026-12-24'],
  ]);
  expect(words).toEqual(['folder']);
});

test('a dash that a program has made of two hyphens is taken for them', () => {
  const { values, words } = readCommandLine('check', ['—fix', '–-as-of', '2026-12-24'], {});
  expect([...values.keys(), ...words]).toEqual(['fix', 'as-of']);
  expect(answer('check', '—fiix')).toContain('“--fix”');
});

describe.each(commandNames)('%s', (command) => {
  test('is helped with in three languages, with all its options', () => {
    const texts = staffLocales.map((language) => helpText(command, language));
    expect(new Set(texts).size).toBe(3);
    for (const text of texts) {
      expect(text).toContain(`npm run ${command}`);
      for (const option of optionsOf(command)) expect(text).toContain(`--${option}`);
    }
  });

  test.each(['--help', '-h', 'x y z --help'])('takes %s', (args) => {
    expect(readCommandLine(command, args.split(' '), {}).values.has('help')).toBe(true);
  });

  test('refuses what it does not know, and says what it knows', () => {
    expect(answer(command, '--bogus')).toContain('--bogus');
    expect(answer(command, '--bogus=1')).toContain(`It understands: `);
    expect(answer(command, '-x')).toContain('-x');
    expect(answer(command, '--helq')).toContain('Did you mean “--help”?');
    if (!takesMany(command))
      expect(answer(command, 'one two three four')).toContain(`npm run ${command} -- --help`);
  });

  test('takes no option twice, no value for a switch, and none without its value', () => {
    for (const option of optionsOf(command)) {
      const takes = takenBy(option) !== undefined;
      const once = takes ? `--${option} 1` : `--${option}`;
      expect(answer(command, `${once} ${once}`)).toMatch(/twice/);
      expect(answer(command, takes ? `--${option}` : `--${option}=1`)).toMatch(/value/);
      if (takes) {
        expect(answer(command, `--${option}=`)).toMatch(/value/);
        expect(answer(command, `--${option} --help`)).toMatch(/value/);
      }
    }
  });
});

test.each([
  ['--sit /tmp/x', '“--site”'],
  ['-site /tmp/x', '“--site”'],
  ['--Site=/tmp/x', '“--site”'],
  ['--asof 2026-12-24', '“--as-of”'],
  ['--as_of=2026-12-24', '“--as-of”'],
])('%s is answered with what was meant, which is understood', (args, meant) => {
  expect(answer('check', args)).toContain(meant);
  expect(isOption(meant.slice(3, -1))).toBe(true);
});

const npm = { npm_lifecycle_event: 'check' };

test.each<[string, CommandName, string, Environment, string]>([
  ['npm run check --site X', 'check', 'X', { ...npm, npm_config_site: 'true' }, 'npm run check -- --site X'],
  ['npm run check --site=X', 'check', '', { ...npm, npm_config_site: 'X' }, 'npm run check -- --site X'],
  [
    'npm run check --site="a b"',
    'check',
    '',
    { ...npm, npm_config_site: 'a b' },
    'npm run check -- --site "a b"',
  ],
  [
    'npm run check --as-of 2026-12-24',
    'check',
    '2026-12-24',
    { ...npm, npm_config_as_of: 'true' },
    'npm run check -- --as-of 2026-12-24',
  ],
  [
    'npm run build --force',
    'build',
    '',
    { npm_lifecycle_event: 'build', npm_config_force: 'true' },
    'npm run build -- --force',
  ],
  [
    'npm run build --verbose',
    'build',
    '',
    { npm_lifecycle_event: 'build', npm_config_loglevel: 'verbose' },
    'npm run build -- --verbose',
  ],
  [
    'npm run audit old --site=X',
    'audit',
    'old',
    { npm_lifecycle_event: 'audit', npm_config_site: 'X' },
    'npm run audit -- old --site X',
  ],
])('%s is told how to be written', (_, command, args, environment, right) => {
  const said = answer(command, args, environment);
  expect(said).toMatch(new RegExp(`Write: ${right.replace(/[-"]/g, '\\$&')}$`));
  const [, written = ''] = right.split(' -- ');
  const words = written.match(/"[^"]*"|\S+/g)!.map((word) => word.replaceAll('"', ''));
  expect(readCommandLine(command, words, {}).values.size).toBe(1);
});

test('which word is whose is not guessed where npm has parted them', () => {
  const environment = { npm_lifecycle_event: 'new-site', npm_config_name: 'X', npm_config_languages: 'true' };
  const said = answer('new-site', 'my-site nl,fr', environment);
  expect(said).toContain('Write: npm run new-site -- … --name X --languages …');
});

test('what npm has in its own settings is none that it has kept', () => {
  expect(answer('erase', 'anna', { npm_lifecycle_event: 'erase', npm_config_yes: '' })).toBe('');
  expect(answer('erase', 'anna', { npm_lifecycle_event: 'erase', npm_config_yes: 'true' })).toContain(
    '--yes',
  );
  expect(answer('erase', 'anna --yes', { npm_lifecycle_event: 'erase', npm_config_yes: 'true' })).toBe('');
});

test('what npm kept for another command is not taken for this one’s', () => {
  expect(answer('check', '', { npm_lifecycle_event: 'test', npm_config_site: 'true' })).toBe('');
});

test.each(staffLocales)('every complaint has its facts in %s', (language) => {
  const facts = {
    ...{
      option: '--x',
      other: '--y',
      command: 'check',
      known: '--site',
      suggestion: '',
      options: '--x',
      right: 'npm run check',
    },
    ...{ word: 'x', value: 'x', most: 9, folder: '/a', kept: '/a', source: '/b', files: 'a', path: '/a' },
    ...{
      url: 'https://www.example.com/a.txt',
      keyUrl: 'https://www.example.com/a.txt',
      status: 404,
      host: 'a',
    },
    ...{ port: 4321, message: 'm', file: 'f', needed: '--y', site: '/a' },
    ...{ url: 'https://www.example.com', reason: 'r', status: 404, wanted: 'jf2' },
  };
  for (const code of complaintCodes) {
    const text = complaintText(new Complaint(code, facts), language);
    expect(text).toMatch(/ — .+[.\w]$/s);
    expect(text).not.toMatch(/[{}]/);
  }
  expect(Object.keys(commandMessages[language].complaints).toSorted()).toEqual(complaintCodes.toSorted());
});
