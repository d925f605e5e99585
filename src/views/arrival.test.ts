import { describe, expect, test } from 'vitest';
import type { Arrival } from '../model/arrival.ts';
import type { Client } from '../model/content.ts';
import { client as osteria, content, picture } from '../structured-data/testing/sample.ts';
import en from '../i18n/messages/en.ts';
import it from '../i18n/messages/it.ts';
import { arrivalView } from './arrival.ts';
import { contextsOf } from './context.ts';

const [italian, english] = contextsOf({ ...content, messages: { it, en } }) as [Context, Context];
type Context = ReturnType<typeof contextsOf>[number];

const none: Arrival = { parking: [], stops: [], landmarks: [] };

const full: Arrival = {
  entrance: {
    text: { it: 'La porta "verde"', en: 'The green door' },
    pin: { latitude: '45.46420', longitude: '9.19050' },
  },
  floor: { it: 'Terzo piano' },
  bell: 'Esempio',
  parking: [{ text: { it: 'Sul viale', en: 'On the avenue' } }],
  stops: [
    {
      name: 'Cadorna',
      kind: 'metro',
      lines: ['M1', 'M2'],
      pin: { latitude: '45.46560', longitude: '9.18850' },
    },
    { name: 'Via Prova', kind: 'bus', lines: [] },
  ],
  stepFree: { access: 'partly', text: {} },
  landmarks: [{ text: { it: 'La fontana' }, pin: { latitude: '45.46420', longitude: '9.20650' } }],
  commonMistake: { it: 'Non il portone accanto' },
};

const arrivedAt = (arrival: Arrival, rest: Partial<Client> = {}): Client => ({
  ...osteria,
  arrival,
  ...rest,
});
const view = (context: Context, client: Client) => arrivalView(context, client)!;
const plain = (text?: string) => text?.replaceAll('\u00a0', ' ');

test('a client that tells nothing of it has no card', () => {
  expect(arrivalView(italian, osteria)).toBeUndefined();
});

test('what is not known is left out', () => {
  const { groups, ...rest } = view(italian, arrivedAt(none));
  expect(groups).toEqual([]);
  expect(Object.values(rest).filter((value) => value !== undefined)).toEqual([]);
});

describe('texts', () => {
  test('are in the page’s language where there is one, with its quotes', () => {
    expect(view(italian, arrivedAt(full)).entrance).toEqual({ text: 'La porta «verde»', lang: undefined });
    expect(view(english, arrivedAt(full)).entrance).toEqual({ text: 'The green door', lang: undefined });
  });

  test('else in the site’s first language that has them, and say in which', () => {
    const { floor, commonMistake, groups, sketch } = view(english, arrivedAt(full));
    expect(floor).toEqual({ text: 'Terzo piano', lang: 'it-IT' });
    expect(commonMistake?.lang).toBe('it-IT');
    expect(groups.find(({ title }) => title === 'What you pass')?.places[0]?.name.lang).toBe('it-IT');
    expect(sketch?.scene.marks.find(({ kind }) => kind === 'landmark')?.lang).toBe('it-IT');
    expect(view(italian, arrivedAt(full)).floor?.lang).toBeUndefined();
  });

  test('the photo of the door says in which language it is told', () => {
    const door = { ...picture('door'), alt: { it: 'La porta' } };
    expect(view(english, arrivedAt(none, { door })).door).toMatchObject({
      lang: 'it-IT',
      picture: { alt: 'La porta' },
    });
    expect(view(italian, arrivedAt(none, { door })).door?.lang).toBeUndefined();
  });

  test('whether there are steps is told even without words about the way', () => {
    expect(view(english, arrivedAt(full)).stepFree).toEqual({
      access: 'partly',
      label: 'Partly step-free',
      text: undefined,
    });
  });
});

describe('places', () => {
  const rows = (context: Context) => view(context, arrivedAt(full)).groups.flatMap(({ places }) => places);

  test('are told with how far they are from the door, where, and how long one walks', () => {
    const [cadorna] = rows(english);
    expect(cadorna).toMatchObject({ number: '1', name: { text: 'Cadorna' }, detail: 'metro M1, M2' });
    expect(plain(cadorna!.where)).toBe('220 m to the north-west');
    expect(cadorna!.walk).toBe('4 minutes on foot');
    expect(plain(rows(italian)[0]!.where)).toBe('220 m a nord-ovest');
    expect(rows(italian)[0]!.walk).toBe('4 minuti a piedi');
  });

  test('far ones in kilometres, as the language writes them', () => {
    const fountain = (context: Context) => rows(context).find(({ kind }) => kind === 'landmark');
    expect(plain(fountain(italian)?.where)).toBe('1,2 km a est');
    expect(plain(fountain(english)?.where)).toBe('1.2 km to the east');
  });

  test('without a pin have no number and no distance', () => {
    const [, bus, parking, fountain] = rows(english);
    expect(bus).toMatchObject({ detail: 'bus', number: undefined });
    expect(bus).not.toHaveProperty('where');
    expect(parking!.number).toBeUndefined();
    expect(fountain!.number).toBe('2');
  });

  test('the pin of the address is among them where the door is elsewhere', () => {
    expect(plain(rows(english).at(-1)?.where)).toBe('40 m to the west');
    const near = { ...full, entrance: { text: {}, pin: { latitude: '45.46421', longitude: '9.19001' } } };
    const kinds = view(english, arrivedAt(near)).groups.flatMap(({ places }) =>
      places.map(({ kind }) => kind),
    );
    expect(kinds).not.toContain('pin');
  });
});

describe('the sketch', () => {
  test('has the places of the list by their numbers, and says that they are told there', () => {
    const { groups, sketch } = view(english, arrivedAt(full));
    const numbers = groups.flatMap(({ places }) => places.flatMap(({ number }) => number ?? []));
    expect(sketch!.scene.marks.map(({ number }) => number)).toEqual(numbers);
    expect(sketch!.description).toBe('All places on it follow as text, with their distances.');
    expect(sketch!.title).toBe('Sketch of the way to L’Osteria & Figli, true to scale, north at the top');
  });

  test('is not drawn where nothing is known but the door, or the door itself is not', () => {
    expect(
      view(english, arrivedAt({ ...full, entrance: undefined }, { pin: undefined })).sketch,
    ).toBeUndefined();
    expect(view(english, arrivedAt(none)).sketch).toBeUndefined();
  });
});
