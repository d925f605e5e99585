import { addDays } from '../hours/day.ts';
import { elided } from '../i18n/elision.ts';
import { formatDate } from '../i18n/dates.ts';
import { fill } from '../i18n/format.ts';
import type { StaffMessages } from '../i18n/staff.ts';
import type { StaffLocale } from '../model/site.ts';
import type { Change, FieldChange } from './changes.ts';
import { code, heading, plain } from './markdown.ts';
import type { PackRecord } from './pack.ts';
import { systemNames } from './system.ts';

type Words = StaffMessages['listings']['changes'];

/** What to paste where since the earlier pack, client by client. */
export function changesText(
  { changes, since }: Pick<PackRecord, 'changes' | 'since'>,
  { changes: words }: StaffMessages['listings'],
  language: StaffLocale,
): string {
  const title = heading(1, words.title);
  if (since === undefined) return `${title}\n\n${words.first}\n`;
  const clients = [...Map.groupBy(changes, ({ key }) => key).values()];
  const introduction = elided(fill(words.since, { date: formatDate(since, language) }), language);
  return `${[title, introduction, ...clients.map((own) => clientText(own, words))].join('\n\n')}\n`;
}

function clientText(changes: readonly Change[], words: Words): string {
  const { key, name } = changes[0]!;
  const title = `${heading(2, name)} (${code(key)})`;
  return [title, ...partsOf(changes, words)].join('\n\n');
}

/** What came or went as a whole is said once. */
function partsOf(changes: readonly Change[], words: Words): readonly string[] {
  const groups = Map.groupBy(changes, ({ kind, system }) => (kind === 'changed' ? system : kind));
  return [...groups.values()].map((same) => {
    const title = `**${same.map(({ system }) => plain(systemNames[system])).join(', ')}**: ${words[same[0]!.kind]}`;
    const fields = same.flatMap((change) => change.fields);
    return fields.length === 0
      ? title
      : [title, '', ...inStretches(fields).map((field) => fieldText(field, words))].join('\n');
  });
}

/** Special days that follow each other and change alike are one: `Special hours 2026-12-01/2026-12-24`. */
function inStretches(fields: readonly FieldChange[]): readonly FieldChange[] {
  const stretches: FieldChange[] = [];
  for (const change of fields) {
    const last = stretches.at(-1);
    const joint = last && jointName(last, change);
    stretches.splice(joint === undefined ? stretches.length : -1, 1, {
      ...change,
      field: joint ?? change.field,
    });
  }
  return stretches;
}

const dayAtEnd = /^(?<what>.* )(?<from>\d{4}-\d{2}-\d{2})(?:\/(?<through>\d{4}-\d{2}-\d{2}))?$/;

function jointName(stretch: FieldChange, next: FieldChange): string | undefined {
  const [before, day] = [dayAtEnd.exec(stretch.field)?.groups, dayAtEnd.exec(next.field)?.groups];
  const isSame = before && before.what === day?.what && stretch.from === next.from && stretch.to === next.to;
  if (!isSame || addDays(before.through ?? before.from!, 1) !== day!.from) return undefined;
  return `${before.what}${before.from}/${day!.from}`;
}

const fieldText = ({ field, from, to }: FieldChange, words: Words): string =>
  `- ${code(field)}: ${valueText(from, words)} → ${valueText(to, words)}`;

const valueText = (value: string | undefined, words: Words): string =>
  value === undefined || value.trim() === '' ? words.nothing : code(value);
