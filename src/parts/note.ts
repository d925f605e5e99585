import { element } from './element.ts';
import { definePart } from './part.ts';
import { titled } from './plain.ts';

/** A box beside the course of the text. */
export const note = definePart({
  name: 'note',
  aliases: ['Callout'],
  attributes: { title: { kind: 'line' } },
  holds: 'text',
  render: ({ title }, children) =>
    element(
      'div',
      { className: ['callout'], role: 'note' },
      title !== undefined && element('p', { className: ['callout-title'] }, title),
      children,
    ),
  plain: ({ title }, children) => [element('blockquote', {}, titled(title), children)],
});
