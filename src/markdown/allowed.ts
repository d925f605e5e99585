import type { Schema } from 'hast-util-sanitize';
import { find, html } from 'property-information';

/** What any element of a text may carry, and what some may carry besides, as HTML spells it. */
const everywhere = ['aria-label', 'dir', 'id', 'lang', 'title', 'translate'];
const attributes: Readonly<Record<string, readonly string[]>> = {
  a: ['download', 'href', 'hreflang', 'rel', 'type'],
  blockquote: ['cite'],
  col: ['span'],
  colgroup: ['span'],
  data: ['value'],
  del: ['cite', 'datetime'],
  details: ['open'],
  ins: ['cite', 'datetime'],
  li: ['value'],
  ol: ['reversed', 'start', 'type'],
  q: ['cite'],
  td: ['colspan', 'rowspan'],
  th: ['abbr', 'colspan', 'rowspan', 'scope'],
  time: ['datetime'],
};

/** The elements that staff may write in a text; they mark words up and can neither act nor load anything. */
const elements = new Set(
  (
    'a abbr address article aside b bdi bdo blockquote br caption cite code col colgroup data dd del details dfn div ' +
    'dl dt em figcaption figure footer h2 h3 h4 h5 h6 header hr i ins kbd li mark ol p pre q rp rt ruby s samp ' +
    'section small span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr'
  ).split(' '),
);

/** Elements without an end tag. */
export const isVoid = (name: string): boolean => ['br', 'col', 'hr', 'img', 'input', 'wbr'].includes(name);

export const isAllowedElement = (name: string): boolean => elements.has(name);

/** The attributes that staff may give an element. */
export const allowedAttributes = (element: string): readonly string[] => [
  ...(attributesOf(element) ?? []),
  ...everywhere,
];

/** The attributes whose value is an address. */
export const addressAttributes: ReadonlySet<string> = new Set(['cite', 'href']);

/** How a link of a text may begin, and how the address of what it quotes. */
export const schemes: Readonly<Record<'cite' | 'href', readonly string[]>> = {
  href: ['http', 'https', 'mailto', 'tel', 'sms', 'geo', 'whatsapp'],
  cite: ['http', 'https'],
};

/** What our own plugins and the Markdown parser write besides. */
const made: Readonly<Record<string, readonly string[]>> = {
  '*': ['ariaDescribedBy', 'ariaLabel', 'className', 'dataAlign', 'tabIndex'],
  a: ['dataFootnoteBackref', 'dataFootnoteRef'],
  div: ['dataPart', 'role'],
  img: ['alt', 'src'],
  input: ['checked', ['type', 'checkbox'], ['disabled', true]] as unknown as readonly string[],
  section: ['dataFootnotes'],
};

/** All that a rendered text may consist of: the sanitizer drops the rest, should the check ever overlook it. */
export const schema: Schema = {
  allowComments: false,
  allowDoctypes: false,
  ancestors: {},
  attributes: Object.fromEntries(
    ['*', 'img', 'input', ...elements].map((name) => [
      name,
      [...(name === '*' ? everywhere : (attributesOf(name) ?? [])).map(propertyOf), ...(made[name] ?? [])],
    ]),
  ),
  clobber: [],
  protocols: { cite: [...schemes.cite], href: [...schemes.href] },
  required: { input: { disabled: true, type: 'checkbox' } },
  strip: ['script', 'style', 'textarea', 'title', 'xmp', 'noscript', 'iframe', 'template', 'svg', 'math'],
  tagNames: [...elements, 'img', 'input'],
};

/** No name that every object has, such as `constructor`, is an element of ours. */
function attributesOf(element: string): readonly string[] | undefined {
  return Object.hasOwn(attributes, element) ? attributes[element] : undefined;
}

/** @example propertyOf('datetime') // 'dateTime' */
function propertyOf(attribute: string): string {
  return find(html, attribute).property;
}
