import type { APIRoute } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { loadRenderers } from 'astro:container';
import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
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
  const container = await AstroContainer.create({ renderers: await loadRenderers([getContainerRenderer()]) });
  const text = await feed.write(async (body) =>
    container.renderToString(BodyText, { props: { text: await supply().text(body) } }),
  );
  return new Response(text, { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } });
};
