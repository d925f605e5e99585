import { shapes } from '../../structured-data/shapes.ts';
import { isReference, listOf, pixelsOf, textOf, type JsonNode } from '../node.ts';
import { allDescribed } from '../page.ts';
import type { PageRule } from '../rule.ts';
import type { Surroundings } from '../surroundings.ts';
import { businessRule } from './business-rule.ts';

const fewestPixels = 50_000;
/** How far the shape of a picture may be off. */
const tolerance = 0.02;

/** The pictures by which search engines show a company. */
export const businessPictureRules: readonly PageRule[] = [
  businessRule('LB19', 'warning', (business, page, site) => {
    // A logo that stands for a company without photos cannot be had in every shape.
    const logos = allDescribed(page, business.logo);
    const images = allDescribed(page, business.image).filter(
      (image) => !isReference(image) && !logos.includes(image),
    );
    const urls = [
      ...listOf(business.image).filter((url) => typeof url === 'string'),
      ...images.map(({ url, contentUrl }) => textOf(url ?? contentUrl)),
    ];
    return [
      ...urls.filter((url) => isMissing(url, site)),
      ...images.filter(isSmall).map((image) => `${textOf(image.url)} ${sizeText(image)}`),
      ...missingShapes(images),
    ];
  }),
];

const isMissing = (url: string, site: Surroundings): boolean =>
  URL.canParse(url) && url.startsWith(site.origin) && site.file(new URL(url).pathname) === undefined;

const isSmall = ({ width, height }: JsonNode): boolean => pixelsOf(width) * pixelsOf(height) < fewestPixels;

const sizeText = ({ width, height }: JsonNode): string => `${pixelsOf(width)}×${pixelsOf(height)}`;

/** The shapes in which not every one of some pictures is there. */
export function missingShapes(images: readonly JsonNode[]): readonly string[] {
  const ratios = images.map(({ width, height }) => pixelsOf(width) / pixelsOf(height));
  const counts = shapes.map(
    ([across, down]) => ratios.filter((ratio) => Math.abs((ratio * down) / across - 1) <= tolerance).length,
  );
  const pictures = Math.max(...counts, Math.ceil(ratios.length / shapes.length));
  return shapes.filter((_, index) => (counts[index] ?? 0) < pictures).map((shape) => shape.join(':'));
}
