import { defineMdastPlugin, type MdastNode } from 'satteri';
import { printedQuotes } from './quotes.ts';

/**
 * Quotes and apostrophes as the language prints them, across bold words, links and code, which stays as it is; and no
 * blank where a line ends within a sentence of a script that has none.
 */
export const typography = (lang: string) =>
  defineMdastPlugin({
    name: `typography-${lang}`,
    before(root, context) {
      for (const block of blocksOf(root)) {
        const leaves = [...leavesOf(block)];
        const text = leaves.map(({ value }) => value).join('');
        const printed = new Map([...printedQuotes(text, lang), ...unbrokenLines(text)]);
        if (printed.size === 0) continue;
        let offset = 0;
        for (const { value, node } of leaves) {
          const start = offset;
          offset += value.length;
          if (!node) continue;
          const set = value.replace(/["'\n]/g, (sign, index: number) => printed.get(start + index) ?? sign);
          if (set !== value) context.setProperty(node, 'value', set);
        }
      }
    },
  });

type Text = Extract<MdastNode, { type: 'text' }>;

/** A part of a sentence as its neighbours see it; what has no `node` stays as it is. */
interface Leaf {
  readonly value: string;
  readonly node?: Text;
}

const inline = new Set([
  'break',
  'delete',
  'emphasis',
  'footnoteReference',
  'image',
  'imageReference',
  'inlineCode',
  'link',
  'linkReference',
  'mdxJsxTextElement',
  'mdxTextExpression',
  'strong',
  'text',
]);

/** The nodes that hold sentences: paragraphs, headings, cells. */
function* blocksOf(node: MdastNode): Generator<MdastNode> {
  if (!('children' in node)) return;
  const children = node.children as readonly MdastNode[];
  if (children.some(({ type }) => inline.has(type))) yield node;
  else for (const child of children) yield* blocksOf(child);
}

function* leavesOf(node: MdastNode): Generator<Leaf> {
  if (node.type === 'text') yield { value: node.value, node };
  else if ('children' in node) for (const child of node.children) yield* leavesOf(child);
  else if (node.type === 'break') yield { value: ' ' };
  // Tags stand between letters as if they were not there; code and pictures stand for words.
  else if (node.type !== 'html') yield { value: '\uFFFC' };
}

const brokenLine =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303F\uFF00-\uFFEF])\n(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303F\uFF00-\uFFEF])/gu;

const unbrokenLines = (text: string): readonly (readonly [number, string])[] =>
  Array.from(text.matchAll(brokenLine), ({ index }) => [index, ''] as const);
