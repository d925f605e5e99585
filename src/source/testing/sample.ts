import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { onTestFinished } from 'vitest';
import { readSource, type Reading } from '../read.ts';

/** The files of a content folder, by their path in it. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

export const jpeg: Uint8Array = await sharp({
  create: { width: 40, height: 30, channels: 3, background: '#c2410c' },
})
  .jpeg()
  .toBuffer();

/** Wide enough for a cover. */
export const wide: Uint8Array = await sharp({
  create: { width: 640, height: 360, channels: 3, background: '#c2410c' },
})
  .jpeg()
  .toBuffer();

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="3"/></svg>';

/** A small site without mistakes, in Italian and English. */
export const sample = {
  'site.yaml': `name: Agenzia Esempio
origin: https://www.example.com
timeZone: Europe/Rome
staffLanguage: en
languages:
  it:
    lang: it-IT
    label: Italiano
    words: { stories: notizie, network: network, people: persone, tags: temi }
  en:
    lang: en
    label: English
    words: { stories: news, network: network, people: people, tags: topics }
tagline:
  it: La voce giusta
  en: The right voice
description:
  it: Facciamo parlare di chi lo merita.
  en: We make people talk of those who deserve it.
logo: logo.svg
menu: [stories, network, about]
sectors:
  tables: { it: A tavola, en: At table }
tags:
  feasts: { it: Feste, en: Feasts }
`,
  'logo.svg': svg,
  'posts/festa/index.it.md': `---
title: La festa di paese
description: Una sera in piazza, con tutti.
date: 2026-11-03
authors: [anna]
tags: [feasts]
cover: piazza.jpg
coverAlt: La piazza illuminata
clients: [trattoria]
---

Una **sera** in piazza.

![Il palco](palco.jpg)
`,
  'posts/festa/index.en.md': `---
title: The village feast
description: An evening in the square, with everyone.
coverAlt: The square by night
---

An evening in the square.
`,
  'posts/festa/piazza.jpg': wide,
  'posts/festa/palco.jpg': jpeg,
  'clients/trattoria/client.yaml': `name: Trattoria Esempio
type: Restaurant
sector: tables
since: 2019-04
address:
  street: Via Esempio 1
  locality: Milano
  region: MI
  postalCode: 20121
  country: IT
pin:
  latitude: 45.46420
  longitude: 9.19000
phones: [+39 02 1234 5678]
email: sala@example.com
website: https://trattoria.example.com
hours: Mo-Fr 12:00-15:00,19:00-23:00
photos:
  - file: sala.jpg
    alt:
      it: La sala
`,
  'clients/trattoria/index.it.md': `---
description: Cucina di casa vicino al Duomo.
---

Da tre generazioni.
`,
  'clients/trattoria/sala.jpg': jpeg,
  'people/anna/person.yaml': `name: Anna Esempio
role:
  it: Fotografa
team: true
near: [trattoria]
photo:
  file: anna.jpg
  alt:
    it: Anna al lavoro
consent:
  scope: [name, photo]
  date: 2025-01-01
`,
  'people/anna/anna.jpg': jpeg,
  'people/bruno/person.yaml': `name: Bruno Prova
role:
  it: Cliente di lunga data
`,
  'pages/about/index.it.md': `---
title: Chi siamo
description: Una piccola agenzia.
type: AboutPage
---

Siamo in tre.
`,
} satisfies Files;

type TextName = {
  [Name in keyof typeof sample]: (typeof sample)[Name] extends string ? Name : never;
}[keyof typeof sample];

/** A file of the sample with a passage replaced, which must be there. */
export function swapped(name: TextName, passage: string, by: string): Files {
  const text = sample[name];
  if (!text.includes(passage)) throw new RangeError(`No “${passage}” in ${name}`);
  return { [name]: text.replace(passage, () => by) };
}

/** Files that the sample has instead or besides; `null` takes one away, a name that ends in a slash is a folder. */
export type Changes = Readonly<Record<string, string | Uint8Array | null>>;

/** Reads the sample with some changes. */
export async function readSample(changes: Changes): Promise<Reading> {
  const siteDir = await emptyFolder();
  await writeFiles(siteDir, { ...sample, ...changes });
  return readSource(siteDir, { asOf });
}

/** When tests read the sample. */
export const asOf = new Date('2026-11-22T12:00Z');

export async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'passaparola-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

export async function writeFiles(siteDir: string, files: Changes): Promise<void> {
  for (const [name, bytes] of Object.entries(files)) {
    const path = join(siteDir, 'content', name);
    if (bytes === null) await rm(path, { force: true, recursive: true });
    else await put(path, bytes);
  }
}

async function put(path: string, bytes: string | Uint8Array): Promise<void> {
  await mkdir(path.endsWith('/') ? path : dirname(path), { recursive: true });
  if (!path.endsWith('/')) await writeFile(path, bytes);
}
