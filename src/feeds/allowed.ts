import type { Schema } from 'hast-util-sanitize';
import { schemes } from '../markdown/allowed.ts';

/** Of elements and attributes, what feed readers show and the W3C’s feed validator has no word against. */
export const schema: Schema = {
  allowComments: false,
  allowDoctypes: false,
  ancestors: {},
  attributes: {
    '*': ['dir', 'id', 'lang', 'title'],
    a: ['href', 'hrefLang', 'rel'],
    abbr: ['title'],
    blockquote: ['cite'],
    col: ['span'],
    colgroup: ['span'],
    del: ['cite', 'dateTime'],
    img: ['alt', 'height', 'src', 'width'],
    ins: ['cite', 'dateTime'],
    li: ['value'],
    ol: ['reversed', 'start', 'type'],
    q: ['cite'],
    td: ['colSpan', 'rowSpan'],
    th: ['abbr', 'colSpan', 'rowSpan', 'scope'],
    time: ['dateTime'],
  },
  clobber: [],
  protocols: { cite: [...schemes.cite], href: [...schemes.href], src: ['http', 'https'] },
  required: {},
  strip: [
    ...[
      'button',
      'canvas',
      'dialog',
      'form',
      'iframe',
      'input',
      'link',
      'math',
      'meta',
      'noscript',
      'object',
    ],
    ...['script', 'select', 'style', 'svg', 'template', 'textarea', 'title', 'xmp'],
  ],
  tagNames: (
    'a abbr address article aside b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt ' +
    'em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li mark ol p pre q rp rt ruby s samp ' +
    'section small span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr'
  ).split(' '),
};
