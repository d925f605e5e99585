import { defineHastPlugin, defineMdastPlugin } from 'satteri';
import { typographicQuotes } from './quotes.ts';

/** How wide a picture within a text is shown: the measure of the text, or the screen. */
const textSizes = '(min-width: 48rem) 44rem, 100vw';

/** Quotes and apostrophes as the language prints them; code stays as it is. */
export const quotes = (lang: string) =>
  defineMdastPlugin({
    name: `quotes-${lang}`,
    text(node, context) {
      const value = typographicQuotes(node.value, lang);
      if (value !== node.value) context.setProperty(node, 'value', value);
    },
  });

export const pictures = defineHastPlugin({
  name: 'pictures',
  element: {
    filter: ['img'],
    visit(node, context) {
      context.setProperty(node, 'sizes', textSizes);
    },
  },
});

/** A table wider than a phone scrolls by itself, also by keyboard. */
export const tables = defineHastPlugin({
  name: 'tables',
  element: {
    filter: ['table'],
    visit(node, context) {
      const properties = { className: ['table'], tabIndex: 0 };
      context.wrapNode(node, { type: 'element', tagName: 'div', properties, children: [] });
    },
  },
});

/** Markdown aligns cells by a style of their own, which the content policy forbids; `prose.css` reads this instead. */
export const alignment = defineHastPlugin({
  name: 'alignment',
  element: {
    filter: ['td', 'th'],
    visit(node, context) {
      const align = /text-align:\s*(\w+)/.exec(node.properties.style ?? '')?.[1];
      if (!align) return;
      context.setProperty(node, 'style', null);
      context.setProperty(node, 'dataAlign', align);
    },
  },
});

/** Search engines are told where a link is part of a paid relation (LK01). */
export const sponsoredLinks = (hosts: ReadonlySet<string>) =>
  defineHastPlugin({
    name: 'sponsored-links',
    element: {
      filter: ['a'],
      visit(node, context) {
        const href = node.properties.href;
        if (typeof href !== 'string' || !URL.canParse(href)) return;
        if (hosts.has(new URL(href).hostname)) context.setProperty(node, 'rel', ['sponsored']);
      },
    },
  });
