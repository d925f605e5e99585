import type { APIRoute } from 'astro';
import { loadContent } from '../collections.ts';
import { pathsOf } from '../routes/paths.ts';

export const GET: APIRoute = async () => {
  const paths = pathsOf((await loadContent()).site);
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${paths.url(paths.asset('sitemap-index.xml'))}\n`);
};
