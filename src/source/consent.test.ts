import { expect, test } from 'vitest';
import { jpeg, readSample, sample, swapped, type Changes } from './testing/sample.ts';

const story = 'posts/festa/index.it.md';
const bruno = 'people/bruno/person.yaml';

/** A story that says something while Nicolò De Prova has agreed to nothing. */
const said = (passage: string): Changes => ({
  [bruno]: 'name: Nicolò De Prova\nrole:\n  it: Cliente di lunga data\n',
  ...swapped(story, 'Una **sera** in piazza.', passage),
});

const codes = async (changes: Changes): Promise<readonly string[]> =>
  (await readSample(changes)).mistakes.map(({ code }) => code);

test.each([
  ['as it is', 'Con Nicolò De Prova'],
  ['in capitals, without accents', 'Con NICOLO’ DE PROVA'],
  ['with accents in two characters', 'Con Nicolo\u0300 De Prova'],
  ['surname first', 'Con De Prova Nicolò'],
  ['surname first, with a comma', 'Premiati: De Prova, Nicolò'],
  ['with an initial', 'Con N. De Prova'],
  ['with an initial at the end', 'Con De Prova N.'],
  ['with an entity', 'Con Nicol&ograve; De&nbsp;Prova'],
  ['with signs that nobody sees', 'Con Nico\u00ADlò De\u200B Prova'],
  ['with an entity that nobody sees', 'Con Nico&shy;lò De Prova'],
  ['with tags between', 'Con <b>Nicolò</b> <span>De</span> Prova'],
  ['with a tag within', 'Con Nico<wbr>lò De Prova'],
  ['with marks', 'Con **Nicolò** _De Prova_'],
  ['over the end of a line', 'Con Nicolò\nDe\nProva'],
  ['in a link', 'Con [Nicolò](https://www.example.com) De Prova'],
  ['in a link’s address', '[Qui](https://example.org/nicolo-de-prova)'],
  ['in a link’s address, escaped', '[Qui](https://example.org/Nicol%C3%B2%20De%20Prova)'],
  ['in an e-mail address', '[Qui](mailto:nicolo.deprova@example.com) o nicolo.de.prova@example.com'],
  ['in one word', 'Su @nicolodeprova'],
  [
    'as an account with an initial',
    '[Qui](mailto:n.deprova@example.com), [qui](mailto:ndeprova@example.com)',
  ],
  ['in a title', '<abbr title="Nicolò De Prova">N</abbr>'],
  ['in a comment', 'Testo.\n\n<!-- con Nicolò De Prova -->'],
  ['in a table', '| chi |\n| --- |\n| Nicolò De Prova |'],
  ['over the cells of a table', '| nome | cognome |\n| --- | --- |\n| **Nicolò** | De Prova |'],
  [
    'over the cells of a table, surname first',
    '| chi | nome | da |\n| --- | --- | --- |\n| De Prova | Nicolò | Como |',
  ],
  ['in code', 'Con `Nicolò De Prova`'],
  ['in a footnote', 'Con lui.[^1]\n\n[^1]: Nicolò De Prova'],
])('a name without consent is found %s', async (_, passage) => {
  expect(new Set(await codes(said(passage)))).toEqual(new Set(['person-without-consent']));
});

test.each([
  ['a part of it', 'Con Nicolò, in prova'],
  ['its words in two sentences', 'Con Nicolò. De Prova parleremo poi'],
  ['its words in two paragraphs', 'Con Nicolò\n\nDe Prova'],
  ['a letter that is none', 'Da n de prova in poi'],
  ['a longer word', 'Con Nicolò De Provaglio'],
  ['its words in two rows of a table', '| chi |\n| --- |\n| Nicolò |\n| De Prova |'],
])('%s is no name', async (_, passage) => {
  expect(await codes(said(passage))).toEqual([]);
});

test.each<[string, Changes]>([
  ['the words of the site', { 'messages/it.yaml': 'menu: Il menu di Nicolò De Prova\n' }],
  ['the site itself', swapped('site.yaml', 'La voce giusta', 'La voce di Nicolò De Prova')],
  ['a slug', swapped(story, 'date:', 'slug: festa-di-nicolo-de-prova\ndate:')],
  [
    'a picture’s name',
    { 'posts/festa/NicoloDeProva.jpg': jpeg, ...swapped(story, 'piazza.jpg', 'NicoloDeProva.jpg') },
  ],
  ['a credit', swapped(story, 'coverAlt:', 'coverCredit: N. De Prova\ncoverAlt:')],
])('a name without consent is found in %s', async (_, changes) => {
  expect(await codes({ ...said('Testo.'), ...changes })).toEqual(['person-without-consent']);
});

test.each<[string, Changes]>([
  [
    'a company of that name',
    swapped('clients/trattoria/client.yaml', 'name: Trattoria Esempio', 'name: Studio Nicolò De Prova'),
  ],
  [
    'somebody of that name who has agreed',
    {
      'people/anna/person.yaml': sample['people/anna/person.yaml'].replace('Anna Esempio', 'Nicolò De Prova'),
    },
  ],
])('%s may be named', async (_, changes) => {
  expect(await codes({ ...said('Con lo Studio Nicolò De Prova.'), ...changes })).toEqual([]);
});

test('within the name of a company nobody is hidden who stands beside it', async () => {
  const changes = swapped('clients/trattoria/client.yaml', 'name: Trattoria Esempio', 'name: Bar Nicolò');
  expect(await codes({ ...said('Al Bar Nicolò De Prova.'), ...changes })).toEqual(['person-without-consent']);
});

test('a name in a script without blanks is found within a sentence', async () => {
  const changes = { ...said('昨日、試験太郎さんが。'), [bruno]: 'name: 試験 太郎\nrole:\n  it: Cliente\n' };
  expect(await codes(changes)).toEqual(['person-without-consent']);
});

test('thousands of names in a long text cost little', async () => {
  const people = Object.fromEntries(
    Array.from({ length: 1000 }, (_, index) => [
      `people/p${index}/person.yaml`,
      `name: Nome${index} Cognome${index}\nrole:\n  it: Cliente\n`,
    ]),
  );
  const start = performance.now();
  expect(await codes({ ...said('Nome Cognome '.repeat(20_000)), ...people })).toEqual([]);
  expect(performance.now() - start).toBeLessThan(20_000);
});
