import { join } from 'node:path';
import { typographicQuotes } from '../markdown/quotes.ts';
import { clientFacts, shownFacts } from '../model/client-facts.ts';
import type { Client, ClientText } from '../model/content.ts';
import type { Site } from '../model/site.ts';
import { slugFor } from '../model/slug.ts';
import type { Source } from '../source/source.ts';
import { localizedPictureOf, pictureOf, withShapes, type Pictures, type WrittenPicture } from './pictures.ts';
import { bodyOf, byKey, isText, type Keyed, type TextEntry } from './texts.ts';

interface Options {
  readonly pictures: Pictures;
  readonly today: string;
}

export async function resolveClients(
  { clients, clientTexts, pictures: prepared }: Source,
  site: Site,
  { pictures, today }: Options,
): Promise<readonly Client[]> {
  const names = new Map(clients.map(({ key, data }) => [key, data.name]));
  const texts = byKey(
    site,
    clientTexts.filter(isText).map((entry) => clientText(entry, names.get(entry.key) ?? entry.key, site)),
  );
  const textsOf = new Map(texts.map((client) => [client.key, client.texts]));
  return Promise.all(
    clients.map(async ({ key, data, folder }) => {
      const { logo, photos, arrival } = data;
      const beside = (name: string) => pictures(join(folder, name));
      const localized = async (picture: WrittenPicture) =>
        localizedPictureOf(await beside(picture.file), picture, site);
      const portrait = logo ?? photos[0]?.file;
      const facts = clientFacts(key, data, site, today);
      const shown = shownFacts(facts, today);
      return {
        ...shown,
        beforeClosing: shown === facts ? undefined : facts,
        logo: logo === undefined ? undefined : pictureOf(await beside(logo), data.name),
        photos: (await Promise.all(photos.map(localized))).map(withShapes),
        portraitFile: portrait && (prepared.get(join(folder, portrait)) ?? join(folder, portrait)),
        door: arrival?.door && (await localized(arrival.door)),
        texts: textsOf.get(key) ?? {},
      };
    }),
  );
}

type ClientTextEntry = TextEntry<Source['clientTexts'][number]['data']>;

function clientText(entry: ClientTextEntry, name: string, site: Site): Keyed<ClientText> {
  const { key, locale, data } = entry;
  const lang = site.languages[locale]?.lang ?? locale;
  const description = typographicQuotes(data.description, lang);
  return [key, { ...data, locale, description, slug: slugFor(data.slug, name, locale), body: bodyOf(entry) }];
}
