import type { Element, ElementContent, Root } from 'hast';
import type {
  Attribute,
  Attributes,
  Directive,
  NamedFacts,
  Part,
  PartFacts,
  Script,
  TextForm,
  Told,
} from '../parts/part.ts';
import type { MarkdownLanguage } from './language.ts';
import { isBesideText } from '../model/offered-file.ts';
import { isSponsored } from './plugins.ts';
import { typographicQuotes } from './quotes.ts';
import { pictureName, type FindPicture } from './text-pictures.ts';

/** A part of a text with what it is told. */
export interface UsedPart {
  readonly part: Part;
  readonly told: Told<Attributes>;
}

/** What a page must load and allow for the parts of its text. */
export interface PageNeeds {
  /** Whether there are any. */
  readonly styles: boolean;
  readonly scripts: readonly Script[];
  readonly policy: readonly Directive[];
}

const isWeb = (value: string): boolean => /^https?:\/\//i.test(value) && URL.canParse(value);

const isOwnFile = (value: string): boolean => /^\/(?![/\\])/.test(value);

/** What leads elsewhere or is loaded, should the check ever overlook it. */
const isHarmless: Readonly<Partial<Record<Attribute['kind'], (value: string) => boolean>>> = {
  link: (value) => isOwnFile(value) || /^(?:#|(?:https?|mailto|tel|sms|geo|whatsapp):)/i.test(value),
  source: isWeb,
  embed: isWeb,
  video: isWeb,
  file: (value) => isOwnFile(value) || isBesideText(value),
  sound: (value) => isOwnFile(value) || isBesideText(value),
};

/** Words are printed as the language prints them. */
export function usedPart(
  part: Part,
  attributes: readonly { readonly name: string; readonly value: string }[],
  lang: string,
): UsedPart {
  const told = attributes.flatMap(({ name, value }) => {
    const known = Object.hasOwn(part.attributes, name) ? part.attributes[name] : undefined;
    if (!known || value.trim() === '' || !(isHarmless[known.kind]?.(value) ?? true)) return [];
    return [[name, known.kind === 'line' ? typographicQuotes(value, lang) : value] as const];
  });
  return { part, told: Object.fromEntries(told) };
}

export interface PartSurroundings {
  readonly language: MarkdownLanguage;
  readonly sponsoredHosts: ReadonlySet<string>;
  readonly pictures?: FindPicture;
  readonly named?: Partial<NamedFacts>;
  readonly form?: TextForm | undefined;
}

export const partFacts = ({
  language,
  sponsoredHosts,
  pictures: find,
  named = {},
  form = 'page',
}: PartSurroundings): PartFacts => ({
  clients: {},
  people: {},
  files: {},
  published: {},
  ...named,
  lang: language.lang,
  messages: language.messages,
  counting: language.counting,
  picture: (address) => find?.(pictureName(address)),
  isSponsored: (url) => isSponsored(url, sponsoredHosts),
  form,
});

/** Puts the parts of a text in the place of the elements that stand for them, the inner ones first. */
export function showParts(root: Root, parts: readonly (UsedPart | undefined)[], facts: PartFacts): void {
  if (parts.length === 0) return;
  root.children = root.children.flatMap((node) => shown(node as ElementContent, parts, facts));
}

function shown(
  node: ElementContent,
  parts: readonly (UsedPart | undefined)[],
  facts: PartFacts,
): ElementContent[] {
  if (node.type !== 'element') return [node];
  node.children = node.children.flatMap((child) => shown(child, parts, facts));
  const number = node.properties.dataPart;
  if (number === undefined) return [node];
  const used = parts[Number(number)];
  return used ? partOf(used, node.children, facts) : node.children;
}

/** @param children with the parts in them shown */
export function partOf(
  { part, told }: UsedPart,
  children: readonly ElementContent[],
  facts: PartFacts,
): ElementContent[] {
  // Without the check it may lack what it must be told; what it holds is not lost.
  const isWhole = Object.entries(part.attributes).every(([name, { required }]) => !required || told[name]);
  if (!isWhole) return [...children];
  const held = part.holds === undefined ? [] : inParagraphs(children);
  const known = asPublished(part, told, facts);
  // A file that nobody has found is offered to nobody.
  if (!known) return [...children];
  if (facts.form === 'plain') return [...part.plain(known, held, facts)];
  const element = part.render(known, held, facts);
  return element ? [element] : [];
}

/** With the addresses of files that lie beside the text; nothing where one of them is published nowhere. */
function asPublished(
  part: Part,
  told: Told<Attributes>,
  { published }: PartFacts,
): Told<Attributes> | undefined {
  const files = Object.entries(told).flatMap(([name, value]) => {
    const { kind } = part.attributes[name] ?? {};
    const isFile = (kind === 'file' || kind === 'sound') && value !== undefined && isBesideText(value);
    return isFile ? [[name, published[value]] as const] : [];
  });
  return files.every(([, path]) => path !== undefined)
    ? { ...told, ...Object.fromEntries(files) }
    : undefined;
}

const inLine: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo br cite code data del dfn em i img ins kbd mark q ruby s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** Words that stand alone in a part, as those of a short list do, are a paragraph. */
function inParagraphs(nodes: readonly ElementContent[]): ElementContent[] {
  const blocks: ElementContent[] = [];
  let paragraph: Element | undefined;
  for (const node of nodes) {
    const isBlank = node.type === 'text' && node.value.trim() === '';
    if (node.type === 'element' ? !inLine.has(node.tagName) : node.type !== 'text') {
      paragraph = undefined;
      blocks.push(node);
    } else if (paragraph) paragraph.children.push(node);
    else if (!isBlank) {
      paragraph = { type: 'element', tagName: 'p', properties: {}, children: [node] };
      blocks.push(paragraph);
    }
  }
  return blocks;
}

/** What all parts of a text together need. */
export function needsOf(parts: readonly (UsedPart | undefined)[]): PageNeeds {
  const needs = parts.flatMap((used) => used?.part.needs?.(used.told) ?? []);
  return {
    styles: parts.length > 0,
    scripts: [...new Set(needs.flatMap(({ script }) => script ?? []))],
    policy: [...new Set(needs.flatMap(({ policy = [] }) => policy))],
  };
}
