import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pictureName } from '../markdown/text-pictures.ts';
import type { Mistake } from '../mistakes/mistake.ts';
import { nearest } from '../mistakes/nearest.ts';
import { isAfter } from '../model/moment.ts';
import { addressesOf, hasKnownParts, type Claimants } from './addresses.ts';
import { textOf, type Item } from './item.ts';
import { valueAt } from './path.ts';
import { momentOf } from './texts.ts';
import { namesIn } from './vocabulary.ts';

/** Among more pages than these no likely one is looked for: each is compared letter by letter. */
const mostCompared = 1_000;

interface Circumstances {
  readonly siteDir: string;
  readonly timeZone: string;
  readonly asOf: Date;
}

/**
 * Links of texts to pages of this site that will not be there. Whether a topic or a list has anything on its page, and
 * whether files are there, the audit of the built pages tells.
 */
export function findDeadLinks(claimants: Claimants, { siteDir, timeZone, asOf }: Circumstances): Mistake[] {
  const { site, stories, clientTexts, pages } = claimants;
  const origin = textOf(site.fields, 'origin');
  const base = textOf(site.fields, 'base') ?? '/';
  if (!site.data || origin === undefined || !URL.canParse(origin)) return [];
  const published = stories.filter((story) => isPublished(story, timeZone, asOf));
  const known = addressesOf({ ...claimants, stories: published });
  const isUnknown = hasKnownParts(claimants) ? () => false : isOfNetwork(site);
  return [...stories, ...clientTexts, ...pages].flatMap(({ links }) =>
    links.flatMap(({ url, place }): Mistake[] => {
      const path = ownPath(url, origin, base);
      if (path === undefined || known.has(path) || isUnknown(path)) return [];
      if (existsSync(join(siteDir, 'public', path, 'index.html'))) return [];
      const facts = { value: url, suggestion: known.size > mostCompared ? '' : (nearest(path, known) ?? '') };
      return [{ code: 'link-missing', facts, place }];
    }),
  );
}

function isPublished({ fields }: Item, timeZone: string, asOf: Date): boolean {
  const date = momentOf(fields.date, timeZone);
  return fields.draft !== true && date !== undefined && !isAfter(date, asOf.toISOString());
}

/** The path of a page below the site’s own folder; nothing for files and for what lies elsewhere. */
function ownPath(url: string, origin: string, base: string): string | undefined {
  if (url.startsWith('#') || !URL.canParse(url, origin)) return undefined;
  const target = new URL(url, origin);
  if (target.origin !== new URL(origin).origin || !target.pathname.startsWith(base)) return undefined;
  const path = `/${pictureName(target.pathname).slice(base.length)}`.normalize('NFC');
  if (path.slice(path.lastIndexOf('/')).includes('.')) return undefined;
  return path.endsWith('/') ? path : `${path}/`;
}

/** Below the network there are pages by kind and town, which nobody knows while a record is wrong. */
function isOfNetwork({ fields }: Item): (path: string) => boolean {
  const words = namesIn(fields.languages).map((locale) =>
    valueAt(fields.languages, [locale, 'words', 'network']),
  );
  return (path) => path.split('/').some((step) => words.includes(step));
}
