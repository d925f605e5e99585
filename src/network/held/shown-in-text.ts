import { mdxToMdast, type MdastNode } from 'satteri';
import { directivesOf, type WrittenAttribute } from '../../markdown/directives.ts';
import { literalOf } from '../../markdown/expression.ts';
import type { Spot } from '../../markdown/tags.ts';
import { person } from '../../parts/person.ts';
import { componentsOf } from '../../parts/parts.ts';
import type { Body } from '../../source/document.ts';

/** A part of a text from its first sign to behind its last one, as the file counts lines and columns. */
export interface Stretch {
  readonly start: Spot;
  readonly end: Spot;
}

/** Where a text shows the card of somebody: `::person{key=…}`, in an MDX text `<Person key="…" />`. */
export function cardsIn({ text, line, format }: Body, key: string): readonly Stretch[] {
  // With as many empty lines before it, the parser counts as the file does.
  const written = '\n'.repeat(line - 1) + text;
  return format === 'md' ? directiveCards(written, key) : elementCards(written, key);
}

const shows = (attributes: readonly Pick<WrittenAttribute, 'name' | 'value'>[], key: string): boolean =>
  attributes.some(({ name, value }) => name === 'key' && value.trim() === key);

/** A directive has its line to itself. */
const directiveCards = (written: string, key: string): readonly Stretch[] => {
  const lines = written.split('\n');
  return directivesOf(written)
    .parts.filter(({ name, attributes }) => name === person.name && shows(attributes, key))
    .map(({ spot }) => ({
      start: spot,
      end: { line: spot.line, column: (lines[spot.line - 1] ?? '').trimEnd().length + 1 },
    }));
};

const elementCards = (written: string, key: string): readonly Stretch[] => {
  const names = new Set(componentsOf(person));
  return [...nodesWithin(mdxToMdast(written, { features: { gfm: true, frontmatter: false } }))].flatMap(
    (node) => {
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
      const { name, position } = node;
      if (name === null || !names.has(name) || !position || !shows(attributesOf(node), key)) return [];
      return [{ start: position.start, end: position.end }];
    },
  );
};

type JsxElement = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

const attributesOf = ({ attributes }: JsxElement) =>
  attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute') return [];
    const { name, value } = attribute;
    const literal = typeof value === 'object' && value !== null ? literalOf(value.value) : value;
    return [{ name, value: String(literal ?? '') }];
  });

function* nodesWithin(node: MdastNode): Generator<MdastNode> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesWithin(child);
}

/** A text without some of its parts, and without the lines that are left empty by that. */
export function withoutStretches(text: string, stretches: readonly Stretch[]): string {
  const lines = text.split('\n');
  for (const { start, end } of stretches.toSorted((a, b) => b.start.line - a.start.line)) {
    const before = (lines[start.line - 1] ?? '').slice(0, start.column - 1);
    const after = (lines[end.line - 1] ?? '').slice(end.column - 1);
    const [first, count] = [start.line - 1, end.line - start.line + 1];
    if (`${before}${after}`.replaceAll('>', '').trim() !== '') lines.splice(first, count, before + after);
    else {
      lines.splice(first, count);
      const isBlank = (line: string | undefined) => line?.trim() === '';
      if (isBlank(lines[first - 1]) && (first === lines.length || isBlank(lines[first])))
        lines.splice(first - 1, 1);
    }
  }
  return lines.join('\n');
}
