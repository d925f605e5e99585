import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { isTooDeep } from '../markdown/bounds.ts';
import { printable } from '../markdown/characters.ts';
import { visible } from '../visible.ts';

/** The words of HTML that others have written, with an empty line between its paragraphs. */
export function wordsOfHtml(html: string): string {
  if (isTooDeep(html)) return '';
  return tidied(written(fromHtml(html, { fragment: true })));
}

/** A text as it can be kept: without what nobody sees, what turns the direction of writing, and needless blanks. */
export const tidied = (text: string): string =>
  visible(printable(text.replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')))
    .replaceAll('\t', ' ')
    .replaceAll(/[ \u00A0]+$/gm, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();

/** As `tidied`, in one line. */
export const inOneLine = (text: string): string => tidied(text).replaceAll(/\s+/g, ' ');

const unread: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'title',
  'svg',
]);
const blocks: ReadonlySet<string> = new Set(
  'address article aside blockquote dd div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr ol p pre section table tr ul'.split(
    ' ',
  ),
);

function written(node: Nodes): string {
  if (node.type === 'text') return node.value.replaceAll(/\s+/g, ' ');
  if (!('children' in node)) return '';
  const inside = () => node.children.map(written).join('');
  if (node.type !== 'element') return inside();
  if (unread.has(node.tagName)) return '';
  if (node.tagName === 'br') return '\n';
  if (node.tagName === 'li') return `\n- ${inside().trim()}`;
  return blocks.has(node.tagName) ? `\n\n${inside().trim()}\n\n` : inside();
}
