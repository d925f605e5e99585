import { describe, expect, test } from 'vitest';
import en from '../i18n/messages/en.ts';
import es from '../i18n/messages/es.ts';
import it from '../i18n/messages/it.ts';
import { clientFacts } from '../model/client-facts.ts';
import type { Client, Content } from '../model/content.ts';
import { bookshop, client, content, site } from '../structured-data/testing/sample.ts';
import { clientCard } from './cards.ts';
import { clientRoutes } from './client.ts';
import { contextsOf } from './context.ts';
import { homeRoute } from './home.ts';
import { networkRoutes } from './network.ts';

const words = { it, es, en };

/** The site with a changed client beside the unchanged one, as it is told in a language on a day. */
function contextWith(changes: Partial<Client>, today = content.today, locale: 'it' | 'en' | 'es' = 'it') {
  const facts = clientFacts(client.key, { ...client, ...changes }, site, today);
  const languages = { ...site.languages, es: { ...site.languages.it!, lang: 'es-ES' } };
  const text = client.texts.it!;
  const changed: Client = {
    ...client,
    ...facts,
    texts: { ...client.texts, es: { ...text, locale: 'es' } },
  };
  const all: Content = {
    ...content,
    today,
    site: { ...site, locales: ['it', 'en', 'es'], languages },
    messages: words,
    clients: [changed, bookshop],
  };
  return { context: contextsOf(all).find((context) => context.locale === locale)!, changed };
}

function viewOf(...input: Parameters<typeof contextWith>) {
  const { context } = contextWith(...input);
  return clientRoutes(context)
    .map((route) => route.view())
    .find(({ name }) => name === client.name)!;
}

const pause = { closed: { since: '2026-12-01', reopens: '2026-12-08', note: { it: 'Si rifà il forno.' } } };
const end = { closed: { since: '2026-12-01', note: {} } };

describe('what the page says of a client that is not simply open', () => {
  test.each<
    [string, Partial<Client>, today: string, locale: 'it' | 'en' | 'es', status?: string, text?: string]
  >([
    ['before it opens', { opens: '2026-12-08' }, '2026-12-07', 'it', 'announced', 'Apre l’8 dicembre 2026'],
    ['on the day it opens', { opens: '2026-12-08' }, '2026-12-08', 'it'],
    [
      'before it closes for a while',
      pause,
      '2026-11-30',
      'it',
      'open',
      'Chiuso dal 1 dicembre 2026, riapre l’8 dicembre 2026',
    ],
    [
      'while it is closed',
      pause,
      '2026-12-07',
      'en',
      'closed-for-a-while',
      'Closed from December 1, 2026, opens again on December 8, 2026',
    ],
    ['when it is open again', pause, '2026-12-08', 'en'],
    [
      'before it closes for good',
      end,
      '2026-11-30',
      'es',
      'open',
      'Cierra definitivamente el 30 de noviembre de 2026',
    ],
    ['from then on', end, '2026-12-01', 'es', 'closed', 'Cerró definitivamente el 30 de noviembre de 2026'],
    ['of one that neither opens nor closes', {}, '2026-12-01', 'it'],
  ])('%s', (_, changes, today, locale, status, text) => {
    const told = viewOf(changes, today, locale).status;
    expect([told?.status, told?.text]).toEqual([status, text]);
  });

  test('the reason is told in the page’s language alone', () => {
    expect(viewOf(pause, '2026-12-01', 'it').status?.note).toBe('Si rifà il forno.');
    expect(viewOf(pause, '2026-12-01', 'en').status?.note).toBeUndefined();
  });
});

describe('“open now” and the hours', () => {
  const openOn = (changes: Partial<Client>, today: string) => viewOf(changes, today).openNow?.data;

  test('know of a closing for a while', () => {
    const closed = [[], [], [], [], [], [], []];
    expect(openOn(pause, '2026-12-02')?.special).toEqual([['2026-12-01', '2026-12-07', closed]]);
  });

  test('are gone after a closing for good', () => {
    expect(openOn(end, '2026-12-01')).toBeUndefined();
    expect(viewOf(end, '2026-12-01').hours).toEqual([]);
  });
});

