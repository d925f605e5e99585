import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Attributes = Readonly<Record<string, string>>;

/** What a built page says, read in one pass; the tree itself is not kept. */
export interface Reading {
  readonly lang: string;
  readonly titles: readonly string[];
  readonly metas: readonly Attributes[];
  readonly links: readonly Attributes[];
  /** Elements of the head that stand in the body, because something before them ended the head. */
  readonly strays: readonly string[];
  /** The texts of the JSON-LD blocks. */
  readonly jsonLd: readonly string[];
  readonly references: readonly Reference[];
  /** The ends of links within the page. */
  readonly anchors: ReadonlySet<string>;
  readonly times: readonly string[];
  /** What can be read on the page, in single spaces. */
  readonly text: string;
  /** The part of it that is the page’s own. */
  readonly mainText: string;
}

/** An address that an element leads to or loads. */
export interface Reference {
  readonly element: string;
  readonly url: string;
}

type Writable<Value> = {
  -readonly [Key in keyof Value]: Value[Key] extends readonly (infer Item)[] ? Item[] : Value[Key];
};
type Notes = Omit<Writable<Reading>, 'anchors' | 'text' | 'mainText'> & {
  anchors: Set<string>;
  texts: string[];
  mainTexts: string[];
};

interface Surroundings {
  readonly inHead: boolean;
  readonly inMain: boolean;
}

const unread = new Set(['script', 'style', 'template', 'noscript']);
const referring: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  area: ['href'],
  link: ['href'],
  script: ['src'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  video: ['src', 'poster'],
  audio: ['src'],
  iframe: ['src'],
  embed: ['src'],
  object: ['data'],
  use: ['href'],
  form: ['action'],
};

export function readHtml(html: string): Reading {
  const notes: Notes = {
    lang: '',
    titles: [],
    metas: [],
    links: [],
    strays: [],
    jsonLd: [],
    references: [],
    anchors: new Set(),
    times: [],
    texts: [],
    mainTexts: [],
  };
  visit(parse(html), { inHead: false, inMain: false }, notes);
  const { texts, mainTexts, ...reading } = notes;
  return { ...reading, text: spaced(texts), mainText: spaced(mainTexts) };
}

const spaced = (texts: readonly string[]): string => texts.join(' ').replace(/\s+/g, ' ').trim();

function visit(node: Tree.Node, around: Surroundings, notes: Notes): void {
  if (isText(node)) {
    if (around.inHead) return;
    notes.texts.push(node.value);
    if (around.inMain) notes.mainTexts.push(node.value);
    return;
  }
  const inside = isElement(node) ? note(node, around, notes) : around;
  if (isElement(node) && unread.has(node.tagName)) return;
  if ('childNodes' in node) for (const child of node.childNodes) visit(child, inside, notes);
}

function note(element: Tree.Element, around: Surroundings, notes: Notes): Surroundings {
  const { tagName } = element;
  const attributes = Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));
  if (tagName === 'html') notes.lang = attributes.lang ?? '';
  if (attributes.id) notes.anchors.add(attributes.id);
  if (tagName === 'a' && attributes.name) notes.anchors.add(attributes.name);
  if (tagName === 'time' && attributes.datetime) notes.times.push(attributes.datetime);
  if (isJsonLd(tagName, attributes)) notes.jsonLd.push(textOf(element));
  noteHead(element, attributes, around, notes);
  noteReferences(tagName, attributes, notes);
  return {
    inHead: around.inHead || tagName === 'head',
    inMain: around.inMain || tagName === 'main',
  };
}

function noteHead(
  element: Tree.Element,
  attributes: Attributes,
  { inHead }: Surroundings,
  notes: Notes,
): void {
  const { tagName } = element;
  if (inHead && tagName === 'title') notes.titles.push(textOf(element));
  if (inHead && tagName === 'meta') notes.metas.push(attributes);
  if (inHead && tagName === 'link') notes.links.push(attributes);
  if (!inHead && belongsInHead(tagName, attributes)) {
    notes.strays.push(
      `<${tagName}> ${attributes.rel ?? attributes.name ?? attributes.property ?? ''}`.trim(),
    );
  }
}

/** HTML lets stylesheets and microdata stand in the body. */
const belongsInHead = (tagName: string, attributes: Attributes): boolean =>
  (tagName === 'meta' && !('itemprop' in attributes)) ||
  (tagName === 'link' && /^(?:canonical|alternate)$/.test(attributes.rel ?? ''));

function noteReferences(element: string, attributes: Attributes, notes: Notes): void {
  for (const name of referring[element] ?? []) {
    const value = attributes[name];
    if (value === undefined) continue;
    const urls = name === 'srcset' ? srcsetUrls(value) : [value];
    notes.references.push(...urls.map((url) => ({ element, url })));
  }
}

/** @example srcsetUrls('/a.webp 640w, /b.webp 1280w') // ['/a.webp', '/b.webp'] */
const srcsetUrls = (srcset: string): readonly string[] =>
  srcset
    .split(/,\s+/)
    .map((candidate) => candidate.trim().split(/\s+/)[0]!)
    .filter(Boolean);

const isJsonLd = (tagName: string, attributes: Attributes): boolean =>
  tagName === 'script' && attributes.type === 'application/ld+json';

const textOf = (element: Tree.Element): string =>
  element.childNodes.map((child) => (isText(child) ? child.value : '')).join('');

const isText = (node: Tree.Node): node is Tree.TextNode => node.nodeName === '#text';

const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;
