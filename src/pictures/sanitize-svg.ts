import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { CustomPlugin, XastChild, XastElement, XastRoot } from 'svgo';
import { cleanStyle, isHarmlessAddress, isPlainCss } from './svg-style.ts';
import { drawingSize, type Size } from './svg-size.ts';
import { animationElements, drawingAttributes, drawingElements } from './svg-vocabulary.ts';

export interface Drawing extends Size {
  /** The drawing with nothing in it that acts, loads or tells of its maker, and with a size in whole pixels. */
  readonly svg: string;
  /** What was taken out that could act or load, as it was called: `script`, `onload`. */
  readonly removed: readonly string[];
}

/** Why there is no drawing: it is none, it does not say how large it is, or there is no end to it. */
export type DrawingFault = 'broken' | 'size' | 'large';

const namespace = 'http://www.w3.org/2000/svg';
const byteLimit = 10_000_000;
const depthLimit = 200;
/** How many abbreviations a drawing may declare, and how much text they may become. */
const entityLimit = { count: 50, length: 1_000_000 };

/**
 * Keeps of a drawing what draws, by a list of what is allowed. Whatever it was made with may have written scripts,
 * addresses to load from, paths of its maker’s disk or where a photo was taken into it.
 */
export function sanitizeSvg(bytes: Uint8Array): Drawing | DrawingFault {
  if (bytes.byteLength > byteLimit) return 'large';
  const text = decode(bytes);
  if (!isBounded(text)) return 'large';
  const cleaning: Cleaning = { removed: new Set() };
  try {
    const { data } = svgo().optimize(text, { plugins: [drawingOnly(cleaning)] });
    const { fault, size, removed } = cleaning;
    return fault ?? (size ? { svg: data, ...size, removed: [...removed] } : 'size');
  } catch (error) {
    if (error instanceof Error && error.name === 'SvgoParserError') return 'broken';
    throw error;
  }
}

const require = createRequire(import.meta.url);

/** Loaded for the first drawing, since most builds meet no new one; in one file, which takes a quarter of the time. */
const svgo = () =>
  require(fileURLToPath(import.meta.resolve('svgo/browser'))) as typeof import('svgo/browser');

/** Drawings are UTF-8, or say by their first two bytes that they are UTF-16. */
function decode(bytes: Uint8Array): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const label = !isWide ? 'utf-8' : bytes[0] === 0xff ? 'utf-16le' : 'utf-16be';
  return new TextDecoder(label).decode(bytes).trim();
}

/** Whether abbreviations may be resolved: those of abbreviations, or a long one used often, have no end. */
function isBounded(text: string): boolean {
  if (text.split('<!ENTITY').length > entityLimit.count) return false;
  const values = [...text.matchAll(/<!ENTITY\s+\S+\s+(?:'([^']*)'|"([^"]*)")/g)].map(
    ([, single, double]) => single ?? double ?? '',
  );
  const longest = Math.max(0, ...values.map(({ length }) => length));
  const uses = longest > 0 ? text.split('&').length : 0;
  return !values.some((value) => value.includes('&')) && longest * uses <= entityLimit.length;
}

/** What cleaning a drawing brings to light. */
interface Cleaning {
  readonly removed: Set<string>;
  size?: Size | undefined;
  fault?: DrawingFault | undefined;
}

/** One pass of its own over the whole tree: recursion would end where tags within tags have no end. */
const drawingOnly = (cleaning: Cleaning): CustomPlugin => ({
  name: 'drawing-only',
  fn: (root) => {
    cleaning.fault = cleanTree(root, cleaning);
    if (cleaning.fault) root.children = [];
    return null;
  },
});

function cleanTree(root: XastRoot, cleaning: Cleaning): DrawingFault | undefined {
  const outer = root.children.find((child) => child.type === 'element');
  if (outer?.name !== 'svg' || (outer.attributes.xmlns ?? namespace) !== namespace) return 'broken';
  root.children = [outer];
  const waiting: { readonly node: XastElement; readonly depth: number }[] = [{ node: outer, depth: 1 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    if (depth > depthLimit) return 'large';
    cleanElement(node, cleaning);
    for (const child of node.children) {
      if (child.type === 'element') waiting.push({ node: child, depth: depth + 1 });
    }
  }
  outer.attributes = { xmlns: namespace, ...outer.attributes };
  cleaning.size = drawingSize(outer);
  return undefined;
}

function cleanElement(node: XastElement, { removed }: Cleaning): void {
  // A link leads nowhere from within a picture; what it is around stays.
  if (node.name === 'a') {
    node.name = 'g';
    delete node.attributes.href;
    delete node.attributes['xlink:href'];
  }
  node.attributes = Object.fromEntries(
    Object.entries(node.attributes).flatMap((attribute) => cleanAttribute(node.name, attribute, removed)),
  );
  node.children = node.name === 'style' ? cleanSheet(node, removed) : keptChildren(node, removed);
}

const keptChildren = ({ children }: XastElement, removed: Set<string>): XastChild[] =>
  children.filter((child) => {
    if (child.type !== 'element') return child.type === 'text' || child.type === 'cdata';
    if (child.name === 'a') return removed.add('a');
    if (drawingElements.has(child.name) && !leadsAway(child)) return true;
    if (!child.name.includes(':') && child.name !== 'metadata') removed.add(child.name);
    return false;
  });

/** Whether an animation would change an address or a handler. */
const leadsAway = ({ name, attributes: { attributeName } }: XastElement): boolean =>
  animationElements.has(name) && attributeName !== undefined && !drawingAttributes.has(attributeName);

type Attribute = [name: string, value: string];

function cleanAttribute(element: string, [name, value]: Attribute, removed: Set<string>): Attribute[] {
  if (name === 'style') return cleanOwnStyle(value, removed);
  if (name === 'href' || name === 'xlink:href') return cleanAddress(element, [name, value], removed);
  // Within a drawing all is of its own kind, whatever it says of itself.
  if (name === 'xmlns' && element !== 'svg') return [];
  if (drawingAttributes.has(name) && isPlainCss(value) && !value.includes('\\')) return [[name, value]];
  if (drawingAttributes.has(name) || /^(?:on|src|xml:base$)/i.test(name)) removed.add(name);
  return [];
}

function cleanOwnStyle(value: string, removed: Set<string>): Attribute[] {
  const style = cleanStyle(value, 'declarationList');
  for (const name of style.removed) removed.add(name);
  return style.css === '' ? [] : [['style', style.css]];
}

/** Pictures may be within the drawing as data; all else that is named must be a part of it. */
function cleanAddress(element: string, [name, value]: Attribute, removed: Set<string>): Attribute[] {
  const address = value.trim();
  const isPicture = element === 'image' || element === 'feImage';
  if (address.startsWith('#') || (isPicture && isHarmlessAddress(address))) return [[name, address]];
  removed.add(`${element} ${name}`);
  return [];
}

function cleanSheet({ children }: XastElement, removed: Set<string>): XastChild[] {
  const css = children
    .map((child) => (child.type === 'text' || child.type === 'cdata' ? child.value : ''))
    .join('');
  const style = cleanStyle(css, 'stylesheet');
  for (const name of style.removed) removed.add(name);
  return [{ type: 'text', value: style.css }];
}
