import { expect, test } from 'vitest';
import { jpeg, readSample, sample, swapped, type Changes } from './testing/sample.ts';

const record = 'clients/trattoria/client.yaml';
const story = 'posts/festa/index.it.md';
const hiding = { [record]: `${sample[record]}serviceArea:\n  towns: [Milano]\n` };

test.each<[string, Changes]>([
  ['the record itself, which tells the agency alone', {}],
  ['the same street as the address of the agency', agencyAt('Via Esempio 1')],
  ['another number of the street', swapped(story, 'Una **sera**', 'In via Esempio 12, una **sera**')],
  ['one of the two numbers', swapped(story, 'Una **sera**', 'Costa 9.19 euro, una **sera**')],
  ['a neighbour in the same street', neighbour('')],
  [
    'the way to a neighbour, past a stop round the corner',
    neighbour(
      'arrival: { stops: [{ name: Prova, kind: bus, pin: { latitude: "45.46442", longitude: "9.19003" } }] }',
    ),
  ],
  ['the point to a kilometre', swapped(story, 'Una **sera**', 'A 45.46, 9.19, una **sera**')],
])('%s tells nothing that is hidden', async (_, changes) => {
  expect((await readSample({ ...hiding, ...changes })).mistakes).toEqual([]);
});

test('a client that shows its address may be told of', async () => {
  const told = swapped(story, 'Una **sera**', 'In via Esempio 1, una **sera**');
  expect((await readSample(told)).mistakes).toEqual([]);
});

/** A client two doors on, whose pin has the same first digits. */
function neighbour(fields: string): Changes {
  const text = sample['clients/trattoria/index.it.md'];
  return {
    'clients/bottega/index.it.md': text,
    'clients/bottega/client.yaml': `name: Bottega Prova
type: Store
sector: tables
address: { street: Via Esempio 5, locality: Milano, postalCode: "20121", region: MI, country: IT }
pin: { latitude: "45.46437", longitude: "9.19001" }
${fields}
`,
  };
}

function agencyAt(street: string): Changes {
  const address = `address: { street: ${street}, locality: Milano, postalCode: "20121", region: MI, country: IT }`;
  return swapped('site.yaml', 'logo: logo.svg', `${address}\nlogo: logo.svg`);
}

/** In a story about the client, which hides Via dell’Esempio 12 in 20121 Milano. */
const secluded = {
  [record]: `${sample[record].replace('Via Esempio 1', 'Via dell’Esempio 12')}serviceArea:\n  towns: [Milano]\n`,
};
const written = (passage: string): Changes => ({
  ...secluded,
  ...swapped(story, 'Una **sera** in piazza.', passage),
});

test.each([
  ['in capitals', 'In VIA DELL’ESEMPIO, 12'],
  ['with a tag between', 'In via dell’<b>Esempio</b> 12'],
  ['with a mark within a word', 'In via dell’E**sem**pio 12'],
  ['with entities', 'In via dell&rsquo;Esempio&nbsp;12'],
  ['with signs that nobody sees', 'In via dell’Esem\u00ADpio\u200B 12'],
  ['with an entity that nobody sees', 'In via dell’Esem&shy;pio 12'],
  ['over the end of a line', 'In via\ndell’Esempio\n12'],
  ['with a word for the number', 'In via dell’Esempio n. 12'],
  ['shortened', 'In V. dell’Esempio, 12'],
  ['number first', 'Al 12, via dell’Esempio'],
  ['without a number', 'In via dell’Esempio si festeggia'],
  ['without accents and apostrophes', 'In via dell Esempio'],
  ['as a slug', 'Qui: [mappa](https://example.org/via-dell-esempio-12/)'],
  ['in an address of a map', 'Qui: [mappa](https://www.example.com/?q=Via%20dell%E2%80%99Esempio+12)'],
  ['in a comment', 'Qui.\n\n<!-- via dell’Esempio 12 -->'],
  ['in a title of a link', 'Qui: [mappa](https://www.example.com "Via dell’Esempio 12")'],
  ['as postal code and town', 'A 20121 Milano'],
  ['as town, province and postal code', 'A Milano (MI), 20121'],
])('a hidden street %s is told', async (_, passage) => {
  expect((await readSample(written(passage))).mistakes.map(({ code }) => code)).toEqual(['address-hidden']);
});

test.each([
  ['another number', 'In via dell’Esempio 14'],
  ['the town alone', 'A Milano'],
  ['the number alone', 'Per 12 euro'],
])('%s tells nothing', async (_, passage) => {
  const { mistakes, warnings } = await readSample(written(passage));
  expect([mistakes, warnings]).toEqual([[], []]);
});

test('beside it, a client whose record is wrong is told of', async () => {
  const { mistakes } = await readSample({
    ...written('Si entra dal cortile'),
    'clients/bottega/client.yaml': 'name: Bottega Prova\ntype: Niente\n',
  });
  const files = new Set(mistakes.map(({ place }) => place.file));
  expect(files).toEqual(new Set(['content/clients/bottega', 'content/clients/bottega/client.yaml']));
});

test('in a text about nobody hidden, the street without a number is a doubt', async () => {
  const passage = 'Una sera in via dell’Esempio.';
  const { mistakes, warnings } = await readSample({
    ...written(passage),
    [story]: sample[story].replace('Una **sera** in piazza.', passage).replace('clients: [trattoria]\n', ''),
  });
  expect([mistakes, warnings.map(({ code }) => code)]).toEqual([[], ['address-hinted']]);
});

test.each<[string, Changes]>([
  ['the words of the site', { 'messages/it.yaml': 'menu: Via dell’Esempio 12\n' }],
  ['the site itself', swapped('site.yaml', 'La voce giusta', 'Vicino a via dell’Esempio 12')],
  [
    'a picture’s name',
    {
      'posts/festa/via-dell-esempio-12.jpg': jpeg,
      ...swapped(story, 'palco.jpg', 'via-dell-esempio-12.jpg'),
    },
  ],
])('a hidden door in %s is told', async (_, changes) => {
  const { mistakes } = await readSample({ ...secluded, ...changes });
  expect(mistakes.map(({ code }) => code)).toEqual(['address-hidden']);
});
