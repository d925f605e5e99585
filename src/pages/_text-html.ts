import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import mdx from '@astrojs/mdx/server.js';
import type { Supply } from '../build/supply.ts';
import BodyText from '../components/BodyText.astro';
import { later, oncePer } from '../once.ts';
import type { TextForm } from '../parts/part.ts';
import type { ShownBody } from '../views/shown-body.ts';

/** A text as HTML where no page is rendered: Markdown is that already, MDX is made of components. */
export const textHtmlOf = oncePer(({ text }: Supply) => {
  // Astro’s own way would look for the package when a text is asked for, and the bundle lies where there may be none.
  const container = later(() =>
    AstroContainer.create({ renderers: [{ ...getContainerRenderer(), ssr: mdx }] }),
  );
  return async (body: ShownBody, form?: TextForm): Promise<string> => {
    const shown = await text(body, form);
    return 'html' in shown
      ? shown.html
      : (await container()).renderToString(BodyText, { props: { text: shown } });
  };
});
