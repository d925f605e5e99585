import type { Element, ElementContent } from 'hast';
import type { ImageFile } from '../model/content.ts';
import { renditionOf } from '../pictures/rendition.ts';
import { cutTo } from '../pictures/responsive.ts';
import { element, elementsIn, wordsIn } from './element.ts';
import { definePart, type PartFacts } from './part.ts';
import { captioned, paragraph } from './plain.ts';

/** Pictures beside each other, each of which opens large: in a dialog, or without script as a picture alone. */
export const gallery = definePart({
  name: 'gallery',
  attributes: {},
  holds: 'pictures',
  needs: () => ({ script: 'lightbox' }),
  render(_, children, facts) {
    const inLines = children.flatMap((child) => (isParagraph(child) ? child.children : [child]));
    const pictures = inLines.filter((child) => pictureIn(child) !== undefined);
    const rest = children.filter((child) => pictureIn(child) === undefined && wordsIn([child]).trim() !== '');
    const list = element(
      'ul',
      { className: ['gallery'] },
      pictures.map((child) => element('li', {}, shown(child, facts))),
    );
    return rest.length === 0
      ? list
      : element('figure', { className: ['gallery-figure'] }, list, element('figcaption', {}, rest));
  },
  plain: (_, children) =>
    children.flatMap((child): readonly ElementContent[] => (isParagraph(child) ? eachAlone(child) : [child])),
});

const isParagraph = (node: ElementContent): node is Element =>
  node.type === 'element' && node.tagName === 'p';

/** A picture to a paragraph, with its caption below it. */
function eachAlone({ children }: Element): readonly Element[] {
  const pictures = children.filter((child) => pictureIn(child) !== undefined);
  if (pictures.length === 0) return [paragraph(children)];
  return pictures.flatMap((child) => {
    const { title, ...rest } = pictureIn(child)?.properties ?? {};
    return [paragraph(element('img', rest)), ...captioned(typeof title === 'string' ? title : undefined)];
  });
}

const pictureIn = (node: ElementContent): Element | undefined => [...elementsIn([node], 'img')][0];

/** A picture that leads somewhere else does not open. */
function shown(child: ElementContent, { picture: find }: PartFacts): Element {
  const { src, title, ...rest } = pictureIn(child)?.properties ?? {};
  const file = typeof src === 'string' ? find(src) : undefined;
  const img = element('img', { ...rest, src });
  const isLink = child.type === 'element' && child.tagName === 'a';
  return element(
    'figure',
    {},
    isLink
      ? element('a', child.properties, img)
      : file
        ? element('a', { href: largest(file), dataOpens: 'large' }, img)
        : img,
    typeof title === 'string' && title !== '' && element('figcaption', {}, title),
  );
}

/** How wide a picture is that opens by itself. */
const across = 1800;

const largest = (file: ImageFile): string =>
  file.format === 'svg' ? file.src : renditionOf(file, cutTo(file, Math.min(across, file.width))).path;
