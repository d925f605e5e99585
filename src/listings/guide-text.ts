import type { CalendarDay } from '../hours/day.ts';
import { elided } from '../i18n/elision.ts';
import { formatDate } from '../i18n/dates.ts';
import { fill } from '../i18n/format.ts';
import type { StaffMessages } from '../i18n/staff.ts';
import type { StaffLocale } from '../model/site.ts';
import type { Finding, Severity } from './finding.ts';
import { tellFindings, type ToldFindings } from './findings-text.ts';
import { code, heading, plain } from './markdown.ts';

type Words = StaffMessages['listings'];

const order = ['error', 'warning', 'note'] as const satisfies readonly Severity[];

interface Told {
  readonly files: readonly string[];
  readonly findings: readonly Finding[];
  readonly today: CalendarDay;
}

/** What each file of the pack is for, and what is left to do by hand. */
export function guideText({ files, findings, today }: Told, words: Words, language: StaffLocale): string {
  const introduction = elided(
    fill(words.guide.introduction, { date: formatDate(today, language) }),
    language,
  );
  const purposes = Map.groupBy(files, (name) => purposeOf(name, words));
  const parts = [...purposes].map(([purpose, names]) => `- ${names.map(code).join(', ')}: ${purpose}`);
  const lists = order.flatMap((severity) => listOf(findings, severity, words, language));
  return `${[heading(1, words.guide.title), introduction, parts.join('\n'), ...lists].join('\n\n')}\n`;
}

/** By the beginning of a file’s name. */
function purposeOf(name: string, { guide: { files } }: Words): string {
  const [stem] = Object.keys(files)
    .filter((beginning) => name.startsWith(beginning))
    .toSorted((one, other) => other.length - one.length);
  return files[stem as keyof typeof files];
}

function listOf(
  findings: readonly Finding[],
  severity: Severity,
  words: Words,
  language: StaffLocale,
): readonly string[] {
  const own = findings.filter((finding) => finding.severity === severity);
  if (own.length === 0) return [];
  const items = tellFindings(own, words, language).map(itemOf);
  return [heading(2, words.severities[severity]), items.join('\n')];
}

/** A client before what concerns it alone; several in a list below. */
function itemOf({ text, findings: [first, ...others] }: ToldFindings): string {
  if (others.length === 0) return `- **${plain(first!.name)}**, ${plain(text)}`;
  const names = [first!, ...others].map(({ name }) => `  - **${plain(name)}**`);
  return [`- ${plain(text)}`, ...names].join('\n');
}