test('names and addresses it had before stand on the page, with what is known of the day', () => {
  const address = {
    street: 'Via Vecchia 3',
    postalCode: '20123',
    locality: 'Milano',
    region: 'MI',
    country: 'IT',
  };
  const view = viewOf({
    formerly: [{ name: 'Bar Prova', until: '2024-05' }, { name: 'Da Prova' }],
    movedFrom: [
      { address, until: '2019' },
      { address, until: '2025-03-08' },
    ],
  });
  expect(view.formerNames).toEqual([
    'Si chiamava Bar Prova fino a maggio 2024',
    'Prima si chiamava Da Prova',
  ]);
  expect(view.formerPlaces.map(({ label }) => label)).toEqual([
    'Indirizzo di prima, fino al 2019',
    'Indirizzo di prima, fino all’8 marzo 2025',
  ]);
  expect(view.formerPlaces[0]?.line).toBe('Via Vecchia 3, 20123 Milano (MI)');
});

describe('in the network', () => {
  const groupsOf = (...input: Parameters<typeof contextWith>) => {
    const view = networkRoutes(contextWith(...input).context)[0]?.view();
    return view!.groups.map(({ id, cards }) => [id, ...cards.map(({ key }) => key)].join(' '));
  };

  test('what has closed for good stands at the end and is not lost', () => {
    expect(groupsOf(end, '2026-11-30')).toEqual(['companies-food osteria', 'partner libreria']);
    expect(groupsOf(end, '2026-12-01')).toEqual(['partner libreria', 'closed osteria']);
  });

  test('it is no longer shown on the home page', () => {
    const shown = (today: string) =>
      homeRoute(contextWith(end, today).context)
        .view()
        .clients.map(({ card }) => card.key);
    expect([shown('2026-11-30'), shown('2026-12-01')]).toEqual([['osteria'], []]);
  });

  test.each<[string, Partial<Client>, today: string, text?: string]>([
    ['to open', { opens: '2026-12-08' }, '2026-12-07', 'Apre l’8 dicembre 2026'],
    ['closed for a while', pause, '2026-12-01', 'Chiuso, riapre l’8 dicembre 2026'],
    ['closed for good', end, '2026-12-01', 'Ha chiuso per sempre il 30 novembre 2026'],
    ['about to close', pause, '2026-11-30'],
  ])('the card of one that is %s says so', (_, changes, today, text) => {
    const { context, changed } = contextWith(changes, today);
    expect(clientCard(context, changed).status?.text).toBe(text);
  });
});

describe('a client that comes to its customers', () => {
  const towns = ['Milano', 'Monza', 'Como', 'Lecco', 'Varese', 'Lodi'];
  const serviceArea = { towns, hidesAddress: true };

  test('has towns in the place of an address', () => {
    const view = viewOf({ serviceArea });
    expect(view.serviceArea).toEqual({
      towns: 'Milano, Monza, Como, Lecco, Varese e Lodi',
      basedIn: 'Ha sede a Milano',
    });
    expect([view.addressLines, view.directions, view.arrival]).toEqual([[], undefined, undefined]);
  });

  test('names the first of them on its card', () => {
    const { context, changed } = contextWith({ serviceArea });
    const { addressLines, serviceAreaLine } = clientCard(context, changed);
    expect(addressLines).toBeUndefined();
    expect(serviceAreaLine).toBe('Viene da te: Milano, Monza, Como, Lecco e altri 2 posti');
  });

  test('has both where its customers also come to it', () => {
    const view = viewOf({ serviceArea: { ...serviceArea, hidesAddress: false } });
    expect(view.addressLines).toContain('Via Prova 2');
    expect(view.serviceArea?.basedIn).toBeUndefined();
  });

  test('has no coordinates in its head', () => {
    const names = viewOf({ serviceArea }).head.map(
      ({ attributes }) => attributes.name ?? attributes.property,
    );
    expect(names).toContain('geo.placename');
    expect(names.filter((name) => /geo\.position|ICBM|place:location/.test(name ?? ''))).toEqual([]);
  });
});

test('a department has its own name, phones and hours, and closes with the client', () => {
  const departments = [
    { name: { it: 'Mescita', en: 'Wine bar' }, phones: ['+390212345679'], hours: client.hours! },
  ];
  const [department] = viewOf({ departments }, undefined, 'en').departments;
  expect(department?.name).toBe('Wine bar');
  expect(department?.phones).toHaveLength(1);
  expect(department?.hours.map(({ days }) => days)).toEqual(['Mon–Sat', 'Sun']);
  expect(viewOf({ departments }, undefined, 'es').departments[0]?.name).toBe('Mescita');
  expect(viewOf({ departments, ...end }, '2026-12-01').departments).toEqual([]);
});
