import { Tokenizer, TokenizerMode, type Token } from 'parse5';

export type Attributes = Readonly<Record<string, string>>;

/** What a built page says. */
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

const referring: Readonly<Record<string, readonly string[]>> = {
  // The search of every page opens by a link that names what it is made from.
  a: ['href', 'data-search'],
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
};

type TextMode = (typeof TokenizerMode)[keyof typeof TokenizerMode];

/** Elements in which what seems to be tags is text. */
const textModes: Readonly<Record<string, TextMode>> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
};

/** Elements that leave a head open: https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inhead */
const headElements: ReadonlySet<string> = new Set([
  ...['html', 'head', 'base', 'link', 'meta', 'noscript', 'script', 'style', 'template', 'title'],
]);

/** Elements within which nothing is shown. */
const unshown: ReadonlySet<string> = new Set(['template', 'noscript']);

/** Elements whose inside follows rules of its own. */
const foreign: ReadonlySet<string> = new Set(['svg', 'math']);

/**
 * Reads a page token by token, which takes half as long as making a tree of it. Where elements are nested wrongly a
 * browser moves them; what is read here stays the same, except for where the head ends, which is kept count of.
 */
export function readHtml(html: string): Reading {
  const reader = new Reader();
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: false },
    {
      onStartTag: (tag) => {
        const mode = reader.open(tag);
        if (mode !== undefined) tokenizer.state = mode;
      },
      onEndTag: ({ tagName }) => reader.close(tagName),
      onCharacter: ({ chars }) => reader.read(chars),
      onWhitespaceCharacter: ({ chars }) => reader.read(chars),
      onNullCharacter: () => undefined,
      onComment: () => reader.breakText(),
      onDoctype: () => undefined,
      onEof: () => reader.breakText(),
    },
  );
  tokenizer.write(html, true);
  return reader.reading();
}

/** What has been read of a page, and where in it the next token stands. */
class Reader {
  readonly #notes: Notes = {
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
  #text = '';
  #inHead = true;
  /** How many elements of a kind are open. */
  readonly #depth = { main: 0, foreign: 0, unshown: 0 };
  /** The element whose inside is text, and who wants that text. */
  #holding: { readonly name: string; readonly take: (text: string) => void } | undefined;

  open({ tagName, attrs, selfClosing }: Token.TagToken): TextMode | undefined {
    this.breakText();
    if (this.#depth.unshown > 0) {
      if (unshown.has(tagName)) this.#depth.unshown++;
      return undefined;
    }
    if (this.#inHead && !headElements.has(tagName)) this.#inHead = false;
    const attributes = Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
    note(tagName, attributes, this.#inHead, this.#notes);
    if (unshown.has(tagName)) this.#depth.unshown++;
    if (tagName === 'main') this.#depth.main++;
    if (foreign.has(tagName) && !selfClosing) this.#depth.foreign++;
    if (this.#depth.foreign > 0) return undefined;
    this.#hold(tagName, attributes);
    return textModes[tagName];
  }

  #hold(name: string, attributes: Attributes): void {
    const { titles, jsonLd } = this.#notes;
    const take: Readonly<Record<string, ((text: string) => void) | undefined>> = {
      script: (text) => {
        if (attributes.type === 'application/ld+json') jsonLd.push(text);
      },
      style: () => undefined,
      title: this.#inHead ? (text) => titles.push(text) : undefined,
    };
    const taker = take[name];
    if (taker) this.#holding = { name, take: taker };
  }

  close(tagName: string): void {
    if (this.#holding?.name === tagName) {
      this.#holding.take(this.#text);
      this.#holding = undefined;
      this.#text = '';
      return;
    }
    this.breakText();
    if (unshown.has(tagName)) this.#depth.unshown = Math.max(0, this.#depth.unshown - 1);
    if (tagName === 'main') this.#depth.main = Math.max(0, this.#depth.main - 1);
    if (foreign.has(tagName)) this.#depth.foreign = Math.max(0, this.#depth.foreign - 1);
  }

  read(chars: string): void {
    if (this.#inHead && !this.#holding && this.#depth.unshown === 0 && chars.trim() !== '')
      this.#inHead = false;
    this.#text += chars;
  }

  /** A text ends where a tag or a comment begins. */
  breakText(): void {
    const text = this.#text;
    this.#text = '';
    if (text === '' || this.#holding || this.#inHead || this.#depth.unshown > 0) return;
    this.#notes.texts.push(text);
    if (this.#depth.main > 0) this.#notes.mainTexts.push(text);
  }

  reading(): Reading {
    const { texts, mainTexts, ...reading } = this.#notes;
    return { ...reading, text: spaced(texts), mainText: spaced(mainTexts) };
  }
}

const spaced = (texts: readonly string[]): string => texts.join(' ').replace(/\s+/g, ' ').trim();

function note(tagName: string, attributes: Attributes, inHead: boolean, notes: Notes): void {
  if (tagName === 'html') notes.lang = attributes.lang ?? '';
  if (attributes.id) notes.anchors.add(attributes.id);
  if (tagName === 'a' && attributes.name) notes.anchors.add(attributes.name);
  if (tagName === 'time' && attributes.datetime) notes.times.push(attributes.datetime);
  if (inHead && tagName === 'meta') notes.metas.push(attributes);
  if (inHead && tagName === 'link') notes.links.push(attributes);
  if (!inHead && belongsInHead(tagName, attributes)) {
    notes.strays.push(
      `<${tagName}> ${attributes.rel ?? attributes.name ?? attributes.property ?? ''}`.trim(),
    );
  }
  noteReferences(tagName, attributes, notes);
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
