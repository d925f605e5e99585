import { expect, test } from 'vitest';
import { staffMessages } from '../i18n/staff.ts';
import { summary } from './summary.ts';

const facts = {
  routes: [
    { kind: 'home', locale: 'it' },
    { kind: 'home', locale: 'en' },
    { kind: 'story', locale: 'it' },
    { kind: 'story', locale: 'it' },
    { kind: 'story', locale: 'en' },
    { kind: 'notFound', locale: 'it' },
  ],
  locales: ['it', 'en'],
  seconds: 3.456,
  folder: 'dist',
  scheduled: 1,
  drafts: 0,
  toAsk: 2,
  toCheck: 1,
  toDecide: 3,
} as const;

test('pages are counted per kind and language', () => {
  expect(summary(facts, staffMessages.it, 'it').split('\n')).toEqual([
    'Pagine             it    en',
    'Inizio              1     1',
    'Notizie             2     1',
    'Pagina mancante     1     0',
    'Totale              4     2',
    '',
    '1 notizia aspetta il suo giorno.',
    '1 cosa da controllare: npm run check',
    '2 clienti non dicono se aprono nei giorni festivi: npm run check',
    '3 risposte aspettano una decisione: npm run replies',
    'Fatto in 3,5 s.',
    'Il sito è in dist. Per guardarlo: npm run preview',
  ]);
});
