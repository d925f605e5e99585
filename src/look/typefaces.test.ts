import { readFile, stat } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { groupOf, groups, letters, unicodeRange } from '../fonts/letters.ts';
import { fontFilesOf, stackOf } from './typefaces.ts';

test.each([
  ['bricolage', 'newsreader', 'it-IT', ['bricolage-base', 'newsreader-base']],
  ['newsreader', 'newsreader', 'en', ['newsreader-base']],
  ['system-sans', 'system-serif', 'it', []],
  ['bricolage', 'system-serif', 'pl', ['bricolage-base', 'bricolage-polish']],
  ['bricolage', 'system-serif', 'vi', ['bricolage-base', 'bricolage-vietnamese']],
  ['bricolage', 'newsreader', 'el', []],
  ['bricolage', 'newsreader', 'sr', []],
  ['bricolage', 'system-serif', 'sr-Latn', ['bricolage-base', 'bricolage-czech']],
] as const)('%s with %s in %s: %j', (display, text, lang, expected) => {
  expect(fontFilesOf({ display, text }, lang)).toEqual(expected);
});

test.each([
  ['it', 'Bricolage, "Bricolage Polish", "Bricolage Vietnamese", "Bricolage Fallback",'],
  ['pl', '"Bricolage Polish", Bricolage, "Bricolage Vietnamese",'],
  ['vi', '"Bricolage Vietnamese", Bricolage, "Bricolage Polish",'],
  ['el-GR', '-apple-system, "Segoe UI",'],
  ['uk', '-apple-system, "Segoe UI",'],
  ['ar', '"SF Arabic",'],
  ['fa', '"SF Arabic",'],
  ['he', '"SF Hebrew",'],
  ['ja', '"Hiragino Sans",'],
  ['zh-CN', '"PingFang SC",'],
  ['zh-TW', '"PingFang TC",'],
  ['ko', '"Apple SD Gothic Neo",'],
  ['th', '-apple-system,'],
  ['eo', '-apple-system,'],
])('the headlines of %s are in %s', (lang, start) => {
  expect(stackOf('bricolage', lang)).toMatch(new RegExp(`^${start}`));
});

/** What a language writes beyond the letters of the Latin alphabet without signs. */
const alphabets: Readonly<Record<string, string>> = {
  Polish: 'ąćęłńóśźż',
  Czech: 'áčďéěíňóřšťúůýž',
  Slovak: 'áäčďéíĺľňóôŕšťúýž',
  Hungarian: 'áéíóöőúüű',
  Romanian: 'ăâîșț',
  Croatian: 'čćđšž',
  Turkish: 'çğıİöşü',
  Vietnamese: 'ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉĩịọỏốồổỗộớờởỡợụủũứừửữựỳỷỹỵ',
  Lithuanian: 'ąčęėįšųūž',
  Latvian: 'āčēģīķļņšūž',
  Estonian: 'äõöüšž',
  Icelandic: 'áðéíóúýþæö',
  Danish: 'æøå',
  French: 'àâæçéèêëîïôœùûüÿ',
  Maltese: 'ċġħż',
  Welsh: 'âêîôûŵŷ',
};

test.each(Object.entries(alphabets))('%s has all its letters, small and capital', (_, small) => {
  const capitals = small.toUpperCase().replaceAll('ẞ', '');
  const known = groups.map((group) => letters[group]).join('');
  expect(Array.from(small + capitals).filter((letter) => !known.includes(letter))).toEqual([]);
});

test.each(['it', 'en', 'es', 'fr', 'de', 'nl', 'pt', 'ca'])(
  'pages in %s fetch one file of each face for the words of the site',
  async (lang) => {
    const words = await readFile(new URL(`../i18n/messages/${lang}.ts`, import.meta.url), 'utf8');
    expect(Array.from(words).filter((character) => (groupOf(character) ?? 'base') !== 'base')).toEqual([]);
  },
);

/** In KB: the files that a page in the language cannot do without, and those of its words in italics. */
test.each([
  ['it', 37, 12],
  ['pl', 44, 15],
  ['cs', 46, 15],
  ['hr', 46, 15],
  ['hu', 45, 15],
  ['ro', 45, 15],
  ['tr', 45, 15],
  ['vi', 50, 17],
])('the letters of %s weigh %i KB at most, and those of italics %i', async (lang, upright, italic) => {
  const files = fontFilesOf({ display: 'bricolage', text: 'newsreader' }, lang);
  const slanted = files.filter((file) => file.startsWith('newsreader'));
  expect(await weightOf(files)).toBeLessThanOrEqual(upright * 1000);
  expect(
    await weightOf(slanted.map((file) => file.replace('newsreader', 'newsreader-italic'))),
  ).toBeLessThanOrEqual(italic * 1000);
});

async function weightOf(files: readonly string[]): Promise<number> {
  const folder = new URL('../fonts/', import.meta.url);
  const sizes = await Promise.all(
    files.map(async (file) => (await stat(new URL(`${file}.woff2`, folder))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

test('the sign before each entry of a list is fetched with the letters of its text', () => {
  expect(letters.base).toContain('•');
});

test('a letter is fetched in one file only: that of the first group that has it', () => {
  expect(unicodeRange('polish')).toContain('U+104-107');
  expect(unicodeRange('extended')).not.toMatch(/U\+10[4-7]\b/);
});

test('the switcher fetches no letters of other languages for their names', async () => {
  const frame = await readFile(new URL('../styles/frame.css', import.meta.url), 'utf8');
  const rule = /:is\(\.languages, \.also-in\)\s+a:is\(([^{]+)\{\s*font-family: system-ui/.exec(frame)?.[1];
  const languages =
    'bs ca cs cy da de en es et eu fi fo fr ga gl hr hu is it lb lt lv mt nb nl pl pt ro sk sl sq sv tr vi';
  const farther = languages.split(' ').filter((lang) => {
    const name = new Intl.DisplayNames(lang, { type: 'language' }).of(lang) ?? lang;
    return Array.from(name).some((letter) => (groupOf(letter) ?? 'base') !== 'base');
  });
  expect(farther.filter((lang) => !rule?.includes(`:lang(${lang})`))).toEqual([]);
});
