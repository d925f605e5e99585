import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';
import { isTooDeep } from '../markdown/bounds.ts';
import { directivesOf, type WrittenPart } from '../markdown/directives.ts';
import { componentFor } from '../markdown/mdx-parts.ts';
import { isFrameId } from '../markdown/headings.ts';
import { markedHtmlOf } from '../markdown/render.ts';
import { pictureName } from '../markdown/text-pictures.ts';
import { readPiece, readTags, type Spot, type Tag } from '../markdown/tags.ts';
import type { Mistake, Place } from '../mistakes/mistake.ts';
import { nearest } from '../mistakes/nearest.ts';
import type { Refusal } from '../mistakes/rule.ts';
import type { Body } from './document.ts';
import { literalOf } from '../markdown/expression.ts';
import english from '../i18n/messages/en.ts';
import { refuseHeadings } from './headings.ts';
import {
  namesIn,
  refuseContents,
  refuseDirectives,
  refuseMisfits,
  refusePart,
  refuseStranger,
  type PartName,
  type PlacedPart,
} from './parts.ts';
import { componentNames, partNamed } from '../parts/parts.ts';
import { refuseTag, refuseTags, refuseUnsafe, refuseTogether, refusePlace, type Located } from './html.ts';
import { markedMdx } from './mdx.ts';
import { refuseTyped } from './typed.ts';
import { refuseLink } from './web-address.ts';

/** What reading a text brings to light. */
export interface Findings {
  readonly mistakes: readonly Mistake[];
  readonly pictures: readonly NamedPicture[];
  /** What its parts name besides: files of `public/`, clients, people. */
  readonly files: readonly NamedThing[];
  readonly clients: readonly NamedThing[];
  readonly people: readonly NamedThing[];
  /** Where it leads, in the order of the text. */
  readonly links: readonly PlacedLink[];
  /** The places in it that can be linked to. */
  readonly anchors: ReadonlySet<string>;
}

/** Something by the name that the text has for it. */
export interface NamedThing {
  readonly name: string;
  readonly place: Place;
}

/** `%20` and the like undone. */
export type NamedPicture = NamedThing;

export interface PlacedLink {
  readonly url: string;
  readonly place: Place;
}

export const noFindings: Findings = {
  mistakes: [],
  pictures: [],
  files: [],
  clients: [],
  people: [],
  links: [],
  anchors: new Set(),
};

export interface TextSetting {
  /** The components that the site brings along. */
  readonly ownParts?: readonly string[];
  /** BCP 47: how its numbers are written. */
  readonly lang?: string | undefined;
}

/** Reads a Markdown or MDX text as the site will, and finds what would go wrong. */
export function inspectBody(
  { text, line, format }: Body,
  file: string,
  { ownParts = [], lang = 'en' }: TextSetting = {},
): Findings {
  // With as many empty lines before it, the parser counts as the file does.
  const written = '\n'.repeat(line - 1) + text;
  const directives = format === 'md' ? directivesOf(written) : undefined;
  const source = directives?.text ?? written;
  const parsed = parse(source, format);
  if (!('type' in parsed)) return { ...noFindings, mistakes: [mistakeOf(parsed, file)] };
  const nodes = descendants(parsed);
  const own = new Set(ownParts);
  const html = nodes && (directives ? markedHtmlOf(directives, neutral) : markedMdx(source, own));
  if (!nodes || html === undefined || isTooDeep(html)) {
    const spot = { line, column: 1 };
    return { ...noFindings, mistakes: [mistakeOf({ code: 'text-too-deep', spot }, file)] };
  }
  const definitions = new Map(
    nodes.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url]] : [])),
  );
  const parts = directives?.parts.map(placedDirective) ?? elementsOf(nodes, own);
  const placed = parts.filter((part) => part !== undefined);
  const names = placed.flatMap(namesIn);
  const lines = written.split('\n');
  const tags = readTags(html);
  const anchors = new Set(tags.flatMap(({ attributes }) => valuesOf(attributes, 'id')));
  const links = [
    ...linksIn(nodes, definitions),
    ...writtenLinks(tags),
    ...named(names, 'link').map(({ value, spot }) => ({ url: value, spot })),
  ];
  const single: Located[] = [
    ...nodes
      .filter((node) => node.type !== 'html' || directives?.tagOf(node.value) === undefined)
      .flatMap((node) =>
        refuseNode(node, definitions, own).map((refusal) => ({ ...refusal, spot: spotOf(node) })),
      ),
    // Those of MDX are nodes of their own.
    ...(format === 'md' ? refuseTags(tags) : []),
  ];
  const ofParts = [
    ...refuseMisfits(directives?.misfits ?? []),
    ...(directives?.parts ?? []).flatMap(refuseStranger),
    ...placed.flatMap((part) => refusePart(part, directives !== undefined)),
    ...(directives ? [] : refuseDirectives(nodes)),
  ];
  // A tag that breaks off is missing in the whole, so that others seem to be left open.
  const together = single.some(({ code }) => code === 'html-broken') ? [] : refuseTogether(tags, format);
  const isRight =
    ofParts.length === 0 && ![...single, ...together].some(({ code }) => /^(?:html|mdx)-/.test(code));
  const faults: Located[] = [
    ...single,
    ...ofParts,
    ...together,
    ...(isRight ? [...refusePlace(html, tags), ...refuseContents(html, parts, lang)] : []),
    ...refuseHeadings(nodes),
    ...refuseTyped(nodes, source),
    ...links.flatMap(({ url, spot }) => refuseAnchor(url, anchors).map((refusal) => ({ ...refusal, spot }))),
  ];
  const placeOf = ({ line, column }: Spot) => ({ file, line, column });
  const things = (kind: PartName['kind']): readonly NamedThing[] =>
    named(names, kind).map(({ value, spot }) => ({ name: value, place: placeOf(spot) }));
  const pictures = nodes.flatMap((node) => {
    const name = nameOfPicture(node, definitions);
    return name === undefined ? [] : [{ name, place: placeOf(spotOf(node)) }];
  });
  return {
    mistakes: faults.map((fault) => mistakeOf(aligned(fault, lines), file)),
    pictures: [
      ...pictures,
      ...things('picture').map(({ name, place }) => ({ name: pictureName(name), place })),
    ],
    files: things('file'),
    clients: things('client'),
    people: things('person'),
    links: links.map(({ url, spot }) => ({ url, place: placeOf(spot) })),
    anchors,
  };
}

