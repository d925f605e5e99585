import type { Element } from 'hast';
import { element, elementsIn } from './element.ts';
import { definePart } from './part.ts';
import { captioned, paragraph } from './plain.ts';

/** Two pictures of the same: beside each other, or with script one over the other. */
export const compare = definePart({
  name: 'compare',
  attributes: { before: { kind: 'line' }, after: { kind: 'line' }, caption: { kind: 'line' } },
  holds: 'two pictures',
  needs: () => ({ script: 'compare' }),
  render({ before, after, caption }, children, { messages: { parts: words } }) {
    const [first, second] = elementsIn(children, 'img');
    if (!first || !second) return undefined;
    return element(
      'figure',
      { className: ['compare'], dataLabel: words.compare },
      element(
        'div',
        { className: ['compare-stage'] },
        side(first, before ?? words.before),
        side(second, after ?? words.after),
      ),
      caption !== undefined && element('figcaption', {}, caption),
    );
  },
  plain({ before, after, caption }, children, { messages: { parts: words } }) {
    const [first, second] = elementsIn(children, 'img');
    const sides = [
      { picture: first, label: before ?? words.before },
      { picture: second, label: after ?? words.after },
    ];
    return [
      ...sides.flatMap(({ picture, label }) => (picture ? [paragraph(picture), ...captioned(label)] : [])),
      ...(caption === undefined ? [] : [paragraph(caption)]),
    ];
  },
});

const side = (picture: Element, label: string): Element =>
  element('div', { className: ['compare-side'] }, picture, element('p', {}, label));
