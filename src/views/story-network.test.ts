import { expect, test } from 'vitest';
import { company, english, person, tie } from './testing/network.ts';
import { storyNetwork } from './story-network.ts';

const clients = [company('mare'), company('monte'), company('lago')];
const [mare, monte, lago] = clients;
const context = english({
  clients,
  people: [person('elena'), person('dirk'), person('vera'), { ...person('ombra'), name: undefined }],
  ties: [
    tie('people/dirk', 'clients/monte'),
    tie('people/elena', 'clients/mare', { as: 'regular', since: '2019' }),
    tie('people/elena', 'clients/monte'),
    tie('people/ombra', 'clients/monte'),
    tie('people/vera', 'clients/lago'),
    tie('clients/monte', 'clients/mare', { as: 'supplier' }),
  ],
});

const names = (ends: readonly { readonly label: string }[] = []) => ends.map(({ label }) => label);

test('shows who may be named beside what they are near, and who ties two together as one', () => {
  const network = storyNetwork(context, [mare!, monte!]);
  expect(names(network?.people)).toEqual(['elena Prova', 'dirk Prova']);
  expect(names(network?.companies)).toEqual(['Osteria mare', 'Osteria monte']);
  expect(network?.threads.map(({ ends }) => ends.join(' '))).toEqual([
    'people-1 companies-1',
    'people-0 companies-0',
    'people-0 companies-1',
    'companies-1 companies-0',
  ]);
});

test('what a thread shows is also said', () => {
  const network = storyNetwork(context, [mare!, monte!]);
  expect(network?.people[0]?.told).toEqual(['Osteria mare: Regular, since 2019', 'Osteria monte']);
});

test.each([
  ['one tie, which the company’s card tells', [lago!]],
  ['nobody', []],
])('is not drawn of %s', (_, companies) => {
  expect(storyNetwork(context, companies)).toBeUndefined();
});

test('of many people those are shown who tie the most companies together', () => {
  const crowd = Array.from({ length: 20 }, (_, index) => person(`p${index}`));
  const crowded = english({
    clients,
    people: [...crowd, person('elena')],
    ties: [
      ...crowd.map(({ key }) => tie(`people/${key}`, 'clients/mare')),
      tie('people/elena', 'clients/mare'),
      tie('people/elena', 'clients/monte'),
    ],
  });
  const people = names(storyNetwork(crowded, [mare!, monte!])?.people);
  expect(people).toHaveLength(8);
  expect(people).toContain('elena Prova');
});
