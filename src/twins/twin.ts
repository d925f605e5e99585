import type { ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { stringify } from 'yaml';
import { feedTree } from '../feeds/html.ts';
import { element } from '../parts/element.ts';
import { markdownOf } from './markdown.ts';

/** A page as Markdown: what programs that read texts are given in the place of its HTML. */
export interface Twin {
  /** Its own address, which is the one to name. */
  readonly url: string;
  /** BCP 47 */
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  /** ISO 8601 */
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
  readonly authors?: readonly string[] | undefined;
  readonly tags?: readonly string[] | undefined;
  /** What stands before its text, in elements that Markdown has. */
  readonly before: readonly ElementContent[];
  /** And what follows it. */
  readonly after: readonly ElementContent[];
}

/** @param html of its text; empty where it has none */
export function twinMarkdown({ before, after, ...front }: Twin, html: string): string {
  const { url, title, description } = front;
  const body = fromHtml(html, { fragment: true }).children;
  const text = markdownOf(feedTree(treeOf([...before, ...body, ...after]), url));
  const known = Object.entries(front).filter(([, value]) => value !== undefined && !isEmpty(value));
  return [
    `---\n${stringify(Object.fromEntries(known), { lineWidth: 0 })}---`,
    heading(title),
    paragraph(description),
    text,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

const treeOf = (children: Root['children']): Root => ({ type: 'root', children });

const heading = (title: string): string => markdownOf(treeOf([element('h1', {}, title)]));

const paragraph = (text: string): string => markdownOf(treeOf([element('p', {}, text)]));
