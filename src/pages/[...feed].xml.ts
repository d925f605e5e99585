import type { APIRoute } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import mdx from '@astrojs/mdx/server.js';
import { supply } from '../build/supply.ts';
import BodyText from '../components/BodyText.astro';
import type { FeedFile } from '../views/feed.ts';

export async function getStaticPaths() {
  const { base, feeds } = supply();
  return (await feeds()).map((feed) => ({
    params: { feed: feed.path.slice(base.length).replace('.xml', '') },
    props: { feed },
  }));
}

export const GET: APIRoute<{ feed: FeedFile }> = async ({ props: { feed } }) => {
  // Astro’s own way would look for the package when a feed is made, and the bundle lies where there may be none.
  const container = await AstroContainer.create({ renderers: [{ ...getContainerRenderer(), ssr: mdx }] });
  const text = await feed.write(async (body) =>
    container.renderToString(BodyText, { props: { text: await supply().text(body) } }),
  );
  return new Response(text, { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } });
};