const named = (names: readonly PartName[], kind: PartName['kind']): readonly PartName[] =>
  names.filter((name) => name.kind === kind);

function placedDirective(written: WrittenPart): PlacedPart | undefined {
  const part = partNamed(written.name);
  return part && { part, written };
}

/** The parts of an MDX text, in its order. */
const elementsOf = (nodes: readonly MdastNode[], ownParts: ReadonlySet<string>): PlacedPart[] =>
  nodes.flatMap((node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
    const part = node.name === null ? undefined : componentFor(node.name, ownParts);
    if (!part) return [];
    const spot = spotOf(node);
    const attributes = (attributesOf(node) ?? []).map((attribute) => ({ ...attribute, spot }));
    return [{ part, written: { name: node.name!, attributes, isContainer: part.holds !== undefined, spot } }];
  });

/** Neither the words nor the quotes of a language change what is right or wrong. */
const neutral = {
  language: { lang: 'en', dir: 'ltr', messages: english },
  sponsoredHosts: new Set<string>(),
} as const;

type Definitions = ReadonlyMap<string, string>;

const features = { gfm: true, frontmatter: false } as const;

function parse(source: string, format: Body['format']): MdastNode | Located {
  if (format === 'md') return markdownToMdast(source, { features });
  try {
    return mdxToMdast(source, { features });
  } catch (error) {
    return syntaxError(error);
  }
}

