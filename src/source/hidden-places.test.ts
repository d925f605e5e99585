import { expect, test } from 'vitest';
import { readSample, sample, swapped, type Changes } from './testing/sample.ts';

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
