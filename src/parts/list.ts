import type { Element, ElementContent } from 'hast';

/** Gives the lists of a part a look of their own; what else it holds stays as it is. */
export const listsAs = (
  children: readonly ElementContent[],
  tagName: 'ol' | 'ul',
  className?: string,
): ElementContent[] =>
  children.map((child) =>
    isList(child)
      ? { ...child, tagName, properties: className === undefined ? {} : { className: [className] } }
      : child,
  );

const isList = (node: ElementContent): node is Element =>
  node.type === 'element' && (node.tagName === 'ol' || node.tagName === 'ul');
