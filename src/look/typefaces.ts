import type { FontName, Site } from '../model/site.ts';

/** The fonts that the site itself serves. Their `--font-…` properties come from Astro’s `<Font>`. */
export const webFonts = ['bricolage', 'newsreader'] as const satisfies readonly FontName[];
export type WebFont = (typeof webFonts)[number];

/** What stands for each font name in a `font-family`. */
export const stacks: Readonly<Record<FontName, string>> = {
  bricolage: 'var(--font-bricolage), system-ui, sans-serif',
  newsreader: 'var(--font-newsreader), Georgia, serif',
  'system-sans': 'system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  'system-serif': '"Iowan Old Style", "Palatino Linotype", "Noto Serif", Georgia, serif',
};

/** The fonts that a look makes browsers load, each once. */
export const webFontsOf = ({ display, text }: Pick<Site['look'], 'display' | 'text'>): readonly WebFont[] =>
  webFonts.filter((font) => font === display || font === text);
