import { aboutFile } from './bytes.ts';
import { element } from './element.ts';
import { definePart } from './part.ts';
import { linkLine } from './plain.ts';

/** A file to take along, with what it is and how large. */
export const download = definePart({
  name: 'download',
  attributes: { file: { kind: 'file', required: true }, text: { kind: 'line', required: true } },
  render: ({ file, text }, _, facts) =>
    element(
      'p',
      { className: ['download'] },
      element('a', { href: file, download: true }, text, ' ', element('small', {}, aboutFile(file, facts))),
    ),
  plain: ({ file, text }, _, facts) => [linkLine(file, text, aboutFile(file, facts))],
});
