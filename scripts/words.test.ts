import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { projectDir } from '../src/build/folders.ts';
import { runIn } from '../tests/sites/site.ts';

/** A site in a language that the generator does not speak, of which nothing is written yet. */
async function newSite() {
  const site = await mkdtemp(join(tmpdir(), 'passaparola words-'));
  onTestFinished(() => rm(site, { recursive: true }));
  await mkdir(join(site, 'content'));
  await cp(join(projectDir, 'content/logo.svg'), join(site, 'content/logo.svg'));
  await writeFile(
    join(site, 'content/site.yaml'),
    `name: Agencja Przykład
origin: https://www.example.com
timeZone: Europe/Warsaw
staffLanguage: en
languages:
  pl:
    lang: pl
    label: Polski
    words: { stories: nowosci, network: siec, people: ludzie, tags: tematy }
tagline: { pl: Pokazujemy drzwi }
description: { pl: Mała agencja. }
logo: logo.svg
menu: [stories]
`,
  );
  return { site, sheet: join(site, 'content/messages/pl.yaml') };
}

const run = async (command: string, site: string, ...more: string[]) =>
  runIn(projectDir, `scripts/${command}.ts`, ...more, '--site', site);

test('whoever fills the sheet has a site in the language: nothing more is missing', async () => {
  const { site, sheet } = await newSite();
  const first = await run('words', site, 'pl');
  expect([first.code, /\d{3} words/.test(first.output)]).toEqual([0, true]);
  const blank = await readFile(sheet, 'utf8');

  // As long as nothing is written, nothing has changed, and one line says so.
  const unwritten = await run('check', site);
  expect(unwritten.output.match(/npm run words -- pl/g)).toHaveLength(1);

  // A remark of one’s own, and the words, which are the English ones in capitals.
  const written = blank
    .replaceAll(/# (.*)\n(\s*)(\w[\w-]*): ""/g, (_, word: string, indent: string, key: string) => {
      const capitals = word.replaceAll(/\{\w+\}|\p{Ll}+/gu, (part) =>
        part.startsWith('{') ? part : part.toUpperCase(),
      );
      return `# ${word}\n${indent}${key}: ${JSON.stringify(capitals)}`;
    })
    .replace('menu:', '# to be asked\nmenu:');
  await writeFile(sheet, written);
  const { code, output } = await run('check', site);
  expect([code, output.includes('npm run words')]).toEqual([0, false]);
  expect((await run('words', site, 'pl')).code).toBe(0);
  expect(await readFile(sheet, 'utf8')).toBe(written);
}, 60_000);

test('words that are written stay, and others come to them once', async () => {
  const { site, sheet } = await newSite();
  await run('words', site, 'pl');
  const whole = await readFile(sheet, 'utf8');
  const own = '# Anna, in May\nmap:\n  title: Na mapie # short\nmenu: Menu\n';
  await writeFile(sheet, own);
  await run('words', site, 'pl');
  const filled = await readFile(sheet, 'utf8');
  for (const line of own.split('\n')) expect(filled).toContain(line);
  expect(filled.match(/""/g)!.length).toBe(whole.match(/""/g)!.length - 2);
  await run('words', site, 'pl');
  expect(await readFile(sheet, 'utf8')).toBe(filled);
}, 60_000);

test.each([
  ['a language that the site has not', ['plx'], 2, 'pl'],
  ['no language', [], 2, 'npm run words -- --help'],
])(
  '%s',
  async (_, more, code, said) => {
    const { site } = await newSite();
    const answer = await run('words', site, ...more);
    expect([answer.code, answer.output.includes(said)]).toEqual([code, true]);
  },
  60_000,
);

test('a file with mistakes stays as it is, and they are told', async () => {
  const { site, sheet } = await newSite();
  await run('words', site, 'pl');
  await writeFile(sheet, 'menuu: Menu\n');
  const { code, output } = await run('words', site, 'pl');
  expect([code, output.includes('content/messages/pl.yaml:1:1')]).toEqual([1, true]);
  expect(await readFile(sheet, 'utf8')).toBe('menuu: Menu\n');
}, 60_000);
