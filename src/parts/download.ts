import { sizeOf, typeOf } from './bytes.ts';
import { element } from './element.ts';
import { definePart } from './part.ts';

/** A file to take along, with what it is and how large. */
export const download = definePart({
  name: 'download',
  attributes: { file: { kind: 'file', required: true }, text: { kind: 'line', required: true } },
  render({ file, text }, _, { files, lang }) {
    const bytes = files[file];
    const facts = [typeOf(file), ...(bytes === undefined ? [] : [sizeOf(bytes, lang)])].join(', ');
    return element(
      'p',
      { className: ['download'] },
      element('a', { href: file, download: true }, text, ' ', element('small', {}, facts)),
    );
  },
});
