import { defineMdastPlugin, type MdastNode } from 'satteri';

const cjk =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Bopomofo}\\u3000-\\u303F\\uFF00-\\uFFEF';
const isConcerned = new RegExp(`[${cjk}]\\*|\\*[${cjk}]`, 'u');
/** Signs that open or close emphasis beside such a letter, whatever stands on their other side. */
const delimiter = new RegExp(`(?<!\\*)\\*{1,2}(?!\\*)`, 'g');
const besideCjk = new RegExp(`[${cjk}]`, 'u');

/**
 * Emphasis beside punctuation in scripts that write no blanks between words, as in `これは**「要点」**です`. The rules of
 * Markdown want a blank there, and leave the asterisks standing.
 */
export const emphasisBesidePunctuation = ({ source }: { readonly source: string }) =>
  isConcerned.test(source) &&
  defineMdastPlugin({
    name: 'emphasis-beside-punctuation',
    options: { position: true },
    before(root, context) {
      for (const parent of parentsOf(root)) {
        const children = emphasized(parent.children);
        if (children) context.setProperty(parent, 'children', children);
      }
    },
  });

type Parent = Extract<MdastNode, { children: unknown[] }>;
type Text = Extract<MdastNode, { type: 'text' }>;

function* parentsOf(node: MdastNode): Generator<Parent> {
  if (!('children' in node)) return;
  yield node;
  for (const child of node.children) yield* parentsOf(child);
}

/** A delimiter that still stands in a text: which child it is in, and where. */
interface Delimiter {
  readonly child: number;
  readonly at: number;
  readonly sign: string;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** The children with the first pair of each two delimiters made what they mean; nothing where there is none. */
function emphasized(children: readonly MdastNode[]): MdastNode[] | undefined {
  const pairs = pairsOf(children.flatMap(delimitersIn));
  if (pairs.length === 0) return undefined;
  const result: MdastNode[] = [];
  let from: Position = { child: 0, at: 0 };
  for (const [open, close] of pairs) {
    result.push(...between(children, from, open));
    const inner = between(children, { child: open.child, at: open.at + open.sign.length }, close);
    result.push({ type: open.sign === '*' ? 'emphasis' : 'strong', children: inner } as MdastNode);
    from = { child: close.child, at: close.at + close.sign.length };
  }
  return [...result, ...between(children, from, { child: children.length, at: 0 })];
}

function delimitersIn(node: MdastNode, child: number): Delimiter[] {
  if (node.type !== 'text' || hasEscapes(node)) return [];
  return Array.from(node.value.matchAll(delimiter), ({ 0: sign, index }) => {
    const [before = ' ', after = ' '] = [node.value[index - 1], node.value[index + sign.length]];
    const isBeside = besideCjk.test(before) || besideCjk.test(after);
    return {
      child,
      at: index,
      sign,
      opens: isBeside && !/\s/.test(after),
      closes: isBeside && !/\s/.test(before),
    };
  });
}

/** An asterisk with a backslash before it is meant as one. */
const hasEscapes = ({ value, position }: Text): boolean =>
  position?.end.offset !== undefined &&
  position.start.offset !== undefined &&
  position.end.offset - position.start.offset !== value.length;

function pairsOf(delimiters: readonly Delimiter[]): (readonly [Delimiter, Delimiter])[] {
  const pairs: (readonly [Delimiter, Delimiter])[] = [];
  let open: Delimiter | undefined;
  for (const found of delimiters) {
    if (open?.sign === found.sign && found.closes) {
      pairs.push([open, found]);
      open = undefined;
    } else if (found.opens) open ??= found;
  }
  return pairs;
}

type Position = Pick<Delimiter, 'child' | 'at'>;

function between(children: readonly MdastNode[], from: Position, to: Position): MdastNode[] {
  return children.slice(from.child, to.child + 1).flatMap((node, index): MdastNode[] => {
    const child = from.child + index;
    if (node.type !== 'text') return child < to.child ? [node] : [];
    const value = node.value.slice(
      child === from.child ? from.at : 0,
      child === to.child ? to.at : undefined,
    );
    return value === '' ? [] : [{ type: 'text', value }];
  });
}
