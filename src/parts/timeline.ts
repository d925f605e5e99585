import { element } from './element.ts';
import { listsAs } from './list.ts';
import { definePart } from './part.ts';

/** What happened when: each item begins with its day or year in bold. */
export const timeline = definePart({
  name: 'timeline',
  attributes: {},
  holds: 'list',
  render: (_, children) =>
    element('div', { className: ['timeline'] }, listsAs(children, 'ol', 'timeline-list')),
  plain: (_, children) => listsAs(children, 'ul'),
});
