import type { APIRoute } from 'astro';
import { loadContent } from '../collections.ts';
import { sitemapEntries } from '../feeds/sitemap.ts';
import { pathsOf } from '../routes/paths.ts';
import { allViews } from '../views/all.ts';
import { contextsOf } from '../views/context.ts';

/** Read by `integrations/sitemap.ts` when all pages are built, and not published. */
export const GET: APIRoute = async () => {
  const content = await loadContent();
  return Response.json(sitemapEntries(contextsOf(content).flatMap(allViews), pathsOf(content.site)));
};
