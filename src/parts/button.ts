import { element } from './element.ts';
import { linkTo } from './link.ts';
import { definePart } from './part.ts';
import { linkLine } from './plain.ts';

/** What a reader may do next. */
export const button = definePart({
  name: 'button',
  attributes: { url: { kind: 'link', required: true }, text: { kind: 'line', required: true } },
  render: ({ url, text }, _, facts) =>
    element('p', { className: ['call'] }, linkTo(url, facts, text, { className: ['action', 'action-main'] })),
  plain: ({ url, text }) => [linkLine(url, text)],
});
