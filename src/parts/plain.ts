import type { Element } from 'hast';
import { element } from './element.ts';

/** What parts have in common that are said in what Markdown has. */
type Child = Parameters<typeof element>[2];

export const paragraph = (...children: readonly Child[]): Element => element('p', {}, ...children);

/** A title over what a part holds; nothing where it has none. */
export const titled = (title: string | undefined): readonly Element[] =>
  title === undefined ? [] : [paragraph(element('strong', {}, title))];

/** What is said of a picture or a table, below it. */
export const captioned = (...words: readonly (string | undefined)[]): readonly Element[] => {
  const caption = words.filter((word) => word !== undefined).join(' ');
  return caption === '' ? [] : [paragraph(element('em', {}, caption))];
};

/** A link on a line of its own. */
export const linkLine = (href: string, text: string, ...notes: readonly (string | undefined)[]): Element =>
  paragraph(
    element('a', { href }, text),
    ...notes.flatMap((note) => (note === undefined ? [] : [' · ', note])),
  );
