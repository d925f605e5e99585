import { htmlToHast, type HastNode } from 'satteri';
import type { Refusal } from '../mistakes/rule.ts';
import { refuseLink } from './web-address.ts';

/** The tags that a text may use; they mark words up and can neither act nor load anything. */
const tags = new Set(
  (
    'a abbr address article aside b bdi bdo blockquote br caption cite code col colgroup data dd del details dfn div ' +
    'dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i ins kbd li mark ol p pre q rp rt ruby s samp ' +
    'section small span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr'
  ).split(' '),
);

/** Attributes that act, load or paint: the page’s security policy forbids them. */
const unsafeAttribute = /^(on|style$|src|action$|formaction$|background$|poster$|data$|ping$|xlink)/i;

/** Tags that a fragment’s parser drops although a browser heeds their attributes. */
const outerTag = /<(html|head|body|frameset)[\s/>]/i;

/** Why a piece of HTML inside a text is refused, if it is. The piece may be a lone opening or closing tag. */
export function refuseHtml(html: string): Refusal | undefined {
  const outer = outerTag.exec(html)?.[1];
  return outer ? unsafe(outer) : refuseNode(htmlToHast(html, { fragment: true }));
}

/** The same for one tag. An attribute whose value is not known as text is `null`. */
export function refuseTag(
  name: string,
  attributes: readonly (readonly [string, string | null])[],
): Refusal | undefined {
  if (name === 'img') return { code: 'picture-in-html' };
  if (!tags.has(name)) return unsafe(name);
  const attribute = attributes.find(([attributeName]) => unsafeAttribute.test(attributeName));
  if (attribute) return unsafe(attribute[0]);
  const href = attributes.find(([attributeName]) => attributeName === 'href')?.[1];
  return href === undefined || href === null ? undefined : refuseLink(href);
}

function refuseNode(node: HastNode): Refusal | undefined {
  if (node.type === 'element') {
    const attributes = Object.entries(node.properties).map(([name, value]) => [name, String(value)] as const);
    const refusal = refuseTag(node.tagName, attributes);
    if (refusal) return refusal;
  }
  return 'children' in node ? firstOf(node.children, refuseNode) : undefined;
}

const unsafe = (value: string): Refusal => ({ code: 'html-unsafe', facts: { value } });

function firstOf<Item, Result>(
  items: readonly Item[],
  find: (item: Item) => Result | undefined,
): Result | undefined {
  for (const item of items) {
    const result = find(item);
    if (result !== undefined) return result;
  }
  return undefined;
}
