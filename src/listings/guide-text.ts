import { isDay, type CalendarDay } from '../hours/day.ts';
import { elided } from '../i18n/elision.ts';
import { fill, formatCountry, formatDate, formatList } from '../i18n/format.ts';
import type { StaffMessages } from '../i18n/staff.ts';
import type { StaffLocale } from '../model/site.ts';
import type { Finding, Severity } from './finding.ts';
import { code, heading, plain } from './markdown.ts';
import { systemNames } from './system.ts';

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
  const lines = own.map(
    (finding) => `- **${plain(finding.name)}**, ${plain(findingText(finding, words, language))}`,
  );
  return [heading(2, words.severities[severity]), lines.join('\n')];
}

/** `Apple Business: the phone number …`, without the client. */
export function findingText(
  { code: rule, system, facts }: Finding,
  { findings }: Words,
  language: StaffLocale,
): string {
  const { message, remedy } = findings[rule];
  const told = Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, readable(name, String(fact), language)]),
  );
  return `${systemNames[system]}: ${elided(fill(message, told), language)} — ${elided(fill(remedy, told), language)}`;
}

/** Days, countries and languages by their names. */
function readable(name: string, fact: string, language: StaffLocale): string {
  if (isDay(fact)) return formatDate(fact, language);
  if (name === 'country') return formatCountry(fact, language);
  if (name !== 'languages') return fact;
  const names = new Intl.DisplayNames(language, { type: 'language' });
  return formatList(
    fact.split(', ').map((tag) => names.of(tag) ?? tag),
    language,
  );
}
