import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { mdxToHast, type HastNode } from 'satteri';
import { isVoid } from '../markdown/allowed.ts';
import { elementOf, isComponent } from '../markdown/components.ts';
import { idsFor } from '../markdown/headings.ts';
import { markBefore } from '../markdown/tags.ts';
import { literalOf } from './expression.ts';

/**
 * The HTML that an MDX text becomes, to be judged: components as the elements that they stand for, and before each tag
 * that staff wrote a mark that says where. What they may carry is judged in the text itself.
 */
export function markedMdx(source: string): string {
  const tree = mdxToHast(source, { features: { gfm: true, frontmatter: false } });
  const ids = idsFor();
  return toHtml({ type: 'root', children: contentOf(tree, ids) } satisfies Root);
}

type Ids = ReturnType<typeof idsFor>;

const contentOf = (node: HastNode, ids: Ids): ElementContent[] =>
  'children' in node ? node.children.flatMap((child) => convert(child as HastNode, ids)) : [];

function convert(node: HastNode, ids: Ids): ElementContent[] {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: node.value }];
    case 'element':
      return [elementFrom(node.tagName, node, ids, isHeading(node.tagName) ? {} : node.properties)];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      if (node.name === null) return contentOf(node, ids);
      const name = nameOf(node.name);
      const id = idOf(node);
      const element = elementFrom(name, node, ids, id === undefined ? {} : { id });
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

/** Of a component that a site brings along it is only known that it is a part of its own. */
function nameOf(written: string): string {
  if (isComponent(written)) return elementOf(written);
  return /^[A-Z]/.test(written) ? 'div' : written.toLowerCase();
}

function elementFrom(tagName: string, node: HastNode, ids: Ids, own: Element['properties']): Element {
  const children = contentOf(node, ids);
  const properties =
    isHeading(tagName) && own.id === undefined ? { ...own, id: ids(textOf(children)) } : { ...own };
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
