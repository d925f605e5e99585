import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { addressAttributes, allowedAttributes, isAllowedElement, isVoid } from '../markdown/allowed.ts';
import { isFrameId } from '../markdown/headings.ts';
import type { Spot, Tag } from '../markdown/tags.ts';
import type { Refusal } from '../mistakes/rule.ts';
import { refuseLink, refuseQuoted } from './web-address.ts';

/** Why something in a text is refused, and where it stands. */
export type Located = Refusal & { readonly spot: Spot };

/** Attributes that act, load or paint: the page’s security policy forbids them. */
const unsafeAttribute = /^(on|style$|src|action$|formaction$|background$|poster$|data$|ping$|xlink)/i;

/** An id that cannot be taken for a name of the browser’s own, such as `location`. */
const ownId = /^(?=.*(?:-|\d$))[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*$/u;

type Attributes = Tag['attributes'];

/** What is wrong with the single tags that staff wrote. */
export const refuseTags = (tags: readonly Tag[]): Located[] =>
  tags.flatMap(({ name, isEnd, attributes, written: spot }) => {
    const refusal = spot && !isEnd && refuseTag(name, attributes);
    return refusal ? [{ ...refusal, spot }] : [];
  });

/** What is wrong with the tags of a rendered text as they stand to each other; in MDX every one has its end. */
export const refuseTogether = (tags: readonly Tag[], format: 'md' | 'mdx'): Located[] => [
  ...repeatedIds(tags),
  ...(format === 'md' ? unbalanced(tags) : []),
];

/** Why an element cannot stand in a text, or carry what it carries. */
export function refuseTag(name: string, attributes: Attributes): Refusal | undefined {
  if (name === 'img') return { code: 'picture-in-html' };
  // That there is one on the page already is told as with any other heading.
  if (name !== 'h1' && !isAllowedElement(name)) return { code: 'html-unsafe', facts: { value: name } };
  return refuseUnknown(name, attributes, allowedAttributes(name)) ?? refuseValues(attributes);
}

/** Refuses the first attribute that is not among those known. */
export function refuseUnknown(
  tag: string,
  attributes: Attributes,
  known: readonly string[],
): Refusal | undefined {
  const attribute = attributes.find(({ name }) => !known.includes(name.toLowerCase()));
  if (!attribute) return undefined;
  if (unsafeAttribute.test(attribute.name)) return { code: 'html-unsafe', facts: { value: attribute.name } };
  return { code: 'html-attribute', facts: { value: attribute.name, tag, known: known.join(', ') || '–' } };
}

/** Refuses what could run, whatever a component makes of it that we do not know. */
export function refuseUnsafe(attributes: Attributes): Refusal | undefined {
  const unsafe = attributes.find(({ name }) => unsafeAttribute.test(name));
  if (unsafe) return { code: 'html-unsafe', facts: { value: unsafe.name } };
  const running = attributes.find(({ value }) =>
    /^(?:javascript|vbscript|data):/i.test(withoutBlanks(value)),
  );
  return running && { code: 'html-unsafe', facts: { value: running.value } };
}

/** Browsers pass over blanks and control characters in an address. */
const withoutBlanks = (value: string): string => value.replaceAll(/[\p{Cc}\s]/gu, '');

function refuseValues(attributes: Attributes): Refusal | undefined {
  for (const { name, value } of attributes) {
    const refusal = refuseValue(name.toLowerCase(), value);
    if (refusal) return refusal;
  }
  return undefined;
}

function refuseValue(attribute: string, value: string): Refusal | undefined {
  if (attribute === 'id' && (!ownId.test(value) || isFrameId(value)))
    return { code: 'html-id', facts: { value } };
  if (!addressAttributes.has(attribute)) return undefined;
  return attribute === 'cite' ? refuseQuoted(value) : refuseLink(value);
}

function repeatedIds(tags: readonly Tag[]): Located[] {
  const ids = tags.flatMap(({ attributes, written }) =>
    attributes.flatMap(({ name, value }) => (name === 'id' ? [{ value, written }] : [])),
  );
  const same = Map.groupBy(ids, ({ value }) => value);
  return [...same.values()].flatMap((group) => {
    const written = group.flatMap(({ value, written: spot }) => (spot ? [{ value, spot }] : []));
    // Where a heading has the same one, all that are written are too many.
    const extra = written.length < group.length ? written : written.slice(1);
    return extra.map(({ value, spot }) => ({ code: 'html-id', facts: { value }, spot }) as const);
  });
}

/** Tags that are not closed, or close nothing, within the paragraph, list item or cell that they are opened in. */
function unbalanced(tags: readonly Tag[]): Located[] {
  const faults: Located[] = [];
  const open: Tag[] = [];
  const tell = (code: 'html-open' | 'html-stray', { name, written }: Tag) => {
    // Of an element that must not be there at all this is no matter.
    if (written && (code === 'html-stray' || isAllowedElement(name)))
      faults.push({ code, facts: { value: name }, spot: written });
  };
  for (const tag of tags) {
    if (!tag.isEnd) {
      if (!isVoid(tag.name)) open.push(tag);
      continue;
    }
    // What Markdown has opened a written tag does not close, nor the other way round.
    const index = open.findLastIndex(
      ({ name, written }) => name === tag.name && (written === undefined) === (tag.written === undefined),
    );
    const above = open.slice(index + 1);
    if (index < 0 || (tag.written && above.some(({ written }) => !written))) tell('html-stray', tag);
    else for (const unclosed of open.splice(index).slice(1)) tell('html-open', unclosed);
  }
  for (const unclosed of open) tell('html-open', unclosed);
  return faults;
}

/**
 * The first tag that a browser would not take where it stands: it moves, closes or drops elements out of place.
 *
 * @param html with marks, and with nothing else wrong
 */
export function refusePlace(html: string, tags: readonly Tag[]): Located[] {
  if (!tags.some(({ written }) => written)) return [];
  const taken = [...offsetsIn(fromHtml(html, { fragment: true, verbose: true }))];
  const wrong = tags.findIndex(({ offset }, index) => taken[index] !== offset);
  if (wrong < 0) return [];
  const at = culpritOf(tags, taken, wrong);
  const culprit =
    tags.slice(0, at + 1).findLast(({ written }) => written) ?? tags.find(({ written }) => written);
  if (!culprit?.written) return [];
  return [{ code: 'html-nesting', facts: { value: culprit.name }, spot: culprit.written }];
}

/** An element has been moved before others, or an end tag has come too late, since something within closed it. */
function culpritOf(tags: readonly Tag[], taken: readonly (number | undefined)[], wrong: number): number {
  const { isEnd, offset } = tags[wrong]!;
  if (taken.includes(offset)) return tags.findIndex((tag) => tag.offset === taken[wrong]);
  return isEnd ? openingOf(tags, wrong) + 1 : wrong;
}

function openingOf(tags: readonly Tag[], end: number): number {
  let depth = 0;
  for (let index = end; index >= 0; index--) {
    const { name, isEnd } = tags[index]!;
    if (name !== tags[end]!.name) continue;
    depth += isEnd ? 1 : -1;
    if (depth === 0) return index;
  }
  return end - 1;
}

/** Where the tags stand that became elements, in the order of these. */
function* offsetsIn(node: Nodes): Generator<number | undefined> {
  const { opening, closing } = node.type === 'element' ? tagsOf(node) : {};
  if (opening) yield opening.start.offset;
  if ('children' in node) for (const child of node.children) yield* offsetsIn(child);
  if (closing) yield closing.start.offset;
}

/** The parser tells of both tags of an element where it is asked for details. */
const tagsOf = ({ data }: Element) => data?.position ?? {};
