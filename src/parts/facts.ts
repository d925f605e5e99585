import { element } from './element.ts';
import { definePart } from './part.ts';
import { titled } from './plain.ts';

/** What one wants to know at a glance. */
export const facts = definePart({
  name: 'facts',
  attributes: { title: { kind: 'line' } },
  holds: 'text',
  render: ({ title }, children) =>
    element(
      'div',
      { className: ['facts'] },
      title !== undefined && element('p', { className: ['callout-title'] }, title),
      children,
    ),
  plain: ({ title }, children) => [...titled(title), ...children],
});
