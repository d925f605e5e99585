import { element } from './element.ts';
import { listsAs } from './list.ts';
import { definePart } from './part.ts';

/** What is done one after the other. */
export const steps = definePart({
  name: 'steps',
  attributes: {},
  holds: 'list',
  render: (_, children) => element('div', { className: ['steps'] }, listsAs(children, 'ol', 'steps-list')),
  plain: (_, children) => listsAs(children, 'ol'),
});
