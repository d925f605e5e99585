import type { ElementContent } from 'hast';
import { defineHastPlugin, type HastNode } from 'satteri';
import { partOfComponent } from '../parts/parts.ts';
import type { PartFacts } from '../parts/part.ts';
import { literalOf } from './expression.ts';
import { partOf, usedPart, type UsedPart } from './part-trees.ts';

type JsxElement = Extract<HastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** What a text of MDX is told of the site, and what it tells of itself. */
export interface MdxParts {
  readonly facts: PartFacts;
  /** The components that the site brings along. */
  readonly ownParts: ReadonlySet<string>;
  readonly onPart: (used: UsedPart) => void;
}

/** Puts the parts of an MDX text in the place of their elements, as those of Markdown are. */
export const mdxParts = (partsOf: (file: URL | undefined) => MdxParts | undefined) =>
  defineHastPlugin({
    name: 'parts',
    before(root, context) {
      const setting = partsOf(context.fileURL);
      if (!setting) return;
      for (const node of outermost(root, setting)) context.replaceNode(node, converted(node, setting));
    },
  });

function* outermost(node: HastNode, setting: MdxParts): Generator<JsxElement> {
  if (partIn(node, setting)) yield node as JsxElement;
  else if ('children' in node) for (const child of node.children) yield* outermost(child, setting);
}

function partIn(node: HastNode, { ownParts, facts: { lang } }: MdxParts): UsedPart | undefined {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const part = node.name === null ? undefined : componentFor(node.name, ownParts);
  return part && usedPart(part, attributesOf(node), lang);
}

/** A part of ours; nothing for one that the site brings along under the same name. */
export const componentFor = (name: string, ownParts: ReadonlySet<string>) =>
  ownParts.has(name) ? undefined : partOfComponent(name);

const attributesOf = ({ attributes }: JsxElement) =>
  attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute') return [];
    const { name, value } = attribute;
    const literal = typeof value === 'object' && value !== null ? literalOf(value.value) : value;
    return [{ name, value: String(literal ?? '') }];
  });

function converted(node: HastNode, setting: MdxParts): HastNode[] {
  if (!('children' in node)) return [node];
  const children = node.children.flatMap((child) => converted(child as HastNode, setting));
  const used = partIn(node, setting);
  if (!used) return [copyOf(node, children)];
  setting.onPart(used);
  return partOf(used, children as ElementContent[], setting.facts);
}

/** Of what the parser gives out, which knows where it comes from, without that knowledge. */
function copyOf(node: HastNode, children: readonly HastNode[]): HastNode {
  if (node.type !== 'element') return { ...node, children } as HastNode;
  // A plugin has taken the styles away, and the parser left their name.
  const properties = Object.entries(node.properties).filter(([name]) => name !== 'style');
  return {
    type: 'element',
    tagName: node.tagName,
    properties: Object.fromEntries(properties),
    children: children as ElementContent[],
  };
}
