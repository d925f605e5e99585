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
  const parts = changes.map((change) => systemText(change, words));
  return [`${heading(2, name)} (${code(key)})`, ...parts].join('\n\n');
}

function systemText({ system, kind, fields }: Change, words: Words): string {
  const title = `**${plain(systemNames[system])}**: ${words[kind]}`;
  return kind === 'changed'
    ? [title, '', ...fields.map((field) => fieldText(field, words))].join('\n')
    : title;
}

const fieldText = ({ field, from, to }: FieldChange, words: Words): string =>
  `- ${plain(field)}: ${valueText(from, words)} → ${valueText(to, words)}`;

const valueText = (value: string | undefined, words: Words): string =>
  value === undefined || value.trim() === '' ? words.nothing : code(value);
