import { defineHastPlugin, type HastNode } from 'satteri';

/** A table wider than a phone scrolls by itself, also by keyboard. @param label what it is called there */
export const tables = (label: string) =>
  defineHastPlugin({
    name: 'tables',
    element: {
      filter: ['table'],
      visit(node, context) {
        const properties = { className: ['table'], role: 'group', ariaLabel: label, tabIndex: 0 };
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

/** Whether a link is part of a paid relation (LK01). */
export const isSponsored = (href: string, hosts: ReadonlySet<string>): boolean =>
  URL.canParse(href) && hosts.has(new URL(href).hostname);

/** Search engines are told where a link is part of a paid relation (LK01). */
export const sponsoredLinks = (hosts: ReadonlySet<string>) =>
  defineHastPlugin({
    name: 'sponsored-links',
    element: {
      filter: ['a'],
      visit(node, context) {
        const href = node.properties.href;
        if (typeof href === 'string' && isSponsored(href, hosts))
          context.setProperty(node, 'rel', ['sponsored']);
      },
    },
  });

/** Programs are written from left to right, whatever the language around them. */
export const codeLeftToRight = defineHastPlugin({
  name: 'code-left-to-right',
  element: {
    filter: ['code', 'kbd', 'pre', 'samp'],
    visit(node, context) {
      context.setProperty(node, 'dir', 'ltr');
    },
  },
});

/**
 * What is read from left to right and has no letter that says so: a span of times or dates, as in 9:00–13:00, and a
 * phone number. Within right-to-left text their parts would change places, and a plus sign its side.
 */
const span = /\d+(?:[.:/]\d+)*\s?[-–]\s?\d+(?:[.:/]\d+)*/;
const gap = /[ \u00a0\u202f./-]/;
const digits = /\(?\d{1,15}\)?/;
const phone = new RegExp(
  `\\+${digits.source}(?:${gap.source}?${digits.source}){0,8}|` +
    `\\(?0\\d{1,14}\\)?(?:${gap.source}${digits.source}){1,8}|` +
    `\\d{2,5}(?:[ \\u00a0\\u202f]\\d{2,5}){2,8}`,
);
const leftToRight = new RegExp(`(?<![\\d+])(?:${phone.source})(?!\\d)|${span.source}`, 'g');

export const spansLeftToRight = defineHastPlugin({
  name: 'spans-left-to-right',
  text(node, context) {
    const found = Array.from(node.value.matchAll(leftToRight));
    if (found.length === 0) return;
    const parts: HastNode[] = [];
    let end = 0;
    for (const { 0: value, index } of found) {
      if (index > end) parts.push({ type: 'text', value: node.value.slice(end, index) });
      const properties = { dir: 'ltr' };
      parts.push({ type: 'element', tagName: 'bdi', properties, children: [{ type: 'text', value }] });
      end = index + value.length;
    }
    if (end < node.value.length) parts.push({ type: 'text', value: node.value.slice(end) });
    context.replaceNode(node, parts);
  },
});
