import { clientFacts } from '../../src/model/client-facts.ts';
import type { Client, Content } from '../../src/model/content.ts';
import type { Site } from '../../src/model/site.ts';
import { slugOf } from '../../src/model/slug.ts';
import type { Source } from '../../src/source/read.ts';

/** The clients of a site without pictures, stories and people as what views are made from, without Astro. */
export function contentOf(source: Source, today: string): Content {
  const { data, locales, defaultLocale } = source.site;
  const site: Site = { ...data, locales, defaultLocale };
  const noPicture = { src: '', width: 0, height: 0, format: 'svg' } as const;
  return {
    site,
    today,
    messages: source.messages,
    logo: { image: noPicture, alt: '', share: { path: '', width: 0, height: 0 } },
    logoFile: '',
    clients: clientsOf(source, site, today),
    stories: [],
    people: [],
    pages: [],
  };
}

function clientsOf({ clients, clientTexts }: Source, site: Site, today: string): readonly Client[] {
  const texts = Map.groupBy(clientTexts, ({ key }) => key);
  return clients.map(({ key, data }) => ({
    ...clientFacts(key, data, site, today),
    logo: undefined,
    photos: [],
    door: undefined,
    texts: Object.fromEntries(
      (texts.get(key) ?? []).map((entry) => [entry.locale!, textOf(entry, data.name)]),
    ),
  }));
}

function textOf({ key, locale, data, digest }: Source['clientTexts'][number], name: string) {
  const body = { collection: 'clientTexts', id: `${key}/${locale!}`, digest, words: 0 } as const;
  return { ...data, locale: locale!, slug: data.slug ?? slugOf(name, locale!), body };
}
