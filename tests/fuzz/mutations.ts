import type { Random } from './random.ts';

/** What can happen to a file: it is given its text and answers with another one. */
export type Mutation = (text: string, random: Random) => string;

/** Pieces that mean something to one of the parsers. */
const pieces = [
  '<',
  '>',
  '</b>',
  '<b>',
  '<div>',
  '</div>',
  '<!--',
  '-->',
  '<br/>',
  '<p id="fn1">',
  '<a href="/x/">',
  '<table>',
  '<tr>',
  '**',
  '*',
  '_',
  '`',
  '```',
  '~~',
  '# ',
  '## ',
  '### ',
  '##',
  '- ',
  '1. ',
  '> ',
  '| a | b |\n|---|---|\n',
  '---',
  '***',
  '[a](b)',
  '[a](#b)',
  '[a](/b/)',
  '![a](b.jpg)',
  '[^1]',
  '[^1]: x',
  '[a]: b',
  '\\',
  '{',
  '}',
  '{/*',
  '*/}',
  '{"a"}',
  '{1}',
  '<Callout>',
  '</Callout>',
  '<Quote by="x">',
  'import x',
  'export x',
  '&amp;',
  '&#0;',
  '&#x110000;',
  '&',
  '"',
  "'",
  '«',
  '“',
  '…',
  ': ',
  ' #',
  '!',
  '!!str ',
  '*a',
  '&a ',
  '<<: ',
  '[',
  ']',
  '? ',
  '|',
  '>-',
  '%',
  '@',
  '\t',
  'null',
  'true',
  '~',
  '0x1',
  '1e9',
  '-0',
  '.inf',
  '2026-02-30',
  '24:30',
  '__proto__',
  'constructor',
  'toString',
  '__proto__: x',
  '{ it: x }',
  '{ __proto__: { it: x } }',
  '[]',
  '[trattoria, trattoria]',
  '[anna, bruno]',
  'anna',
  'trattoria',
  'agency',
  'other',
  '2026-11-22',
  '2026-11-03T25:00',
  '1900-01-01',
  '9999-12-31',
  '::analytics',
  '::client{key=trattoria}',
  '::person{key=bruno}',
  ':::note{title="x"}',
  ':::gallery',
  ':::chart{kind=lines}',
  ':::',
  '::::',
  '{key=anna}',
  '{#id .class onclick=x}',
  '::embed{url=https://a.example/}',
  'Mo-Su',
  'PH',
  '00:00-24:00',
  '22:00-26:00',
  '24/7',
  'week 1-53/2',
  'sunrise-sunset',
  '45.46420',
  '+39 ',
  'S.r.l.',
  '\u00A0',
  '\u200B',
  '\u200F',
  '\u202E',
  '\uFEFF',
  '\u0001',
  '\u0085',
  '\uFFFE',
  '\uD800',
  '\r',
  '\u2028',
  'é',
  'e\u0301',
  'ß',
  'İ',
  '中文',
  '日本語。',
  'שלום',
  'עברית"ה',
  '🎉',
  '👩‍👩‍👧',
  'ﷺ',
  'javascript:x',
  'https://',
  'http://a',
  '//a',
  '/\\a',
  'mailto:',
  '../',
  './',
  '%2e%2e',
  '%',
  '?',
  '#',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '    ',
] as const;

const controls = [
  '\0',
  '\u0007',
  '\b',
  '\u000B',
  '\f',
  '\u001B',
  '\u007F',
  '\u0080',
  '\u009F',
  '\u2029',
] as const;

/** The same as YAML lets one write it, where the character itself may not stand. */
const escaped = [
  '\\0',
  '\\a',
  '\\e',
  '\\x01',
  '\\x7f',
  '\\u0085',
  '\\N',
  '\\uD800',
  '\\t',
  '\\n',
  '\\r',
  '\\_',
] as const;

