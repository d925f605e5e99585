import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { mdxToHast, type HastNode } from 'satteri';
import { isVoid } from '../markdown/allowed.ts';
import { componentFor } from '../markdown/mdx-parts.ts';
import { idsFor } from '../markdown/headings.ts';
import { markBefore } from '../markdown/tags.ts';
import { literalOf } from '../markdown/expression.ts';

/**
 * The HTML that an MDX text becomes, to be judged: components as the elements that they stand for, and before each tag
 * that staff wrote a mark that says where. What they may carry is judged in the text itself.
 */
export function markedMdx(source: string, ownParts: ReadonlySet<string>): string {
  const tree = mdxToHast(source, { features: { gfm: true, frontmatter: false } });
  let parts = 0;
  const counting = { ids: idsFor(), ownParts, nextPart: () => parts++ };
  return toHtml({ type: 'root', children: contentOf(tree, counting) } satisfies Root);
}

/** What is told apart by its number or words, which each text counts for itself. */
interface Counting {
  readonly ids: ReturnType<typeof idsFor>;
  readonly ownParts: ReadonlySet<string>;
  readonly nextPart: () => number;
}

const contentOf = (node: HastNode, counting: Counting): ElementContent[] =>
  'children' in node ? node.children.flatMap((child) => convert(child as HastNode, counting)) : [];

function convert(node: HastNode, counting: Counting): ElementContent[] {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: node.value }];
    case 'element':
      return [elementFrom(node.tagName, node, counting, isHeading(node.tagName) ? {} : node.properties)];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      if (node.name === null) return contentOf(node, counting);
      const name = nameOf(node.name);
      const id = idOf(node);
      const own = componentFor(node.name, counting.ownParts)
        ? { dataPart: counting.nextPart() }
        : id === undefined
          ? {}
          : { id };
      const element = elementFrom(name, node, counting, own);
      const start = node.position?.start ?? { line: 1, column: 1 };
      // Elements without an end tag hold nothing; what is written into them is told as misplaced.
      const rest = isVoid(name) ? element.children.splice(0) : [];
      return [{ type: 'comment', value: markBefore(start) }, element, ...rest];
    }
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [{ type: 'text', value: String(literalOf(node.value) ?? '') }];
    default:
      return [];
  }
}

/** Of a component it is only known that it is a part of its own. */
function nameOf(written: string): string {
  return /^[A-Z]/.test(written) ? 'div' : written.toLowerCase();
}

function elementFrom(
  tagName: string,
  node: HastNode,
  counting: Counting,
  own: Element['properties'],
): Element {
  const children = contentOf(node, counting);
  const properties =
    isHeading(tagName) && own.id === undefined ? { ...own, id: counting.ids(textOf(children)) } : { ...own };
  return { type: 'element', tagName, properties, children };
}

const isHeading = (name: string): boolean => /^h[2-6]$/.test(name);

function idOf(
  node: Extract<HastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>,
): string | undefined {
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== 'id') continue;
    const { value } = attribute;
    return String((typeof value === 'object' && value !== null ? literalOf(value.value) : value) ?? '');
  }
  return undefined;
}

const textOf = (nodes: readonly ElementContent[]): string =>
  nodes
    .map((node) => (node.type === 'text' ? node.value : node.type === 'element' ? textOf(node.children) : ''))
    .join('');
