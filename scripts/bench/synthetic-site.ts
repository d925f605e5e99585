import { mkdir, writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import { stringify } from 'yaml';
import { sectors, syntheticClient } from './synthetic-client.ts';
import { townsOf, type Town } from './towns.ts';
import { body, inEachLanguage, locales, paragraph, sentence, title } from './words.ts';

export interface Size {
  readonly stories: number;
  readonly clients: number;
}

const covers = 12;

/** A site of made-up stories in three languages and clients, the same one for the same size. */
export async function writeSyntheticSite(folder: string, { stories, clients }: Size): Promise<void> {
  await write(`${folder}/content/site.yaml`, stringify(siteSettings));
  await write(`${folder}/content/logo.svg`, logo);
  await mkdir(`${folder}/public`, { recursive: true });
  const pictures = await Promise.all(Array.from({ length: covers }, (_, index) => picture(index)));
  for (const [index, town] of (await townsOf(clients)).entries()) await writeClient(folder, index, town);
  for (let index = 0; index < stories; index++)
    await writeStory(folder, index, clients, pictures[index % covers]!);
}

/** Where the story with this number lies. */
export const storyFile = (folder: string, index: number, locale = 'it'): string =>
  `${folder}/content/posts/storia-${index}/index.${locale}.md`;

async function writeStory(folder: string, index: number, clients: number, cover: Buffer): Promise<void> {
  const shared = {
    date: new Date(Date.UTC(2020, 0, 1 + (index % 2000))).toISOString().slice(0, 10),
    tags: [`tema-${index % 8}`],
    cover: 'cover.jpg',
    ...(clients > 0 ? { clients: [`cliente-${index % clients}`] } : {}),
  };
  for (const locale of locales) {
    const fields = {
      title: `${title(index)} ${index} ${locale}`,
      description: sentence(index, 14),
      coverAlt: sentence(index + 1, 5),
      ...(locale === 'it' ? shared : {}),
    };
    await write(storyFile(folder, index, locale), `---\n${stringify(fields)}---\n\n${body(index)}`);
  }
  await write(`${folder}/content/posts/storia-${index}/cover.jpg`, cover);
}

async function writeClient(folder: string, index: number, town: Town): Promise<void> {
  const client = `${folder}/content/clients/cliente-${index}`;
  await write(`${client}/client.yaml`, stringify(syntheticClient(index, town)));
  for (const locale of locales) {
    const fields = { description: sentence(index, 12) };
    await write(`${client}/index.${locale}.md`, `---\n${stringify(fields)}---\n\n${paragraph(index)}\n`);
  }
}

async function write(file: string, content: string | Buffer): Promise<void> {
  await mkdir(file.slice(0, file.lastIndexOf('/')), { recursive: true });
  await writeFile(file, content);
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
  tagline: inEachLanguage('Parole'),
  description: inEachLanguage('Una agenzia di prova'),
  logo: 'logo.svg',
  sectors: Object.fromEntries(
    sectors.map((sector) => [sector, inEachLanguage(title(sectors.indexOf(sector)))]),
  ),
  tags: Object.fromEntries(
    Array.from({ length: 8 }, (_, tag) => [`tema-${tag}`, inEachLanguage(`Tema ${tag}`)]),
  ),
};
