import { describe, expect, test } from 'vitest';
import { aroundClient, bridgeOf, tieLines } from './around.ts';
import { clientRoutes } from './client.ts';
import { peopleNear } from '../model/references.ts';
import { isNamed } from '../model/content.ts';
import { company, english, person, tie } from './testing/network.ts';

const people = [person('elena'), person('dirk'), { ...person('ombra'), name: undefined }];
const clients = [
  company('mare', { through: 'elena' }),
  company('monte', { through: 'mare' }),
  company('lago', { through: 'ombra' }),
  company('bosco', { through: 'walked-in' }),
];

const context = english({
  clients,
  people,
  ties: [
    tie('people/elena', 'clients/mare', { as: 'regular', since: '2019' }),
    tie('people/elena', 'clients/lago'),
    tie('people/ombra', 'clients/mare'),
    tie('people/dirk', 'clients/mare', { until: '2024' }),
    tie('clients/monte', 'clients/mare', { as: 'supplier' }),
    tie('people/elena', 'people/dirk', { as: 'friend' }),
    tie('people/elena', 'people/ombra'),
  ],
});

const around = (key: string) =>
  aroundClient(
    context,
    clients.find((client) => client.key === key)!,
  );
const labels = (links: readonly { readonly label: string }[] = []) => links.map(({ label }) => label);

describe('around a company', () => {
  test.each([
    ['a person', 'mare', { label: 'Brought to us by', link: { label: 'elena Prova' } }],
    ['another company', 'monte', { label: 'Brought to us by', link: { label: 'Osteria mare' } }],
    ['its own feet', 'bosco', { label: 'Walked in one day' }],
    ['somebody who is not named', 'lago', undefined],
  ])('it is told that it came through %s', (_, key, expected) => {
    const told = around(key)?.broughtBy;
    if (expected) expect(told).toMatchObject(expected);
    else expect(told).toBeUndefined();
  });

  test('stands what it brought, and where the people near it are as well', () => {
    expect(labels(around('mare')?.brought)).toEqual(['Osteria monte']);
    expect(labels(around('mare')?.alsoNear)).toEqual(['Osteria lago']);
  });

  test.each([
    ['mare', 'Osteria monte', 'Supplier'],
    ['monte', 'Osteria mare', 'Customer'],
  ])('of %s the other is told from its side', (key, name, capacity) => {
    expect(around(key)?.ties).toMatchObject([{ link: { label: name }, capacity }]);
  });
});

describe('around a person', () => {
  test('are those near who may be named, in what capacity and since when', () => {
    expect(
      tieLines(context, 'people/elena', () => true).map(({ link, capacity }) => [link.label, capacity]),
    ).toEqual([
      ['Osteria mare', 'Regular, since 2019'],
      ['Osteria lago', undefined],
      ['dirk Prova', 'Friend'],
    ]);
  });

  test('is a bridge where there are two companies', () => {
    const [elena, dirk] = people.filter(isNamed);
    expect(bridgeOf(context, elena!)).toBe('Ties Osteria mare and Osteria lago together');
    expect(bridgeOf(context, dirk!)).toBeUndefined();
  });
});

test.each([
  [2, undefined],
  [3, 'at least 3 people'],
  [5, 'at least 3 people'],
])('%i people who are not named are told as %s', (unnamed, expected) => {
  const silent = Array.from({ length: unnamed }, (_, index) => ({ ...person(`s${index}`), name: undefined }));
  const near = english({
    clients: [company('mare')],
    people: silent,
    ties: silent.map(({ key }) => tie(`people/${key}`, 'clients/mare')),
  });
  expect(clientRoutes(near)[0]?.view().otherPeople).toBe(expected);
});

test('a tie that has ended holds no more', () => {
  expect(peopleNear(context.content, 'clients/mare').map(({ key }) => key)).toEqual(['elena', 'ombra']);
});
