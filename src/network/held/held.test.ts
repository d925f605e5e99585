import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { staffLocales } from '../../model/site.ts';
import { readSource } from '../../source/read.ts';
import { asOf, emptyFolder, jpeg, sample, writeFiles, type Changes } from '../../source/testing/sample.ts';
import { erase } from './erase.ts';
import { planErasure } from './erasure.ts';
import { erasureText, heldText } from './held-text.ts';
import { heldOf } from './held.ts';

const carla = (more: string): string =>
  `name: Carla Modello # the baker\nrole:\n  it: Fornaia\nconsent: { scope: [name], date: 2026-01-01 }\n${more}`;

/** A network in which Carla is everywhere. */
const network: Changes = {
  ...sample,
  'people/carla/person.yaml': carla('near: [trattoria]\n'),
  'people/anna/person.yaml': sample['people/anna/person.yaml'].replace(
    'near: [trattoria]',
    'near: [trattoria, carla]',
  ),
  'clients/trattoria/client.yaml': `${sample['clients/trattoria/client.yaml']}through: carla
# Who is often there.
near:
  - who: people/carla
    as: supplier
  - bruno
`,
  'posts/festa/index.it.md': sample['posts/festa/index.it.md'].replace('[anna]', '[carla, anna]'),
  'mentions/2026-11.yaml': `# November
- about: [trattoria]
  by: carla
  channel: mail
  kind: praise
  published: 2026-11-02
  quote: Ci torno domani
  lang: it
  consent: { date: 2026-11-03 }
  photo:
    file: bread.jpg
    alt: { it: Del pane }
    permission: 2026-11-03
  says: [+food]
- about: [trattoria]
  channel: google
  kind: question
  published: 2026-11-04
  answered: { on: 2026-11-05, by: carla }
`,
  'mentions/bread.jpg': jpeg,
  'posts/festa/replies/carla.yaml': `by: carla # by mail
date: 2026-11-05
text: |
  Il pane era mio.

  Tutto.
status: approved
`,
  'posts/festa/replies/anna.yaml':
    'by: anna\nto: carla\ndate: 2026-11-06\ntext: E buono!\nstatus: approved\n',
};

async function siteWith(changes: Changes) {
  const siteDir = await emptyFolder();
  await writeFiles(siteDir, { ...network, ...changes });
  return { siteDir, ...(await sourceOf(siteDir)) };
}

async function sourceOf(siteDir: string) {
  const { source, mistakes } = await readSource(siteDir, { asOf });
  if (!source) throw new Error(JSON.stringify(mistakes));
  return { source };
}

const read = (siteDir: string, file: string) => readFile(join(siteDir, 'content', file), 'utf8');

const named: Changes = {
  'posts/festa/index.en.md': `${sample['posts/festa/index.en.md']}\nThe bread is Carla Modello's.\n`,
  'clients/trattoria/carla-modello.jpg': jpeg,
  // As programs note who made a picture.
  'clients/trattoria/telling.jpg': new Uint8Array(
    Buffer.concat([jpeg, Buffer.from('\0Artist: MODELLO, Carla\0')]),
  ),
  '../public/list.csv': 'name,trade\nCarla Modello,bread\n',
  '../public/other.csv': 'name,trade\nModello,bread\n',
};

test('all that is held about somebody is found, on whichever side it was written', async () => {
  const { siteDir, source } = await siteWith(named);
  const held = await heldOf(siteDir, source, 'carla');
  expect(held.files).toEqual(['content/people/carla/person.yaml']);
  expect(held.uses.map(({ what, file, place }) => [what, `${file}:${place.line}`])).toEqual([
    ['tie', 'content/clients/trattoria/client.yaml:25'],
    ['tie', 'content/people/anna/person.yaml:5'],
    ['origin', 'content/clients/trattoria/client.yaml:22'],
    ['said', 'content/mentions/2026-11.yaml:3'],
    ['answer', 'content/mentions/2026-11.yaml:19'],
    ['author', 'content/posts/festa/index.it.md:5'],
    ['reply', 'content/posts/festa/replies/carla.yaml:1'],
  ]);
  expect(held.named.map(({ text, place }) => [text, place.file])).toEqual([
    ['Carla Modello', 'content/posts/festa/index.en.md'],
  ]);
  expect(held.namedFiles).toEqual([
    'content/clients/trattoria/carla-modello.jpg',
    'content/clients/trattoria/telling.jpg',
    'public/list.csv',
  ]);
});

