import { supply } from './supply.ts';
import type { PageKind, Route, Shown } from '../views/route.ts';

/**
 * The pages of one kind for Astro: where each stands, and what it shows, of a type that the page says.
 *
 * @param kind also the name of the parameter in the page’s file: `story` for `[...story].astro`
 */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the page knows what its kind shows
export async function staticPaths<View extends Shown>(kind: PageKind) {
  const { base, routes } = supply();
  // Astro makes this one by a page of its own.
  const pages = (await routes(kind)).filter(({ path }) => path !== `${base}404.html`);
  return pages.map((route) => ({
    params: { [kind]: pageParameter(route, base) },
    props: propsOf(route as Route<View>),
  }));
}

/** The view is made when Astro reads it: it asks for all paths, and then for the pages that are wanted. */
const propsOf = <View extends Shown>({ view }: Route<View>): { readonly view: View } => ({
  get view() {
    return view();
  },
});

/** The home page of the site has no parameter at all. */
const pageParameter = ({ path }: Route, base: string): string | undefined =>
  path.slice(base.length).replace(/\/$|\.html$/, '') || undefined;
