import { fontProviders } from 'astro/config';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const local = fontProviders.local();

const folder = fileURLToPath(new URL('.', import.meta.url));

/**
 * The `fonts` of Astro’s configuration: self-hosted, made by `subset.ts`.
 *
 * @param root Astro’s. The way from there, not from the top of the disk, goes into the names in the style sheets, which
 *   are then the same on every computer.
 */
export function fontsFrom(root: string) {
  const file = (name: string) => `./${relative(root, `${folder}${name}`).replaceAll('\\', '/')}`;
  return [
    {
      provider: local,
      name: 'Bricolage Grotesque',
      cssVariable: '--font-bricolage',
      fallbacks: ['system-ui', 'sans-serif'],
      options: {
        variants: variants({
          weight: '500 800',
          style: 'normal',
          src: [file('bricolage-grotesque.woff2')],
        }),
      },
    },
    {
      provider: local,
      name: 'Newsreader',
      cssVariable: '--font-newsreader',
      fallbacks: ['Georgia', 'serif'],
      options: {
        variants: variants(
          { weight: '400 700', style: 'normal', src: [file('newsreader.woff2')] },
          { weight: 400, style: 'italic', src: [file('newsreader-italic.woff2')] },
        ),
      },
    },
  ];
}

interface Variant {
  weight: string | number;
  style: 'normal' | 'italic';
  src: [string];
}

/** Astro wants at least one, and says so by a tuple type. */
function variants(...list: [Variant, ...Variant[]]) {
  return list;
}