describe('in texts', () => {
  const note = (ending: string, body: string): Changes => ({
    [`posts/nota/index.it.${ending}`]: `---\ntitle: Nota\ndescription: Breve.\ndate: 2026-11-03\n---\n\n${body}`,
  });

  test.each([
    [
      'md',
      'Prima.\n\n::person{key=carla}\n\n::person{key=anna}\n\n```\n::person{key=carla}\n```\n\nDopo.\n',
      ['9:1'],
      'Prima.\n\n::person{key=anna}\n\n```\n::person{key=carla}\n```\n\nDopo.\n',
    ],
    ['md', ':::note\nPrima.\n\n::person{key="carla"}\n:::\n', ['10:1'], ':::note\nPrima.\n\n:::\n'],
    [
      'mdx',
      'Prima.\n\n<Person\n  key="carla"\n/>\n\n<Person key="anna" />\n\nDopo.\n',
      ['9:1'],
      'Prima.\n\n<Person key="anna" />\n\nDopo.\n',
    ],
  ])('cards of somebody are found and taken out (%s)', async (ending, body, places, left) => {
    const { siteDir, source } = await siteWith(note(ending, body));
    const held = await heldOf(siteDir, source, 'carla');
    const cards = held.uses.filter(({ what }) => what === 'card');
    expect(cards.map(({ place }) => `${place.line}:${place.column}`)).toEqual(places);
    expect(heldText(held, source, 'en')).toContain('A card in a text');
    const plan = await planErasure(siteDir, source, held);
    expect(erasureText(plan, source, { language: 'en', isDone: false, again: 'x' })).toContain(
      `content/posts/nota/index.it.${ending}:${places[0]}`,
    );
    await erase(siteDir, plan);
    expect(await read(siteDir, `posts/nota/index.it.${ending}`)).toBe(
      note(ending, left)[`posts/nota/index.it.${ending}`],
    );
    await sourceOf(siteDir);
  });

  test('links to the page of somebody are told, to be changed by hand', async () => {
    const { siteDir, source } = await siteWith({
      ...note('md', '[Lei](/persone/fornaia/), [qui](/persone/fornaia/#chi) e [loro](/persone/).\n'),
      'people/carla/person.yaml': carla('slug: fornaia\nnear: [trattoria]\n'),
    });
    const plan = await planErasure(siteDir, source, await heldOf(siteDir, source, 'carla'));
    expect(plan.remaining.map(({ text, place }) => `${place.line}:${place.column} ${text}`)).toEqual([
      '7:1 /persone/fornaia/',
      '7:27 /persone/fornaia/#chi',
    ]);
  });
});

test('somebody who is taken out is gone, and all else stays as it was written', async () => {
  const { siteDir, source } = await siteWith({});
  const held = await heldOf(siteDir, source, 'carla');
  const plan = await planErasure(siteDir, source, held);
  // Up to here nothing has changed.
  expect(await read(siteDir, 'people/carla/person.yaml')).toBe(network['people/carla/person.yaml']);
  expect([plan.stuck, plan.remaining]).toEqual([[], []]);

  await erase(siteDir, plan);
  expect(existsSync(join(siteDir, 'content/people/carla'))).toBe(false);
  expect(existsSync(join(siteDir, 'content/mentions/bread.jpg'))).toBe(false);
  expect(await read(siteDir, 'people/anna/person.yaml')).toBe(sample['people/anna/person.yaml']);
  expect(await read(siteDir, 'posts/festa/index.it.md')).toBe(sample['posts/festa/index.it.md']);
  expect(await read(siteDir, 'clients/trattoria/client.yaml')).toBe(
    `${sample['clients/trattoria/client.yaml']}# Who is often there.\nnear:\n  - bruno\n`,
  );
  expect(await read(siteDir, 'mentions/2026-11.yaml')).toBe(`# November
- about: [trattoria]
  channel: mail
  kind: praise
  published: 2026-11-02
  says: [+food]
- about: [trattoria]
  channel: google
  kind: question
  published: 2026-11-04
  answered: { on: 2026-11-05 }
`);
  expect(await read(siteDir, 'posts/festa/replies/carla.yaml')).toBe('date: 2026-11-05\nstatus: approved\n');
  const after = await sourceOf(siteDir);
  expect(JSON.stringify(after.source.people.map(({ key }) => key))).not.toContain('carla');
  expect(after.source.mentions).toHaveLength(2);
});

