import { dirname, join } from 'node:path';
import { dayIn } from '../model/moment.ts';
import type { Content } from '../model/content.ts';
import type { Site } from '../model/site.ts';
import { pathsOf } from '../routes/paths.ts';
import type { Source } from '../source/source.ts';
import { drawingFor } from '../share-images/lettering.ts';
import { resolveClients } from './clients.ts';
import { resolveMentions } from './mentions.ts';
import { resolvePages } from './pages.ts';
import { resolvePeople } from './people.ts';
import type { Pictures } from './pictures.ts';
import { resolveSite } from './site.ts';
import { resolveStories } from './stories.ts';
import { resolveTies } from './ties.ts';

export interface Circumstances {
  readonly asOf: Date;
  /** Whether drafts and stories of later days are shown. */
  readonly showUnpublished: boolean;
  readonly pictures: Pictures;
}

/** What is made of the network alone, such as the files of listings, needs no more than this, and no picture. */
export async function resolveNetwork(source: Source, asOf: Date) {
  const site = resolveSite(source);
  const today = dayIn(asOf, site.timeZone);
  return { site, today, clients: await resolveClients(source, site, { pictures: unseen, today }) };
}

/** Where nothing is shown, no picture is looked at. */
const unseen: Pictures = (file) => Promise.resolve({ src: file, width: 1, height: 1, format: 'svg' });

/** What the site is made of: dates with their zone, published stories only, nobody named without consent. */
export async function resolveContent(source: Source, circumstances: Circumstances): Promise<Content> {
  const { asOf, showUnpublished } = circumstances;
  const site = resolveSite(source);
  const today = dayIn(asOf, site.timeZone);
  const fileOf = (file: string) => source.pictures.get(file) ?? file;
  const looked: Pictures = (file) => circumstances.pictures(fileOf(file));
  const logoFile = fileOf(join(source.site.folder, source.site.data.logo));
  // Drawings are no share images: that one is made of the logo (see `exports/icons.ts`).
  const share = { path: pathsOf(site).asset('share.png'), width: 1200, height: 630 };
  return {
    site,
    messages: source.messages,
    borrowed: source.borrowed,
    today,
    drawing: await drawingOf(source, site),
    logoFile,
    logo: { image: await circumstances.pictures(logoFile), alt: site.name, share },
    stories: await resolveStories(source, site, {
      pictures: looked,
      until: showUnpublished ? undefined : asOf,
    }),
    clients: await resolveClients(source, site, { pictures: looked, today }),
    people: await resolvePeople(source, site, { pictures: looked, today }),
    ties: resolveTies(source, site),
    mentions: await resolveMentions(source, site, { pictures: looked, today }),
    pages: await resolvePages(source, site, { pictures: looked }),
  };
}

const drawingOf = async ({ site: { folder } }: Source, { shareImages, locales, languages }: Site) =>
  shareImages === 'plain'
    ? undefined
    : drawingFor(
        dirname(folder),
        locales.map((locale) => languages[locale]!.lang),
      );
