import { describe, expect, test } from 'vitest';
import { parseVCards, type VCard4 } from 'vcard4-ts';
import { parseHours } from '../hours/parse.ts';
import type { Client } from '../model/content.ts';
import { client } from '../structured-data/testing/sample.ts';
import { cardOf } from '../views/vcard.ts';
import { awkwardNames, contextWith } from './testing/awkward.ts';
import { vcard, type CardVersion } from './vcard.ts';

const written = (change: Partial<Client>, version: CardVersion = '4.0', photo?: string): string => {
  const changed = { ...client, ...change };
  return vcard(cardOf(contextWith([changed]), changed, changed.texts.it!), version, photo);
};

const linesOf = (text: string): readonly string[] => text.replaceAll('\r\n ', '').split('\r\n');

/** What the parser finds strange although the standard has it (RFC 6350, 6.2.4, 6.3.1 and 6.5.2). */
const bareComma = /^(?:GEO|PHOTO|ADR)$/;

function read(change: Partial<Client> = {}, photo?: string): VCard4 {
  const { vCards, nags } = parseVCards(written(change, '4.0', photo));
  expect(nags).toBeUndefined();
  const [card, ...others] = vCards!;
  expect(others).toEqual([]);
  const strange = (card.nags ?? []).filter(({ attributes }) => !bareComma.test(attributes?.property ?? ''));
  expect(strange).toEqual([]);
  expect(card.hasErrors).toBe(false);
  return card;
}

const officeHours = parseHours('Mo-Fr 08:00-12:00; Sa-Su off').hours!;
const note = (change: Partial<Client>) => read(change).NOTE?.[0].value;

test('all that an address book can hold is read back', () => {
  const card = read({}, 'QUFB');
  expect({
    version: card.VERSION.value,
    id: card.UID?.value,
    source: card.SOURCE?.[0].value,
    kind: card.KIND?.value,
    name: card.FN[0].value,
    organization: card.ORG?.[0].value,
    sector: card.CATEGORIES?.[0].value,
    address: card.ADR?.[0].value,
    label: card.ADR?.[0].parameters,
    position: card.GEO?.[0].value,
    timeZone: card.TZ?.[0].value,
    phones: card.TEL?.map(({ value, parameters }) => [value, parameters?.TYPE, parameters?.PREF]),
    email: card.EMAIL?.[0].value,
    urls: card.URL?.map(({ value }) => value),
    calendar: card.CALURI?.[0].value,
    photo: card.PHOTO?.[0].value,
  }).toEqual({
    version: '4.0',
    id: 'https://www.example.com/#client/osteria',
    source: 'https://www.example.com/rete/osteria/osteria.vcf',
    kind: 'org',
    name: 'L’Osteria & Figli',
    organization: ['L’Osteria & Figli'],
    sector: ['Cucina'],
    address: {
      postOfficeBox: [''],
      extendedAddress: [''],
      streetAddress: ['Via Prova 2'],
      locality: ['Milano'],
      region: ['MI'],
      postalCode: ['20121'],
      countryName: ['Italia'],
    },
    label: { TYPE: ['work'], CC: 'IT', LABEL: 'Via Prova 2\n20121 Milano (MI)\nItalia' },
    position: 'geo:45.46420,9.19000',
    timeZone: 'Europe/Rome',
    phones: [
      ['tel:+390212345678', ['work', 'voice'], 1],
      ['tel:+393123456789', ['work', 'cell'], undefined],
    ],
    email: 'osteria@example.com',
    urls: ['https://osteria.example/', 'https://www.example.com/rete/osteria/'],
    calendar: undefined,
    photo: 'data:image/jpeg;base64,QUFB',
  });
});

test.each(awkwardNames)('the name %j comes back as it is, also from an address', (name) => {
  const card = read({ name, address: { ...client.address, street: name } });
  expect(card.FN[0].value).toBe(name);
  expect(card.ORG?.[0].value).toEqual([name]);
  const { value, parameters } = card.ADR![0];
  expect(value.streetAddress).toEqual([name]);
  expect(parameters?.LABEL).toContain(name);
});

describe('the note', () => {
  test('tells the hours, and each department in a paragraph of its own', () => {
    const name = { en: 'Garden', it: 'Dehors' };
    const departments = [
      { name, phones: ['+390212345678'], email: 'dehors@example.com', hours: officeHours },
    ];
    expect(note({ departments })).toBe(
      [
        'Opening hours:',
        'lun–sab: 12–15',
        'dom: closed',
        '',
        'Dehors:',
        'lun–ven: 8–12',
        'sab e dom: closed',
        '+39 02 1234 5678',
        'dehors@example.com',
      ].join('\n'),
    );
  });

  test('says that a company is no more', () => {
    const closed = { since: '2026-11-08', note: {} };
    expect(note({ hours: undefined, closed })).toBe('Closed for good on 7 novembre 2026');
  });

  test('ends with the names and addresses it had before, by which one may look for it', () => {
    const address = { street: 'Via Vecchia 3', postalCode: '20123', locality: 'Milano', country: 'IT' };
    const formerly = [{ name: 'Bar Prova', until: '2024' }];
    const movedFrom = [{ address, until: '2019' }];
    expect(note({ hours: undefined, formerly, movedFrom })).toBe(
      'Called Bar Prova until 2024\nOld address, until 2019: Via Vecchia 3, 20123 Milano',
    );
  });

  test('is left out where there is nothing to say', () => {
    expect(read({ hours: undefined }).NOTE).toBeUndefined();
  });
});

test('the calendar of special days stands in it, where there are any', () => {
  const { hours } = parseHours('Mo-Sa 12:00-15:00; Dec 24 off');
  expect(read({ hours }).CALURI?.[0].value).toBe('https://www.example.com/rete/osteria/osteria.ics');
});

test('who hides the address gives away nothing but the town', () => {
  const { locality, region, country } = client.address;
  const text = written({ address: { locality, region, country }, pin: undefined });
  expect(text).not.toMatch(/GEO|Via Prova|20121/);
  expect(text).toContain(':;;;Milano;MI;;Italia');
});

test('version 3.0 says the same in its own words', () => {
  const lines = linesOf(written({}, '3.0', 'QUFB'));
  expect(lines.slice(0, 2)).toEqual(['BEGIN:VCARD', 'VERSION:3.0']);
  expect(lines).toEqual(
    expect.arrayContaining([
      'N:;;;;',
      'X-ABShowAs:COMPANY',
      'ADR;TYPE=WORK:;;Via Prova 2;Milano;MI;20121;Italia',
      String.raw`LABEL;TYPE=WORK:Via Prova 2\n20121 Milano (MI)\nItalia`,
      'GEO:45.46420;9.19000',
      'TZ;VALUE=text:Europe/Rome',
      'TEL;TYPE=WORK,VOICE,PREF:+390212345678',
      'TEL;TYPE=WORK,CELL:+393123456789',
      'PHOTO;ENCODING=b;TYPE=JPEG:QUFB',
    ]),
  );
});
