import { element } from './element.ts';
import { definePart } from './part.ts';
import { linkLine } from './plain.ts';
import { cardPicture } from './picture.ts';

/** Somebody who has agreed to be named. */
export const person = definePart({
  name: 'person',
  attributes: { key: { kind: 'person', required: true } },
  render({ key }, _, { people }) {
    const somebody = Object.hasOwn(people, key) ? people[key] : undefined;
    if (!somebody) return undefined;
    const { name, path, role, picture } = somebody;
    return element(
      'div',
      { className: ['told', 'told-person', 'h-card'] },
      picture && cardPicture(picture),
      element(
        'div',
        {},
        element(
          'p',
          { className: ['told-name'] },
          element('a', { href: path, className: ['p-name', 'u-url'] }, name),
        ),
        role !== undefined && element('p', { className: ['told-kind'] }, role),
      ),
    );
  },
  plain({ key }, _, { people }) {
    const somebody = Object.hasOwn(people, key) ? people[key] : undefined;
    return somebody ? [linkLine(somebody.path, somebody.name, somebody.role)] : [];
  },
});
