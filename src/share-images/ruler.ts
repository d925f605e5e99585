import type { Renderer } from '@takumi-rs/core';

/** How letters look that are measured. */
export interface Lettering {
  readonly fontFamily: string;
  readonly fontWeight: number;
  /** In ems. */
  readonly letterSpacing: number;
}

/** Tells how wide texts are, in ems. */
export type Ruler = (texts: readonly string[]) => Promise<readonly number[]>;

const size = 100;

/** As many words as the headlines of a large site have. */
const mostKnown = 20_000;

/** Measures each word once for all images: they say the same words again and again. */
export function rulersOf(renderer: Renderer): (look: Lettering, lang: string) => Ruler {
  const known = new Map<string, number>();
  return (look, lang) => {
    const named = (text: string) =>
      [look.fontFamily, look.fontWeight, look.letterSpacing, lang, text].join('\n');
    return async (texts) => {
      const unknown = [...new Set(texts)].filter((text) => !known.has(named(text)));
      const widths = await widthsOf(unknown, look, lang, renderer);
      const own = new Map(unknown.map((text, place) => [text, widths[place] ?? 0]));
      const found = texts.map((text) => own.get(text) ?? known.get(named(text)) ?? 0);
      if (known.size + own.size > mostKnown) known.clear();
      for (const [text, width] of own) known.set(named(text), width);
      return found;
    };
  };
}

async function widthsOf(
  texts: readonly string[],
  look: Lettering,
  lang: string,
  renderer: Renderer,
): Promise<readonly number[]> {
  if (texts.length === 0) return [];
  const { children } = await renderer.measure(
    {
      type: 'container',
      style: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', width: 100 * size },
      children: texts.map((text) => ({
        type: 'text',
        text,
        style: { ...look, whiteSpace: 'nowrap', fontSize: size, letterSpacing: look.letterSpacing * size },
      })),
    },
    { lang },
  );
  return children.map(({ width }) => width / size);
}
