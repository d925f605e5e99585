import type { MdastNode } from 'satteri';
import { marked, readTags, type Spot } from '../markdown/tags.ts';
import type { Located } from './html.ts';

interface Heading {
  readonly level: number;
  readonly spot: Spot;
  /** Nothing for one that is written as HTML. */
  readonly text?: string;
}

/** The title of the page is its only first heading; those of the text go on from there, one level at a time. */
export function refuseHeadings(nodes: readonly MdastNode[]): Located[] {
  let last = 1;
  return nodes.flatMap(headingsIn).flatMap(({ level, spot, text }): Located[] => {
    const before = last;
    last = level;
    if (text?.replaceAll(/[\s\p{Cf}]/gu, '') === '') return [{ code: 'heading-empty', spot }];
    if (level === 1) return [{ code: 'heading-first', facts: { value: text ?? '' }, spot }];
    if (level <= before + 1) return [];
    return [{ code: 'heading-skipped', facts: { value: level, most: before + 1 }, spot }];
  });
}

function headingsIn(node: MdastNode): Heading[] {
  const spot = node.position?.start ?? { line: 1, column: 1 };
  if (node.type === 'heading') return [{ level: node.depth, spot, text: textOf(node) }];
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
    return levelOf(node.name ?? '').map((level) => ({ level, spot }));
  if (node.type !== 'html' || !/<h[1-6]/i.test(node.value)) return [];
  return readTags(marked(node.value, spot)).flatMap(({ name, isEnd, written = spot }) =>
    isEnd ? [] : levelOf(name).map((level) => ({ level, spot: written })),
  );
}

const levelOf = (name: string): number[] => (/^h[1-6]$/.test(name) ? [Number(name[1])] : []);

/** What is no text, such as a picture or code, counts as a sign. */
function textOf(node: MdastNode): string {
  if (node.type === 'text') return node.value;
  if ('children' in node) return node.children.map(textOf).join('');
  return node.type === 'html' || node.type === 'break' ? '' : '\uFFFC';
}
