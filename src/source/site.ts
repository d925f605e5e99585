import type { z } from 'astro/zod';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Mistake } from '../mistakes/mistake.ts';
import { localGround } from '../model/map.ts';
import { slugOf } from '../model/slug.ts';
import { isTimeZone } from '../places/time-zone.ts';
import { townWord } from '../routes/network-parts.ts';
import type { siteSchema } from '../model/site.ts';
import { letteringFolder, letteringPackageFor } from '../share-images/lettering.ts';
import { listOf, type Item } from './item.ts';
import type { Pictures, Size } from './pictures.ts';
import { valueAt } from './path.ts';
import { namesIn, refuseName, type Vocabulary } from './vocabulary.ts';

type SiteItem = Item<z.output<ReturnType<typeof siteSchema>>>;

/** The icons are made of the logo; the largest has this size. */
const leastLogo: Size = { width: 512, height: 512 };

/** What the menus name must exist: a section, or a folder of pages/. */
export function findUnknownPages({ fields, document }: Item, vocabulary: Vocabulary): Mistake[] {
  return ['menu', 'footer'].flatMap((menu) =>
    listOf(fields, menu).flatMap((name, index) => {
      const refusal = typeof name === 'string' ? refuseName(vocabulary, 'menuItem', name) : undefined;
      return refusal
        ? [{ code: refusal.code, facts: refusal.facts ?? {}, place: document.locate([menu, index]) }]
        : [];
    }),
  );
}

/** A text about a town stands on the page of its companies; where there are none, nobody would read it. */
export function findTownsWithoutClients(site: Item, clients: readonly Item[]): Mistake[] {
  const texts = ['networkTexts', 'towns'];
  const towns = new Set(clients.flatMap((client) => townOf(client) ?? []));
  return namesIn(valueAt(site.fields, texts))
    .filter((value) => !towns.has(slugOf(value, 'en')))
    .map((value) => ({
      code: 'town-without-clients',
      facts: { value },
      place: site.document.locate([...texts, value], 'key'),
    }));
}

function townOf({ fields }: Item): string | undefined {
  const [locality, country] = [
    valueAt(fields, ['address', 'locality']),
    valueAt(fields, ['address', 'country']),
  ];
  return typeof locality === 'string' && typeof country === 'string'
    ? townWord(locality, country)
    : undefined;
}

/** A map that the site serves itself lies in its folder `public/`. */
export function findMissingMap({ data, document }: SiteItem, siteDir: string): Mistake[] {
  const file = data?.map && localGround(data.map);
  if (file === undefined || existsSync(join(siteDir, 'public', file))) return [];
  const facts = { value: `/${file}` };
  const path = ['map', data?.map?.style === undefined ? 'tiles' : 'style'];
  return [{ code: 'map-file-missing', facts, place: document.locate(path) }];
}

/** Share images are drawn with letters that lie in the site’s folder: those of other scripts come in packages. */
export function findMissingLetters({ data, document }: SiteItem, siteDir: string): Mistake[] {
  if (!data || data.shareImages === 'plain') return [];
  return Object.entries(data.languages).flatMap(([locale, { lang }]): Mistake[] => {
    const name = letteringPackageFor(lang);
    if (name === undefined || letteringFolder(name, siteDir) !== undefined) return [];
    const place = document.locate(['languages', locale, 'lang']);
    return [{ code: 'letters-missing', facts: { value: lang, package: name }, place }];
  });
}

export async function findSmallLogo({ fields, document }: Item, pictures: Pictures): Promise<Mistake[]> {
  if (typeof fields.logo !== 'string') return [];
  const refusal = await pictures.refuse('content', fields.logo, leastLogo);
  if (refusal?.code !== 'picture-too-small') return [];
  return [{ code: refusal.code, facts: refusal.facts ?? {}, place: document.locate(['logo']) }];
}

/** The agency’s time zone; UTC where it is wrong, which is told elsewhere. */
export function timeZoneOf(item: Item): string {
  const written = item.fields.timeZone;
  return typeof written === 'string' && isTimeZone(written) ? written : 'UTC';
}
