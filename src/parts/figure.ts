import { fill } from '../i18n/format.ts';
import type { ElementContent } from 'hast';
import { element, wordsIn } from './element.ts';
import { definePart } from './part.ts';
import { captioned } from './plain.ts';

/** A picture, or whatever else is shown, with what it shows and who made it. */
export const figure = definePart({
  name: 'figure',
  attributes: { caption: { kind: 'line' }, credit: { kind: 'line' } },
  holds: 'text',
  render: ({ caption, credit }, children, { messages }) =>
    element(
      'figure',
      { className: ['figure'] },
      children.flatMap(withoutParagraph),
      (caption !== undefined || credit !== undefined) &&
        element(
          'figcaption',
          {},
          caption,
          credit !== undefined && [
            caption !== undefined && ' ',
            element('small', { className: ['credit'] }, fill(messages.photoCredit, { name: credit })),
          ],
        ),
    ),
  plain: ({ caption, credit }, children, { messages }) => [
    ...children,
    ...captioned(caption, credit === undefined ? undefined : fill(messages.photoCredit, { name: credit })),
  ],
});

/** A picture alone needs no paragraph around it. */
function withoutParagraph(node: ElementContent): ElementContent[] {
  if (node.type !== 'element' || node.tagName !== 'p') return [node];
  return wordsIn(node.children).trim() === '' ? node.children : [node];
}
