import { isDay } from '../hours/day.ts';
import { elided } from '../i18n/elision.ts';
import { formatDate } from '../i18n/dates.ts';
import { fill, formatCountry, formatList } from '../i18n/format.ts';
import type { StaffMessages } from '../i18n/staff.ts';
import type { StaffLocale } from '../model/site.ts';
import type { Finding } from './finding.ts';
import { systemNames } from './system.ts';

type Words = Pick<StaffMessages['listings'], 'findings'>;

/** A sentence and all findings that it tells, of clients that have the same to mend or to be done. */
export interface ToldFindings {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** Each sentence once, in the order in which they came up. */
export const tellFindings = (
  findings: readonly Finding[],
  words: Words,
  language: StaffLocale,
): readonly ToldFindings[] =>
  [...Map.groupBy(findings, (finding) => findingText(finding, words, language))].map(([text, own]) => ({
    text,
    findings: own,
  }));

/** `Apple Business: the phone number …`, without the client. */
function findingText({ code, system, facts }: Finding, { findings }: Words, language: StaffLocale): string {
  const { message, remedy } = findings[code];
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