test('what names somebody in a text remains, and is told with its place in the text as it then is', async () => {
  const { siteDir, source } = await siteWith({
    ...named,
    'posts/festa/index.it.md': `${String(network['posts/festa/index.it.md'])}\nIl pane è di Carla Modello.\n`,
  });
  const plan = await planErasure(siteDir, source, await heldOf(siteDir, source, 'carla'));
  expect(plan.remaining.map(({ place }) => `${place.file}:${place.line}`)).toEqual([
    'content/posts/festa/index.en.md:9',
    'content/posts/festa/index.it.md:16',
  ]);
});

test('a picture that somebody else’s mention shows, too, stays', async () => {
  const { siteDir, source } = await siteWith({
    'mentions/other.yaml': `about: [trattoria]
channel: google
kind: praise
published: 2026-11-07
photo: { file: bread.jpg, alt: { it: Del pane }, permission: 2026-11-08 }
`,
  });
  const { pictures } = await planErasure(siteDir, source, await heldOf(siteDir, source, 'carla'));
  expect(pictures).toEqual([]);
});

test('who was interrupted begins anew, and comes to the same end', async () => {
  const { siteDir, source } = await siteWith({});
  const plan = await planErasure(siteDir, source, await heldOf(siteDir, source, 'carla'));
  const [first] = plan.changes;
  await writeFiles(siteDir, { [first![0].replace('content/', '')]: first![1] });
  const again = (await sourceOf(siteDir)).source;
  const rest = await planErasure(siteDir, again, await heldOf(siteDir, again, 'carla'));
  expect(rest.changes).toEqual(new Map([...plan.changes].slice(1)));
});

test('a name of one word is looked for as well; nobody else of a longer name is meant', async () => {
  const { siteDir, source } = await siteWith({
    'people/gino/person.yaml': 'name: Gino\nrole:\n  it: Cliente\n',
    'people/gino-esempio/person.yaml': carla('').replace('Carla Modello', 'Gino Esempio'),
    'pages/about/index.it.md': `${sample['pages/about/index.it.md']}\nGino Esempio viene il lunedì.\n`,
    'mentions/gino.yaml':
      'about: [trattoria]\nchannel: phone\nkind: news\npublished: 2026-11-07\nby: { it: il figlio di Carla }\n',
  });
  const held = await heldOf(siteDir, source, 'gino');
  expect(held.named).toEqual([]);
  expect((await heldOf(siteDir, source, 'gino-esempio')).named).toHaveLength(1);
});

test.each(staffLocales)('it is told whole in %s', async (language) => {
  const { siteDir, source } = await siteWith(named);
  const held = await heldOf(siteDir, source, 'carla');
  const told = heldText(held, source, language);
  for (const part of [
    'Carla Modello',
    'Ci torno domani',
    'carla-modello.jpg',
    'La festa di paese',
    'Anna Esempio',
  ])
    expect(told).toContain(part);
  const plan = await planErasure(siteDir, source, held);
  const text = erasureText(plan, source, { language, isDone: false, again: 'npm run erase' });
  for (const part of ['bread.jpg', 'client.yaml:22', 'index.en.md:9', 'npm run erase'])
    expect(text).toContain(part);
  expect(told + text).not.toMatch(/\{\w+\}|undefined|\[object/);
});
