import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import sharp from 'sharp';
import { stringify } from 'yaml';
import { writeFiles, type NewFile } from './files.ts';
import { sectors, syntheticClient } from './synthetic-client.ts';
import { townsOf, type Town } from './towns.ts';
import { body, inEachLanguage, locales, paragraph, sentence, title } from './words.ts';

export interface Size {
  readonly stories: number;
  readonly clients: number;
  /** In how many of the languages each story is told; in all of them unless it is said. */
  readonly told?: number;
}

const coverCount = 12;

/** A site of made-up stories in three languages and clients, the same one for the same size. */
export async function writeSyntheticSite(folder: string, size: Size): Promise<void> {
  const { stories, clients } = size;
  await mkdir(`${folder}/public`, { recursive: true });
  await writeFiles(`${folder}/content`, [
    ['site.yaml', stringify(siteSettings)],
    ['logo.svg', logo],
  ]);
  for (const [index, town] of (await townsOf(clients)).entries()) await writeClient(folder, index, town);
  const pictures = await covers();
  for (let index = 0; index < stories; index++) await writeStory(folder, index, size, pictures);
}

export const covers = (): Promise<readonly Buffer[]> =>
  Promise.all(Array.from({ length: coverCount }, (_, index) => picture(index)));

/** Where the story with this number lies. */
export const storyFile = (folder: string, index: number, locale = 'it'): string =>
  `${folder}/content/posts/storia-${index}/index.${locale}.md`;

/** Where the text of the company with this number lies. */
export const clientFile = (folder: string, index: number, locale = 'it'): string =>
  `${folder}/content/clients/cliente-${index}/index.${locale}.md`;

/** What stands at the head of a story: in each language, and what all languages share. */
export const storyFields = (index: number, locale: string, clients: number) => ({
  translated: {
    title: `${title(index)} ${index} ${locale}`,
    description: sentence(index, 14),
    coverAlt: sentence(index + 1, 5),
  },
  shared: {
    date: new Date(Date.UTC(2020, 0, 1 + (index % 2000))).toISOString().slice(0, 10),
    tags: [tagNames[index % tagNames.length]!],
    ...(clients > 0 ? { clients: [`cliente-${index % clients}`] } : {}),
  },
  /** The number of its cover. */
  cover: index % coverCount,
});

async function writeStory(
  folder: string,
  index: number,
  { clients, told = locales.length }: Size,
  pictures: readonly Buffer[],
) {
  const files = locales.slice(0, told).map((locale): NewFile => {
    const { translated, shared } = storyFields(index, locale, clients);
    const fields = { ...translated, ...(locale === 'it' ? { ...shared, cover: 'cover.jpg' } : {}) };
    return [`index.${locale}.md`, `---\n${stringify(fields)}---\n\n${body(index)}`];
  });
  const cover = pictures[storyFields(index, 'it', clients).cover]!;
  await writeFiles(dirname(storyFile(folder, index)), [...files, ['cover.jpg', cover]]);
}

export const clientText = (index: number) => ({ description: sentence(index, 12) });

async function writeClient(folder: string, index: number, town: Town): Promise<void> {
  const text = `---\n${stringify(clientText(index))}---\n\n${paragraph(index)}\n`;
  await writeFiles(`${folder}/content/clients/cliente-${index}`, [
    ['client.yaml', stringify(syntheticClient(index, town))],
    ...locales.map((locale): NewFile => [`index.${locale}.md`, text]),
  ]);
}

const picture = (index: number): Promise<Buffer> =>
  sharp({
    create: {
      width: 1600,
      height: 1000,
      channels: 3,
      background: { r: 20 * index, g: 120, b: 255 - 20 * index },
    },
  })
    .jpeg()
    .toBuffer();

const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><circle cx="32" cy="32" r="28" fill="#b42318"/></svg>';

export const tagNames = Array.from({ length: 8 }, (_, tag) => `tema-${tag}`);

const siteSettings = {
  name: 'Agenzia Esempio',
  origin: 'https://www.example.com',
  timeZone: 'Europe/Rome',
  languages: Object.fromEntries(
    locales.map((locale) => [
      locale,
      {
        lang: locale,
        label: locale,
        words: { stories: 'notizie', network: 'network', people: 'persone', tags: 'temi' },
      },
    ]),
  ),
  // None of the others draws any: they are timed by themselves.
  shareImages: 'plain',
  tagline: inEachLanguage('Parole'),
  description: inEachLanguage('Una agenzia di prova'),
  logo: 'logo.svg',
  sectors: Object.fromEntries(
    sectors.map((sector) => [sector, inEachLanguage(title(sectors.indexOf(sector)))]),
  ),
  tags: Object.fromEntries(tagNames.map((tag, index) => [tag, inEachLanguage(`Tema ${index}`)])),
};
