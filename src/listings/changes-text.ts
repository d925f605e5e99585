import { elided } from '../i18n/elision.ts';
import { fill, formatDate } from '../i18n/format.ts';
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
      : [title, '', ...fields.map((field) => fieldText(field, words))].join('\n');
  });
}

const fieldText = ({ field, from, to }: FieldChange, words: Words): string =>
  `- ${code(field)}: ${valueText(from, words)} → ${valueText(to, words)}`;

const valueText = (value: string | undefined, words: Words): string =>
  value === undefined || value.trim() === '' ? words.nothing : code(value);
