import { generate, parse, walk, type CssNode, type List, type ListItem } from 'css-tree/dist/csstree.esm';

/** Functions that load what they name without saying `url`. */
const loading = /^(?:-webkit-)?(?:image|image-set|cross-fade|src|element)$/i;
const harmlessRules = new Set(['media', 'supports', 'keyframes', '-webkit-keyframes', 'font-face']);
/** A part of the same drawing, or data that nothing is loaded for and that cannot act. */
const harmless = '(?:#|data:(?:image/(?:png|jpeg|gif|webp|avif)|font/|application/(?:x-)?font))';
const harmlessAddress = new RegExp(`^\\s*${harmless}`, 'i');
const foreignAddress = new RegExp(`url\\((?!["'\\s]*${harmless})`, 'i');

export const isHarmlessAddress = (address: string): boolean => harmlessAddress.test(address);

/** Whether browsers find nothing in a value to run or to load; they read addresses and escapes in all of them. */
export const isPlainCss = (css: string): boolean =>
  !foreignAddress.test(css) && !/@import|expression\s*\(|javascript:|-moz-binding|behavior\s*:/i.test(css);

export interface CleanStyle {
  readonly css: string;
  /** What was taken out, as it was written. */
  readonly removed: readonly string[];
}

/** A stylesheet, or with `declarationList` a style of one element, without all that loads from elsewhere. */
export function cleanStyle(css: string, context: 'stylesheet' | 'declarationList'): CleanStyle {
  if (!isShallow(css)) return { css: '', removed: ['style'] };
  const tree = parse(css, { context, parseCustomProperty: true });
  const removed: string[] = [];
  walk(tree, {
    enter(node: CssNode, item: ListItem<CssNode>, list: List<CssNode> | null) {
      if (!isForeign(node) || !list) return undefined;
      if (!isIdle(node)) removed.push(told(node));
      list.remove(item);
      return walk.skip;
    },
  });
  const clean = generate(tree);
  // What a parser for the whole of CSS could not read must not be left to those of browsers.
  return isPlainCss(clean) && !clean.includes('<')
    ? { css: clean, removed }
    : { css: '', removed: [...removed, 'style'] };
}

const depthLimit = 50;

/** Whether a parser comes back from the innermost of brackets within brackets. */
function isShallow(css: string): boolean {
  let depth = 0;
  for (const [bracket] of css.matchAll(/[{}()[\]]/g)) {
    depth += '{(['.includes(bracket) ? 1 : -1;
    if (depth > depthLimit) return false;
  }
  return true;
}

function isForeign(node: CssNode): boolean {
  if (node.type === 'Atrule') return !harmlessRules.has(node.name.toLowerCase());
  if (node.type === 'Raw') return true;
  if (node.type !== 'Declaration') return false;
  if (node.property.includes('\\')) return true;
  let found = false;
  walk(node.value, (inner) => {
    found ||=
      (inner.type === 'Url' && !isHarmlessAddress(inner.value)) ||
      (inner.type === 'Function' && (loading.test(inner.name) || inner.name.includes('\\'))) ||
      (inner.type === 'Raw' && (inner.value.includes('\\') || !isPlainCss(inner.value)));
  });
  return found;
}

/** What has no effect in a drawing that is UTF-8 and of one kind. */
const isIdle = (node: CssNode): boolean =>
  node.type === 'Atrule' && /^(?:charset|namespace)$/i.test(node.name);

const told = (node: CssNode): string =>
  node.type === 'Atrule' ? `@${node.name}` : node.type === 'Declaration' ? node.property : 'style';
