import { expect, test } from 'vitest';
import { builtInMessages } from '../i18n/built-in.ts';
import type { Client } from '../model/content.ts';
import { bookshop, client, content } from '../structured-data/testing/sample.ts';
import { clientChanges } from './changes.ts';
import { contextsByLocale } from './context.ts';

const { since: _, ...undated } = client;
/** In Italian. */
const contextWith = (clients: readonly Client[]) =>
  contextsByLocale({ ...content, messages: builtInMessages, clients: [...clients] }).get('it')!;
const told = (facts: Partial<Client>) =>
  clientChanges(contextWith([{ ...undated, ...facts }])).map(({ date, title, lines }) => [
    date,
    title,
    ...lines,
  ]);

test('what has no day, or only a year, is no news', () => {
  expect(told({})).toEqual([]);
  expect(told({ since: '2019', until: '2020' })).toEqual([]);
});

test.each<[string, Partial<Client>, readonly (readonly RegExp[])[]]>([
  ['joined', { since: '2024-03' }, [[/2024-03-01/, /entra nel network/]]],
  ['left', { until: '2024-05-09' }, [[/2024-05-09/, /non è più nel network/]]],
  ['opened', { opens: '2026-01-05' }, [[/2026-01-05/, /ha aperto/]]],
  [
    'moved',
    {
      movedFrom: [
        { address: { street: 'Via Vecchia 1', locality: 'Monza', country: 'IT' }, until: '2025-02' },
      ],
    },
    [[/2025-02-01/, /ha cambiato indirizzo/, /Milano/, /Via Vecchia 1/]],
  ],
  [
    'renamed',
    { formerly: [{ name: 'Bar Prova', until: '2024-05' }] },
    [[/2024-05-01/, /nuovo nome/, /Bar Prova/]],
  ],
  [
    'closed for good',
    { closed: { since: '2026-03-01', note: { it: 'Grazie.' } } },
    [[/2026-03-01/, /ha chiuso/, /28 febbraio 2026/, /Grazie/]],
  ],
  [
    'closed for a while',
    { closed: { since: '2026-03-01', reopens: '2026-04-01', note: {} } },
    [
      [/2026-04-01/, /ha riaperto/],
      [/2026-03-01/, /chiuso per un periodo/, /1 aprile 2026/],
    ],
  ],
  [
    'a closing that was announced before its day',
    {
      closed: { since: '2027-03-01', reopens: '2027-04-01', note: {} },
      changed: [{ on: '2026-11-20', what: 'closed', note: { it: 'Si rifà il forno.' } }],
    },
    [[/2026-11-20/, /chiuso per un periodo/, /forno/, /1 marzo 2027/]],
  ],
  [
    'hours, the later of two as they are now',
    {
      changed: [
        { on: '2026-11-02', what: 'phones', note: {} },
        { on: '2026-10-02', what: 'phones', note: {} },
      ],
      phones: ['+390276000001'],
    },
    [
      [/2026-11-02/, /nuovo telefono/, /7600/],
      [/2026-10-02/, /nuovo telefono/],
    ],
  ],
])('on its day it is told: %s', (__, facts, expected) => {
  const changes = told(facts).map((lines) => lines.join('\n').replaceAll('\u00a0', ' '));
  expect(changes).toHaveLength(expected.length);
  for (const [index, patterns] of expected.entries())
    for (const pattern of patterns) expect(changes[index]).toMatch(pattern);
});

test('nothing is told before its day', () => {
  expect(told({ opens: '2099-01-01', closed: { since: '2099-02-01', note: {} } })).toEqual([]);
});

test('the newest comes first, and all have ids of their own', () => {
  const changes = clientChanges(
    contextWith([
      { ...undated, since: '2024-03', until: '2025-01', formerly: [{ name: 'x', until: '2024-03' }] },
      { ...bookshop, since: '2024-09' },
    ]),
  );
  const dates = changes.map(({ date }) => date);
  expect(dates).toEqual(dates.toSorted().toReversed());
  expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
});
