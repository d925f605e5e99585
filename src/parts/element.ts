import type { Element, ElementContent, Properties } from 'hast';

type Child = ElementContent | string | undefined | false | readonly Child[];

/** An element of a part, without the children that are not there. */
export const element = (tagName: string, properties: Properties = {}, ...children: Child[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children: children.flatMap(nodesOf),
});

function nodesOf(child: Child): ElementContent[] {
  if (child === undefined || child === false || child === '') return [];
  if (typeof child === 'string') return [{ type: 'text', value: child }];
  return isNode(child) ? [child] : child.flatMap(nodesOf);
}

const isNode = (child: ElementContent | readonly Child[]): child is ElementContent => 'type' in child;

/** All elements of some name, in the order of the text. */
export function* elementsIn(
  nodes: readonly ElementContent[],
  ...names: readonly string[]
): Generator<Element> {
  for (const node of nodes) {
    if (node.type === 'element' && names.includes(node.tagName)) yield node;
    if ('children' in node) yield* elementsIn(node.children, ...names);
  }
}

/** The words in some nodes. */
export const wordsIn = (nodes: readonly ElementContent[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      return 'children' in node ? wordsIn(node.children) : '';
    })
    .join('');
