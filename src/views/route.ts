import type { Locale } from '../model/text.ts';
import type { View } from './view.ts';

/** The kinds of pages; each is rendered by the file of its name in `pages/`. */
export const pageKinds = [
  'home',
  'stories',
  'story',
  'tag',
  'archive',
  'series',
  'network',
  'networkParts',
  'networkPart',
  'client',
  'people',
  'person',
  'voices',
  'everything',
  'page',
  'ownPage',
  'notFound',
  'moved',
] as const;
export type PageKind = (typeof pageKinds)[number];

/** What is shown at an address. */
export type Shown = Pick<View, 'path' | 'listing' | 'shareImage'> & { readonly frame?: View['frame'] };

/** A page and what it shows, which is made when it is asked for and then known. */
export interface Route<PageView extends Shown = Shown> {
  readonly kind: PageKind;
  readonly locale: Locale;
  /** From the top of the host, with a slash at its end: `/en/news/the-door/`. */
  readonly path: string;
  readonly view: () => PageView;
}

/** A route to a page whose view is made on demand. */
export function routeTo<PageView extends Shown>(
  route: Omit<Route, 'view'>,
  make: () => PageView,
): Route<PageView> {
  let view: PageView | undefined;
  return { ...route, view: () => (view ??= make()) };
}
