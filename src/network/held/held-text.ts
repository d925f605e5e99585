import { stringify } from 'yaml';
import { fill } from '../../i18n/format.ts';
import { staffMessages } from '../../i18n/staff.ts';
import type { Place } from '../../mistakes/mistake.ts';
import type { StaffLocale } from '../../model/site.ts';
import type { Source } from '../../source/source.ts';
import { columns } from '../columns.ts';
import type { Erasure } from './erasure.ts';
import type { Held } from './held.ts';
import type { NamedAt } from './named-at.ts';
import type { Use } from './uses.ts';

/** What is held about a person, for that person to read. */
export function heldText(held: Held, source: Source, language: StaffLocale): string {
  const words = staffMessages[language].held;
  const facts = { name: held.name, agency: source.site.data.name };
  const nameOf = namesIn(source);
  return parts([
    [fill(words.title, facts)],
    [words.record, ...indented(stringify(held.record))],
    titled(words.files, held.files.map(fileRow)),
    ...kindsOf(held.uses).map(([what, uses]) => [
      words.uses[what],
      ...uses.flatMap((use) => [
        `  ${fill(words.in, { file: use.file, name: nameOf(use) })}`,
        ...toldOf(use),
      ]),
    ]),
    titled(words.named, held.named.map(namedRow)),
    titled(words.namedFiles, held.namedFiles.map(fileRow)),
  ]);
}

/** What would be done, or has been. @param isDone whether it has */
export function erasureText(
  { held, pictures, stuck, remaining }: Erasure,
  source: Source,
  { language, isDone, again }: { language: StaffLocale; isDone: boolean; again: string },
): string {
  const words = staffMessages[language].held;
  const left = new Set(stuck);
  const cut = held.uses.filter((use) => !left.has(use));
  const nameOf = namesIn(source);
  return parts([
    [fill(isDone ? words.erased : words.wouldErase, { name: held.name })],
    titled(words.deleted, [...held.files, ...pictures].map(fileRow)),
    titled(
      words.taken,
      cut.map((use) => [placeText(use.place), words.uses[use.what], nameOf(use)]),
    ),
    titled(words.byHand, [
      ...stuck.map((use) => [placeText(use.place), words.uses[use.what]]),
      ...remaining.map(namedRow),
      ...held.namedFiles.filter((file) => !pictures.includes(file)).map(fileRow),
    ]),
    [words.elsewhere],
    [isDone ? words.then : fill(words.again, { again })],
  ]);
}

const parts = (all: readonly (readonly string[])[]): string =>
  all
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');

const titled = (title: string, rows: readonly (readonly string[])[]): readonly string[] =>
  rows.length === 0 ? [] : [`${title} (${rows.length})`, ...columns(rows)];

const kindsOf = (uses: readonly Use[]) => [...Map.groupBy(uses, ({ what }) => what)];

const fileRow = (file: string): readonly string[] => [file];
const namedRow = ({ text, place }: NamedAt): readonly string[] => [placeText(place), text];
const placeText = ({ file, line, column }: Place): string => `${file}:${line}:${column}`;

const toldOf = ({ told }: Use): readonly string[] =>
  indented(typeof told === 'string' ? told : stringify(told), 4);

const indented = (text: string, width = 2): readonly string[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => ' '.repeat(width) + line);

/** What the record is called that refers to the person. */
function namesIn({ clients, people, stories }: Source): (use: Use) => string {
  const titles = new Map(stories.map(({ key, data }) => [key, data.title]));
  const names = new Map([...people, ...clients].map(({ path, data }) => [path, data.name]));
  return ({ what, key, file }) => (what === 'author' ? titles.get(key) : names.get(file)) ?? key;
}
