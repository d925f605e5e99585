import type { APIRoute } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { loadRenderers } from 'astro:container';
import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { authoring } from '../components/authoring/index.ts';
import { loadContent, renderBody } from '../collections.ts';
import { rss } from '../feeds/rss.ts';
import type { Locale } from '../model/text.ts';
import { contextsOf } from '../views/context.ts';
import { feedOf } from '../views/feed.ts';
import { sectionVersions } from '../views/sections.ts';

export async function getStaticPaths() {
  const content = await loadContent();
  const [context] = contextsOf(content);
  return Object.keys(sectionVersions(content, context!.paths, 'stories')).map((locale) => ({
    params: { feed: context!.paths.feed(locale).slice(content.site.base.length).replace('.xml', '') },
    props: { locale },
  }));
}

export const GET: APIRoute<{ locale: Locale }> = async ({ props }) => {
  const content = await loadContent();
  const context = contextsOf(content).find(({ locale }) => locale === props.locale)!;
  const container = await AstroContainer.create({ renderers: await loadRenderers([getContainerRenderer()]) });
  const feed = await feedOf(context, async (body) => {
    const { Content } = await renderBody(body);
    return container.renderToString(Content, { props: { components: authoring } });
  });
  return new Response(rss(feed), { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } });
};
