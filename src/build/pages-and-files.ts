import { extname } from 'node:path';
import { sitemapEntryOf, type SitemapEntry } from '../feeds/sitemap.ts';
import { allFiles } from '../exports/all.ts';
import { withMarkedWords } from '../i18n/borrowed-words.ts';
import type { Content } from '../model/content.ts';
import { pathsOf } from '../routes/paths.ts';
import type { ShareImage } from '../share-images/share-image.ts';
import { allRoutes } from '../views/all.ts';
import { contextsOf } from '../views/context.ts';
import { feedFiles } from '../views/feeds.ts';
import { twinFiles } from '../views/twins.ts';
import type { Frame } from '../views/frame.ts';
import type { Route, Shown } from '../views/route.ts';
import type { RenderRoute } from './astro-internals.ts';
import { hash } from './digest.ts';

/** A file of the site that is made of its content: when it is to be made anew, and how. */
export interface RenderJob {
  /** Relative to the built folder: `en/news/the-door/index.html`. */
  readonly file: string;
  /** Changes with all that stands in the file, but for the generator’s code. */
  readonly key: () => string;
  /** Of a file that says what a page does: that page, with which it is made anew. */
  readonly twinOf?: string;
  readonly make: (render: RenderRoute) => Promise<string | Buffer>;
  /** What the sitemap says of a page; nothing for what search engines must leave out. */
  readonly listing?: () => SitemapEntry | undefined;
  /** What other sites show of a page, where that is drawn. */
  readonly shareImage?: () => ShareImage | undefined;
}

/**
 * Everything that is made of the content, except the pictures, which pages and files name.
 *
 * @param texts changes with all that decides how every text is rendered
 */
export const pagesAndFiles = (content: Content, texts: string): readonly RenderJob[] => [
  ...pageJobs(content, texts),
  ...fileJobs(content, texts),
  ...twinJobs(content, texts),
];

/** The pages alone. */
export function pageJobs(content: Content, texts: string): readonly RenderJob[] {
  const paths = pathsOf(content.site);
  return allRoutes(content).map((route) => ({
    file: builtFile(content, route.path),
    key: () => keyOf(route.view(), texts),
    make: async (render: RenderRoute) => {
      const page = await render(componentOf(content, route), pathToRender(route));
      const borrowed = route.view().frame?.borrowed ?? [];
      return borrowed.length === 0 ? page : withMarkedWords(page.toString(), borrowed);
    },
    listing: () => sitemapEntryOf(route.view(), paths),
    shareImage: () => route.view().shareImage,
  }));
}

/** The rest. */
export const fileJobs = (content: Content, texts: string): readonly RenderJob[] => [
  ...feedFiles(contextsOf(content)).map(({ path, facts }) => ({
    file: builtFile(content, path),
    key: () => hash([facts(), texts]),
    make: (render: RenderRoute) => render(`src/pages/[...feed]${extname(path)}.ts`, path),
  })),
  ...allFiles(content).map(({ path, facts, make }) => ({
    file: builtFile(content, path),
    key: () => hash(facts()),
    make: async () => make(),
  })),
];

/** The pages that are also published as Markdown, which says nothing that they do not. */
export const twinJobs = (content: Content, texts: string): readonly RenderJob[] =>
  twinFiles(content).map(({ path, route }) => ({
    file: builtFile(content, path),
    twinOf: builtFile(content, route.path),
    key: () => keyOf(route.view(), texts),
    make: (render: RenderRoute) => render('src/pages/[...twin].md.ts', path),
  }));

/** Where the page or the file at a path lies in the built folder. */
export const builtFile = ({ site }: Content, path: string): string =>
  path.slice(site.base.length) + (path.endsWith('/') ? 'index.html' : '');

/** Astro has a page of its own for what is missing, of which there is one. */
const componentOf = ({ site }: Content, { kind, path }: Route): string =>
  path === pathsOf(site).notFound(site.defaultLocale)
    ? 'src/pages/404.astro'
    : `src/pages/[...${kind}].astro`;

/** Hosts look for the missing page in a file, while Astro’s pages are all folders. */
const pathToRender = ({ path }: Route): string => path.replace(/\/404\.html$/, '/404/');

const frames = new WeakMap<Frame, string>();

/** The frame is one object on thousands of pages: it is digested once. */
function keyOf({ frame, ...own }: Shown, texts: string): string {
  if (!frame) return hash(own);
  const known = frames.get(frame) ?? hash(frame);
  frames.set(frame, known);
  return hash([known, own, 'body' in own && texts]);
}
