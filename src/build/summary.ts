import { count, fill } from '../i18n/format.ts';
import type { StaffMessages } from '../i18n/staff.ts';
import type { SiteReport } from './report.ts';

/** What a build did, for the person who started it. */
export interface BuildFacts extends Omit<SiteReport, 'findings' | 'staffLanguage'> {
  readonly seconds: number;
  readonly folder: string;
}

/** Pages per kind and language as a table, then what else is worth knowing. */
export function summary(facts: BuildFacts, messages: StaffMessages, lang: string): string {
  const { drafts, scheduled, toAsk, toCheck, toDecide, folder } = facts;
  const seconds = new Intl.NumberFormat(lang, { maximumFractionDigits: 1 }).format(facts.seconds);
  return [
    table(facts, messages),
    '',
    ...(scheduled > 0 ? [count(messages.scheduled, scheduled, lang)] : []),
    ...(drafts > 0 ? [count(messages.drafts, drafts, lang)] : []),
    ...(toCheck > 0 ? [count(messages.toCheck, toCheck, lang)] : []),
    ...(toAsk > 0 ? [count(messages.toAsk, toAsk, lang)] : []),
    ...(toDecide > 0 ? [count(messages.replies.check, toDecide, lang)] : []),
    fill(messages.built, { seconds }),
    fill(messages.whereToLook, { folder }),
  ].join('\n');
}

function table({ routes, locales }: BuildFacts, messages: StaffMessages): string {
  const counts = (kind?: string) =>
    locales.map(
      (locale) => routes.filter((route) => route.locale === locale && (!kind || route.kind === kind)).length,
    );
  const kinds = Object.entries(messages.kinds).filter(([kind]) =>
    routes.some((route) => route.kind === kind),
  );
  const rows = [...kinds.map(([kind, name]) => [name, ...counts(kind)]), [messages.total, ...counts()]];
  return aligned([[messages.pages, ...locales], ...rows]);
}

function aligned(rows: readonly (readonly (string | number)[])[]): string {
  const label = Math.max(...rows.map(([name]) => String(name).length));
  return rows
    .map(
      ([name, ...cells]) =>
        String(name).padEnd(label) + cells.map((cell) => String(cell).padStart(6)).join(''),
    )
    .join('\n');
}
