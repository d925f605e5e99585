import { fontProviders } from 'astro/config';

const local = fontProviders.local();

const bricolage = variants({
  weight: '500 800',
  style: 'normal',
  src: ['./src/fonts/bricolage-grotesque.woff2'],
});
const newsreader = variants(
  { weight: '400 700', style: 'normal', src: ['./src/fonts/newsreader.woff2'] },
  { weight: 400, style: 'italic', src: ['./src/fonts/newsreader-italic.woff2'] },
);

/** The `fonts` of Astro’s configuration: self-hosted, made by `subset.ts`. Paths start at the project’s root. */
export const fonts = [
  {
    provider: local,
    name: 'Bricolage Grotesque',
    cssVariable: '--font-bricolage',
    fallbacks: ['system-ui', 'sans-serif'],
    options: { variants: bricolage },
  },
  {
    provider: local,
    name: 'Newsreader',
    cssVariable: '--font-newsreader',
    fallbacks: ['Georgia', 'serif'],
    options: { variants: newsreader },
  },
];

interface Variant {
  weight: string | number;
  style: 'normal' | 'italic';
  src: [string];
}

/** Astro wants at least one, and says so by a tuple type. */
function variants(...list: [Variant, ...Variant[]]) {
  return list;
}
