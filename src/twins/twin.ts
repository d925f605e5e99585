import type { ElementContent } from 'hast';
import { stringify } from 'yaml';
import { feedHtml } from '../feeds/html.ts';
import { toHtml } from 'hast-util-to-html';
import { element } from '../parts/element.ts';
import { markdownOf, markdownOfHtml } from './markdown.ts';

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
  const say = (nodes: readonly ElementContent[]) => feedHtml(toHtml([...nodes]), url);
  const text = [say(before), feedHtml(html, url), say(after)].map(markdownOfHtml);
  const known = Object.entries(front).filter(([, value]) => value !== undefined && !isEmpty(value));
  return [
    `---\n${stringify(Object.fromEntries(known), { lineWidth: 0 })}---`,
    heading(title),
    paragraph(description),
    ...text,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

const heading = (title: string): string => markdownOf([element('h1', {}, title)]);

const paragraph = (text: string): string => markdownOf([element('p', {}, text)]);