/** The parser tells its complaint as `3:1: Expected a closing tag for `<Quote>` (1:1) (…)`. */
function syntaxError(error: unknown): Located {
  const [, line, column, complaint] =
    /^(\d+):(\d+): (.*)/s.exec(error instanceof Error ? error.message : '') ?? [];
  if (complaint === undefined) throw error;
  const spot = { line: Number(line), column: Number(column) };
  const open = /Expected a closing tag for `<([^>`]*)>` \((\d+):(\d+)\)/.exec(complaint);
  if (!open) return { code: 'mdx-syntax', spot };
  return { code: 'mdx-tag-open', facts: { value: open[1]! }, spot };
}

/** How deep a text may be, which is far deeper than anybody reads. */
const mostLevels = 400;

/** All nodes in the order of the text; nothing where they lie too deep in one another. */
function descendants(root: MdastNode): MdastNode[] | undefined {
  const nodes: MdastNode[] = [];
  const waiting: (readonly [MdastNode, number])[] = [[root, 0]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, level] = next;
    if (level > mostLevels) return undefined;
    nodes.push(node);
    if ('children' in node) for (const child of node.children.toReversed()) waiting.push([child, level + 1]);
  }
  return nodes;
}

function refuseNode(node: MdastNode, definitions: Definitions, ownParts: ReadonlySet<string>): Refusal[] {
  switch (node.type) {
    case 'image':
    case 'imageReference':
      return node.alt?.trim()
        ? []
        : [{ code: 'picture-without-alt', facts: { value: nameOfPicture(node, definitions) ?? '' } }];
    case 'link':
      return listOf(refuseLink(node.url));
    case 'linkReference':
      return listOf(refuseLink(definitions.get(node.identifier) ?? '#'));
    case 'html':
      return readPiece(node.value).isSound
        ? []
        : [{ code: 'html-broken', facts: { value: firstLine(node.value) } }];
    case 'mdxjsEsm':
      return [{ code: 'mdx-import' }];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return literalOf(node.value) === undefined ? [runs(node.value)] : [];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return listOf(refuseElement(node, ownParts));
    default:
      return [];
  }
}

const runs = (code: string): Refusal => ({ code: 'mdx-expression', facts: { value: firstLine(code) } });

const firstLine = (text: string): string => /^.{0,60}/.exec(text.trim())![0];

type JsxElement = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function refuseElement(element: JsxElement, ownParts: ReadonlySet<string>): Refusal | undefined {
  const { name } = element;
  const attributes = attributesOf(element);
  if (!attributes) return runs(String(name));
  if (name === null) return undefined;
  if (ownParts.has(name)) return refuseUnsafe(attributes);
  if (componentFor(name, ownParts)) return undefined;
  return /^[a-z]/.test(name) ? refuseTag(name, attributes) : unknownComponent(name, ownParts);
}

function unknownComponent(value: string, ownParts: ReadonlySet<string>): Refusal {
  const known = [...componentNames, ...ownParts];
  const facts = { value, known: known.join(', '), suggestion: nearest(value, known) ?? '' };
  return { code: 'mdx-component-unknown', facts };
}

/** The attributes with what they say; nothing if any is computed instead. */
function attributesOf({ attributes }: JsxElement): Tag['attributes'] | undefined {
  const read = attributes.map((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute') return undefined;
    const { name, value } = attribute;
    const literal = typeof value === 'object' && value !== null ? literalOf(value.value) : (value ?? '');
    return literal === undefined ? undefined : { name, value: String(literal) };
  });
  return read.every((attribute) => attribute !== undefined) ? read : undefined;
}

interface FoundLink {
  readonly url: string;
  readonly spot: Spot;
}

const linksIn = (nodes: readonly MdastNode[], definitions: Definitions): FoundLink[] =>
  nodes.flatMap((node) => {
    const spot = spotOf(node);
    if (node.type === 'link') return [{ url: node.url, spot }];
    if (node.type === 'linkReference') return [{ url: definitions.get(node.identifier) ?? '#', spot }];
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
    return valuesOf(attributesOf(node) ?? [], 'href').map((url) => ({ url, spot }));
  });

const writtenLinks = (tags: readonly Tag[]): FoundLink[] =>
  tags.flatMap(({ attributes, written: spot }) =>
    spot ? valuesOf(attributes, 'href').map((url) => ({ url, spot })) : [],
  );

const valuesOf = (attributes: Tag['attributes'], wanted: string): string[] =>
  attributes.flatMap(({ name, value }) => (name === wanted ? [value] : []));

/** A link to a place on its own page, where there is no such place. */
function refuseAnchor(url: string, anchors: ReadonlySet<string>): Refusal[] {
  if (!url.startsWith('#')) return [];
  const anchor = pictureName(url.slice(1));
  if (anchor === '' || anchor === 'top' || anchor.startsWith(':~:') || isFrameId(anchor)) return [];
  if (anchors.has(anchor)) return [];
  const facts = { value: url, known: listed(anchors), suggestion: suggested(anchor, anchors) };
  return [{ code: 'link-anchor-missing', facts }];
}

const listed = (anchors: ReadonlySet<string>): string =>
  [...anchors]
    .slice(0, 12)
    .map((anchor) => `#${anchor}`)
    .join(', ') || '–';

function suggested(anchor: string, anchors: ReadonlySet<string>): string {
  const near = nearest(anchor, anchors);
  return near === undefined ? '' : `#${near}`;
}

function nameOfPicture(node: MdastNode, definitions: Definitions): string | undefined {
  if (node.type === 'image') return pictureName(node.url);
  return node.type === 'imageReference' ? pictureName(definitions.get(node.identifier) ?? '') : undefined;
}

const spotOf = ({ position }: MdastNode): Spot => ({
  line: position?.start.line ?? 1,
  column: position?.start.column ?? 1,
});

/** Within quotations and lists the parser counts columns from where their text begins; a tag is found by its sign. */
function aligned(fault: Located, lines: readonly string[]): Located {
  const { line, column } = fault.spot;
  const written = lines[line - 1] ?? '';
  const found = fault.code.startsWith('html-') ? written.indexOf('<', column - 1) : -1;
  return found < 0 ? fault : { ...fault, spot: { line, column: found + 1 } };
}

const mistakeOf = ({ code, facts = {}, spot: { line, column } }: Located, file: string): Mistake => ({
  code,
  facts,
  place: { file, line, column },
});

const listOf = (refusal: Refusal | undefined): Refusal[] => (refusal ? [refusal] : []);
