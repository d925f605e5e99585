import { fontProviders } from 'astro/config';

const latin = fontProviders.local();

/** The `fonts` of Astro’s configuration: self-hosted, made by `subset.ts`. Paths start at the project’s root. */
export const fonts = [
  {
    provider: latin,
    name: 'Bricolage Grotesque',
    cssVariable: '--font-bricolage',
    fallbacks: ['system-ui', 'sans-serif'],
    options: {
      variants: [
        {
          weight: '500 800',
          style: 'normal' as const,
          src: ['./src/fonts/bricolage-grotesque.woff2'] as [string],
        },
      ] as const,
    },
  },
  {
    provider: latin,
    name: 'Newsreader',
    cssVariable: '--font-newsreader',
    fallbacks: ['Georgia', 'serif'],
    options: {
      variants: [
        { weight: '400 700', style: 'normal' as const, src: ['./src/fonts/newsreader.woff2'] as [string] },
        { weight: 400, style: 'italic' as const, src: ['./src/fonts/newsreader-italic.woff2'] as [string] },
      ] as const,
    },
  },
];
