import type { FormFields, InboxFields } from '../model/reply-settings.ts';
import { digestOf } from '../sealed-file.ts';
import type { Arrival } from './arrival.ts';
import { isRecord, textAt, type Json } from './json.ts';
import { wordsOfHtml } from './plain-words.ts';

/** What services call what our form does not send itself. */
const usual = {
  id: ['id', '_id', 'uuid', 'submission_id'],
  date: [
    'date',
    '_date',
    'created_at',
    'createdAt',
    'submitted_at',
    'submittedAt',
    'received_at',
    'timestamp',
  ],
  to: ['to', 'in-reply-to'],
} as const;

/** Where services put what a form has sent. */
const within = ['', 'data.', 'fields.', 'body.', 'form.'] as const;

/** Where services put the list of all that was sent. */
const lists = ['submissions', 'data', 'items', 'results', 'entries', 'children', 'responses'] as const;

/** What our form and the site call each field. */
export interface InboxNames {
  readonly form: FormFields;
  readonly own: InboxFields;
}

/** Reads what a form has sent, as one of many services writes it; nothing where there is no list of it. */
export function inboxIn(json: Json, names: InboxNames): readonly Arrival[] | undefined {
  const list = Array.isArray(json)
    ? json
    : isRecord(json)
      ? lists.map((name) => json[name]).find((value) => Array.isArray(value))
      : undefined;
  return Array.isArray(list) ? list.filter(isRecord).map((entry) => arrivalOf(entry, names)) : undefined;
}

function arrivalOf(entry: Readonly<Record<string, unknown>>, { form, own }: InboxNames): Arrival {
  const find = (field: keyof InboxFields): string | undefined => {
    const mapped = own[field];
    if (mapped !== undefined) return textAt(entry, mapped);
    const called = Object.hasOwn(usual, field)
      ? usual[field as keyof typeof usual]
      : [form[field as keyof FormFields]];
    return within
      .flatMap((way) => called.map((name) => textAt(entry, way + name)))
      .find((value) => value !== undefined);
  };
  const written = find('text');
  const seconds = Number(find('seconds'));
  const told = {
    story: find('story'),
    page: find('page'),
    name: find('name'),
    website: find('website'),
    text: written === undefined || !isHtml(written) ? written : wordsOfHtml(written),
  };
  const id = find('id');
  const date = find('date');
  return {
    ...told,
    // Who sends the same twice has sent it once, whenever that was.
    id: digestOf(id === undefined ? JSON.stringify(told) : `id ${id}`)
      .replaceAll(/[^A-Za-z0-9]/g, '')
      .slice(0, 10)
      .toLowerCase(),
    from: 'form',
    kind: 'reply',
    date,
    lang: find('language'),
    to: find('to'),
    seconds: find('seconds') === undefined || !Number.isFinite(seconds) || seconds < 0 ? undefined : seconds,
    trap: find('trap'),
  };
}

/** A field of a form holds no HTML, unless a service has made some of it. */
const isHtml = (text: string): boolean => /^\s*<(?:p|div|br|html|body|span)\b[^>]*>/i.test(text);
