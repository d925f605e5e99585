import { hreflangLinks } from './hreflang.ts';
import { openGraph } from './open-graph.ts';
import type { HeadPage } from './page.ts';
import { placeTags } from './place.ts';
import { link, meta, type HeadTag } from './tag.ts';

export type { HeadPage } from './page.ts';

/** The head of a page, in the order in which it is written. What does not vary from page to page is the layout’s. */
export const headOf = (page: HeadPage): readonly HeadTag[] => [
  { tag: 'title', attributes: {}, text: titleOf(page) },
  meta('description', page.description),
  ...(page.hidden ? [meta('robots', 'noindex')] : forSearch(page)),
  ...feedLinks(page),
  ...fileLinks(page),
  ...identities(page),
  ...icons(page),
  ...themeColours(page),
  meta('generator', 'Passaparola'),
];

const titleOf = ({ site, locale, title }: HeadPage): string =>
  title === undefined ? joined(site.name, site.tagline[locale]) : joined(title, site.name);

const joined = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' – ');

/** A page that is not to be found has no address to be found at (HD04). */
const forSearch = (page: HeadPage): readonly HeadTag[] => [
  link('canonical', page.paths.url(page.path)),
  ...hreflangLinks(page.alternates, page.paths.url(page.path)).map(({ hreflang, href }) =>
    link('alternate', href, { hreflang }),
  ),
  meta('robots', 'max-image-preview:large'),
  ...openGraph(page),
  meta('twitter:card', 'summary_large_image'),
  ...(page.place ? placeTags(page.place) : []),
];

/** The title tells the language: `hreflang` here would make the feed a language version of the page. */
const feedLinks = ({ feeds, paths }: HeadPage): readonly HeadTag[] =>
  feeds.map(({ path, type, title }) => link('alternate', paths.url(path), { type, title }));

/** HTML knows the same in another format by `alternate` and `type`. */
const fileLinks = ({ files, paths }: HeadPage): readonly HeadTag[] =>
  files.map(({ path, type }) => link('alternate', paths.url(path), { type }));

/** By which other sites learn that a profile and a page belong to the same: https://joinmastodon.org/verification */
const identities = ({ profiles = [], creators = [], webmention }: HeadPage): readonly HeadTag[] => [
  ...(webmention === undefined ? [] : [link('webmention', webmention)]),
  ...profiles.map((profile) => link('me', profile)),
  ...creators.map((creator) => meta('fediverse:creator', creator)),
];

const icons = ({ paths }: HeadPage): readonly HeadTag[] => [
  link('icon', paths.asset('favicon.ico'), { sizes: '32x32' }),
  link('icon', paths.asset('icon.svg'), { type: 'image/svg+xml' }),
  link('apple-touch-icon', paths.asset('apple-touch-icon.png')),
  link('manifest', paths.asset('manifest.webmanifest')),
];

const themeColours = ({ themeColours: { light, dark } }: HeadPage): readonly HeadTag[] => [
  {
    tag: 'meta',
    attributes: { name: 'theme-color', content: light, media: '(prefers-color-scheme: light)' },
  },
  { tag: 'meta', attributes: { name: 'theme-color', content: dark, media: '(prefers-color-scheme: dark)' } },
];
