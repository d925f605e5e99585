import type { MdastNode } from 'satteri';
import type { Spot } from '../markdown/tags.ts';
import type { Refusal } from '../mistakes/rule.ts';
import type { Located } from './html.ts';

/** What was meant as a picture, a heading or a list, and stands in the text as it was typed. @param source of the nodes */
export function refuseTyped(nodes: readonly MdastNode[], source: string): Located[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [...picturesTyped(node), ...shortcodesTyped(node)];
    return node.type === 'paragraph' ? linesTyped(node, source) : [];
  });
}

const tight = /!\[[^[\]]*\]\([^()]+\)/;
const loose = /!\s?\[[^[\]]*\]\s?\([^()]+\.(?:avif|gif|heic|jpe?g|png|svg|tiff?|webp)\s*\)/i;

/** A picture whose address holds blanks is no picture for Markdown. */
function picturesTyped(node: Extract<MdastNode, { type: 'text' }>): Located[] {
  const [typed] = tight.exec(node.value) ?? loose.exec(node.value) ?? [];
  const spot = node.position?.start ?? { line: 1, column: 1 };
  return typed === undefined ? [] : [{ code: 'picture-syntax', facts: { value: typed }, spot }];
}

/** What WordPress and its builders put into texts, by its beginning; of a pair that is told once. */
const shortcode =
  /\[(?:(?:audio|caption|embed|gallery|playlist|video|contact-form-7)(?: [\w-]{1,50}=[^\]]{0,500})?|(?:et_pb|vc|fusion|elementor)[_-]\w[^\]]{0,500})\]/;
/** A word in brackets may be meant; with a value beside it or a closing one after it, it is not. */
const isMeant = (found: string, text: string): boolean =>
  !/[=_-]/.test(found) && found !== '[gallery]' && !text.includes(found.replace('[', '[/'));

function shortcodesTyped({ value, position }: Extract<MdastNode, { type: 'text' }>): Located[] {
  const found = shortcode.exec(value);
  if (!found || isMeant(found[0], value)) return [];
  const { line, column } = position?.start ?? { line: 1, column: 1 };
  const before = value.slice(0, found.index).split('\n');
  const spot: Spot = {
    line: line + before.length - 1,
    column: before.length === 1 ? column + found.index : before.at(-1)!.length + 1,
  };
  return [{ code: 'shortcode-typed', facts: { value: found[0].slice(0, 60) }, spot }];
}

const quotation = /^(?:[ \t]*>)*[ \t]*/;
/** Signs of a heading that are not followed by a plain blank. One alone before a letter is a hashtag. */
const heading = /^(#{1,6})(?:[^\S \t\n]|\u200B)|^(#{2,6})(?=[\p{L}\p{N}*_[`"«“(¿¡])/u;
const list = /^([-*+]|\d{1,3}[.)])(?:[^\S \t\n]|\u200B)/u;

function linesTyped({ position }: MdastNode, source: string): Located[] {
  const { start, end } = position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return [];
  return source
    .slice(start.offset, end.offset)
    .split('\n')
    .flatMap((written, index) => {
      const [before] = index === 0 ? [''] : quotation.exec(written)!;
      const refusal = refuseLine(written.slice(before.length));
      const column = index === 0 ? start.column : before.length + 1;
      const spot: Spot = { line: start.line + index, column };
      return refusal ? [{ ...refusal, spot }] : [];
    });
}

function refuseLine(line: string): Refusal | undefined {
  const [typed, before, alone] = heading.exec(line) ?? [];
  if (typed !== undefined) {
    const signs = before ?? alone ?? '';
    const words = line.slice(typed.length).trim().slice(0, 60);
    return { code: 'heading-blank', facts: { value: line.slice(0, 60), suggestion: `${signs} ${words}` } };
  }
  const [item, sign] = list.exec(line) ?? [];
  if (item === undefined) return undefined;
  const words = line.slice(item.length).trim().slice(0, 60);
  return { code: 'list-blank', facts: { value: line.slice(0, 60), suggestion: `${sign} ${words}` } };
}
