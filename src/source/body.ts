import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';
import { componentNames } from '../markdown/components.ts';
import type { Mistake, Place } from '../mistakes/mistake.ts';
import { nearest } from '../mistakes/nearest.ts';
import type { Refusal } from '../mistakes/rule.ts';
import type { Body } from './document.ts';
import { refuseHtml, refuseTag } from './html.ts';
import { refuseLink } from './web-address.ts';

/** What reading a text brings to light. */
export interface Findings {
  readonly mistakes: readonly Mistake[];
  readonly pictures: readonly NamedPicture[];
}

/** A picture by the name that the text has for it, `%20` and the like undone. */
export interface NamedPicture {
  readonly name: string;
  readonly place: Place;
}

/** Reads a Markdown or MDX text as the site will, and finds what would go wrong. */
export function inspectBody({ text, line, format }: Body, file: string): Findings {
  const parsed = parse('\n'.repeat(line - 1) + text, format);
  if (!('type' in parsed))
    return { mistakes: [{ ...withFacts(parsed), place: { ...parsed.place, file } }], pictures: [] };
  const nodes = descendants(parsed);
  const definitions = new Map(
    nodes.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url]] : [])),
  );
  const mistakes = nodes.flatMap((node) =>
    refuseNode(node, definitions).map((refusal) => ({ ...withFacts(refusal), place: placeOf(node, file) })),
  );
  const pictures = nodes.flatMap((node) => {
    const name = pictureName(node, definitions);
    return name === undefined ? [] : [{ name, place: placeOf(node, file) }];
  });
  return { mistakes, pictures };
}

type Definitions = ReadonlyMap<string, string>;

type SyntaxError = Refusal & { readonly place: { readonly line: number; readonly column: number } };

const features = { gfm: true, frontmatter: false } as const;

function parse(source: string, format: Body['format']): MdastNode | SyntaxError {
  if (format === 'md') return markdownToMdast(source, { features });
  try {
    return mdxToMdast(source, { features });
  } catch (error) {
    return syntaxError(error);
  }
}

/** The parser tells its complaint as `3:1: Expected a closing tag for `<Quote>` (1:1) (…)`. */
function syntaxError(error: unknown): SyntaxError {
  const [, line, column, complaint] =
    /^(\d+):(\d+): (.*)/s.exec(error instanceof Error ? error.message : '') ?? [];
  if (complaint === undefined) throw error;
  const place = { line: Number(line), column: Number(column) };
  const open = /Expected a closing tag for `<([^>`]*)>` \((\d+):(\d+)\)/.exec(complaint);
  if (!open) return { code: 'mdx-syntax', place };
  return { code: 'mdx-tag-open', facts: { value: open[1]! }, place };
}

function descendants(node: MdastNode): MdastNode[] {
  return 'children' in node ? [node, ...node.children.flatMap(descendants)] : [node];
}

function refuseNode(node: MdastNode, definitions: Definitions): Refusal[] {
  switch (node.type) {
    case 'image':
    case 'imageReference':
      return node.alt?.trim()
        ? []
        : [{ code: 'picture-without-alt', facts: { value: pictureName(node, definitions) ?? '' } }];
    case 'link':
      return listOf(refuseLink(node.url));
    case 'linkReference':
      return listOf(refuseLink(definitions.get(node.identifier) ?? '#'));
    case 'html':
      return listOf(refuseHtml(node.value));
    case 'text':
      return listOf(refuseText(node.value));
    case 'mdxjsEsm':
      return [{ code: 'mdx-import' }];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return isHarmless(node.value) ? [] : [{ code: 'mdx-expression', facts: { value: node.value } }];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return listOf(refuseElement(node));
    default:
      return [];
  }
}

/** A picture whose address holds blanks is no picture for Markdown, and would stand in the text as it was typed. */
function refuseText(text: string): Refusal | undefined {
  const [typed] = /!\s?\[[^\]]*\]\s?\([^)]+\)/.exec(text) ?? [];
  return typed === undefined ? undefined : { code: 'picture-syntax', facts: { value: typed } };
}

type Element = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function refuseElement({ name, attributes }: Element): Refusal | undefined {
  const computed = attributes.find((attribute) => !isLiteral(attribute));
  if (computed) return { code: 'mdx-expression', facts: { value: String(name) } };
  if (name === null || (componentNames as readonly string[]).includes(name)) return undefined;
  if (!/^[a-z]/.test(name)) return unknownComponent(name);
  return refuseTag(
    name,
    attributes.flatMap((attribute) =>
      'name' in attribute ? [[attribute.name, valueOf(attribute.value)] as const] : [],
    ),
  );
}

const unknownComponent = (value: string): Refusal => ({
  code: 'mdx-component-unknown',
  facts: { value, known: componentNames.join(', '), suggestion: nearest(value, componentNames) ?? '' },
});

const valueOf = (value: Element['attributes'][number]['value']): string | null =>
  typeof value === 'string' ? value : null;

/** Whether an attribute says what it says, instead of computing it. */
function isLiteral(attribute: Element['attributes'][number]): boolean {
  if (attribute.type !== 'mdxJsxAttribute') return false;
  return (
    typeof attribute.value !== 'object' || attribute.value === null || isLiteralCode(attribute.value.value)
  );
}

const isLiteralCode = (code: string): boolean =>
  /^\s*(true|false|-?\d+(\.\d+)?|"[^"\\]*"|'[^'\\]*')\s*$/.test(code);

/** Comments and quoted text do nothing. */
const isHarmless = (code: string): boolean => /^\s*(\/\*[\s\S]*\*\/\s*)?$/.test(code) || isLiteralCode(code);

function pictureName(node: MdastNode, definitions: Definitions): string | undefined {
  if (node.type === 'image') return unescape(node.url);
  return node.type === 'imageReference' ? unescape(definitions.get(node.identifier) ?? '') : undefined;
}

function unescape(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

const placeOf = ({ position }: MdastNode, file: string): Place => ({
  file,
  line: position?.start.line ?? 1,
  column: position?.start.column ?? 1,
});

const withFacts = ({ code, facts = {} }: Refusal): Omit<Mistake, 'place'> => ({ code, facts });

const listOf = (refusal: Refusal | undefined): Refusal[] => (refusal ? [refusal] : []);
