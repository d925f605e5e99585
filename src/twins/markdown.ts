import type { ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';

/** HTML that is safe, and whose addresses are whole, as Markdown. */
export const markdownOfHtml = (html: string): string =>
  markdownOf(fromHtml(html, { fragment: true }).children);

/** Elements as Markdown, in the way that most people write it. */
export function markdownOf(nodes: readonly Root['children'][number][]): string {
  const root: Root = { type: 'root', children: [...nodes] as ElementContent[] };
  return toMarkdown(toMdast(root, { newlines: true }), {
    bullet: '-',
    emphasis: '_',
    fences: true,
    rule: '-',
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), gfmStrikethroughToMarkdown()],
  }).trim();
}
