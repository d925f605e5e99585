import type { APIRoute } from 'astro';
import { feedHtml } from '../feeds/html.ts';
import faces from '../fonts/faces.css?raw';
import type { ShownBody } from '../views/shown-body.ts';
import { oncePer } from '../once.ts';
import rules from '../styles/feed.css?raw';
import type { FeedFile } from '../views/feeds.ts';
import { supply, type Supply } from '../build/supply.ts';
import { textHtmlOf } from './_text-html.ts';

/** What Astro asks a page for that writes the feeds, or their stylesheets, whose names end so. */
export const feedEndpoint = (ending: '.xml' | '.json' | '.css') => ({
  getStaticPaths: async () => {
    const { base, feeds } = supply();
    return (await feeds())
      .filter(({ path }) => path.endsWith(ending))
      .map((feed) => ({
        params: { feed: feed.path.slice(base.length, -ending.length) },
        props: { feed },
      }));
  },
  GET: (async ({ props: { feed } }) =>
    new Response(await feed.write({ html: rendererOf(supply()), rules: styles }))) satisfies APIRoute<{
    feed: FeedFile;
  }>,
});

const fonts = import.meta.glob<string>('../fonts/*.woff2', { query: '?url', import: 'default', eager: true });

/** The rules, which must begin with their namespaces, and the typefaces by their addresses. */
const styles =
  rules +
  faces.replaceAll(/url\('\.\/([^']+)'\)/g, (_, file: string) => `url('${fonts[`../fonts/${file}`] ?? ''}')`);

/** A text stands in several feeds. */
const rendererOf = oncePer((supplied: Supply) => {
  const htmlOf = textHtmlOf(supplied);
  const known = new Map<string, Promise<string>>();
  const render = async (body: ShownBody, pageUrl: string) => feedHtml(await htmlOf(body), pageUrl);
  return (body: ShownBody, pageUrl: string): Promise<string> => {
    const rendered = known.get(body.file) ?? render(body, pageUrl);
    known.set(body.file, rendered);
    return rendered;
  };
});