/** What is written without end where a key is stuck. */
const runs = [
  ' ',
  '\t',
  '-',
  '.',
  ',',
  ':',
  '"',
  '(',
  '*',
  '_',
  '~',
  '|',
  'a',
  '1',
  '\u00A0',
  '\u200B',
  ' .',
  'a-',
  '0:',
] as const;

/** One row each; whoever knows another way to damage a file adds it here. */
export const mutations: Readonly<Record<string, Mutation>> = {
  insert: (text, random) => spliced(text, random.below(text.length + 1), 0, random.pick(pieces)),
  insertMany: (text, random) => {
    const piece = random.pick(pieces);
    return spliced(
      text,
      random.below(text.length + 1),
      0,
      piece.repeat(1 + random.below(random.pick([5, 60, 3000]))),
    );
  },
  insertNested: (text, random) => {
    const [open, close] = [random.pick(pieces), random.pick(pieces)];
    const depth = 1 + random.below(random.pick([3, 40, 2000]));
    return spliced(text, random.below(text.length + 1), 0, `${open.repeat(depth)}x${close.repeat(depth)}`);
  },
  replace: (text, random) =>
    spliced(text, random.below(text.length), 1 + random.below(4), random.pick(pieces)),
  remove: (text, random) => spliced(text, random.below(text.length), 1 + random.below(12), ''),
  cut: (text, random) => text.slice(0, random.below(text.length)),
  doubled: (text, random) => {
    const [from, length] = [random.below(text.length), 1 + random.below(200)];
    return spliced(text, from, 0, text.slice(from, from + length));
  },
  lineMoved: (text, random) => {
    const lines = text.split('\n');
    const [line = ''] = lines.splice(random.below(lines.length), 1);
    return lines.toSpliced(random.below(lines.length + 1), 0, line).join('\n');
  },
  lineIndented: (text, random) => {
    const lines = text.split('\n');
    const at = random.below(lines.length);
    return lines.with(at, random.pick([' ', '  ', '\t', '- ', '> ']) + lines[at]!).join('\n');
  },
  valueReplaced: (text, random) => {
    const fields = [...text.matchAll(/^( *[\w-]+: ?)(.*)$/gm)];
    if (fields.length === 0) return text;
    const { 0: whole, 1: name = '', index } = random.pick(fields);
    return spliced(text, index, whole.length, name + random.pick(pieces));
  },
  bitFlipped: (text, random) => {
    const at = random.below(text.length);
    return spliced(text, at, 1, String.fromCharCode(text.charCodeAt(at) ^ (1 << random.below(8))));
  },
  valueMoved: (text, random) => {
    const values = [...text.matchAll(/: (\S.*)$/gm)];
    if (values.length === 0) return text;
    const { 0: whole, index } = random.pick(values);
    return spliced(text, index, whole.length, `: ${random.pick(values)[1] ?? ''}`);
  },
  keyReplaced: (text, random) => {
    const keys = [...text.matchAll(/\b[a-z]+(?=:)/gi)];
    if (keys.length === 0) return text;
    const { 0: whole, index } = random.pick(keys);
    return spliced(text, index, whole.length, random.pick(['__proto__', 'constructor', ...keys.map(String)]));
  },
  controls: (text, random) => {
    const at = random.below(text.length);
    return spliced(text, at, 0, random.pick(controls).repeat(1 + random.below(3)));
  },
  escapes: (text, random) => {
    const values = [...text.matchAll(/: (\S[^"'\n]*)$/gm)];
    if (values.length === 0) return text;
    const { 0: whole, 1: value = '', index } = random.pick(values);
    const at = random.below(value.length);
    return spliced(text, index, whole.length, `: "${spliced(value, at, 0, random.pick(escaped))}"`);
  },
  longRun: (text, random) =>
    spliced(text, random.below(text.length + 1), 0, random.pick(runs).repeat(20_000)),
  capitals: (text) => text.toUpperCase(),
  lineEnds: (text, random) => text.replaceAll('\n', random.pick(['\r\n', '\r', '\n\n'])),
};

const spliced = (text: string, at: number, removed: number, piece: string): string =>
  text.slice(0, at) + piece + text.slice(at + removed);
