import { count, fill } from '../i18n/format.ts';
import { staffMessages } from '../i18n/staff.ts';
import type { StaffLocale } from '../model/site.ts';
import type { Fix, Rewritten } from './fix.ts';

/** What was written otherwise, or would be: a line each, and how many they are. */
export function fixesText(fixes: readonly Fix[], isDone: boolean, language: StaffLocale): string {
  const { line, written, toWrite, nothing } = staffMessages[language].fix;
  const all = fixes.flatMap(({ rewritten }) => rewritten).toSorted(byPlace);
  if (all.length === 0) return nothing;
  const lines = all.map(({ place, from, to }) =>
    fill(line, { position: `${place.file}:${place.line}:${place.column}`, from: shown(from), to: shown(to) }),
  );
  return [...lines, '', count(isDone ? written : toWrite, all.length, language)].join('\n');
}

const byPlace = ({ place: one }: Rewritten, { place: other }: Rewritten): number =>
  one.file === other.file
    ? one.line - other.line || one.column - other.column
    : one.file < other.file
      ? -1
      : 1;

const mostShown = 120;

/** In one line, with what nobody sees told by its number. */
function shown(text: string): string {
  const line = text
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Cc}]/gu, codeOf);
  return line.length > mostShown ? `${line.slice(0, mostShown)}…` : line;
}

const codeOf = (sign: string): string =>
  `⟨U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}⟩`;
