import culori from 'culori/require';

const { clampChroma, converter, formatHex, wcagContrast } = culori;

export const schemes = ['light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

/** `#rrggbb` */
export type Hex = string;

export type ColourName =
  keyof typeof marks | 'paper' | 'panel' | 'line' | 'brand' | 'onBrand' | 'deep' | 'deepLand' | 'deepBrand';

export type Palette = Readonly<Record<ColourName, Hex>>;

/** Contrasts that WCAG 2.2 asks for at level AA: text (1.4.3), borders and focus rings that tell something (1.4.11). */
export const ratios = { text: 4.5, shape: 3 } as const;

/** Lightness of the grounds (OKLCH, 0–1); `deep`, of the footer and the seas, is dark in both schemes. */
const grounds = {
  light: { paper: 0.984, panel: 0.952, line: 0.87, deep: 0.22, deepLand: 0.35 },
  dark: { paper: 0.185, panel: 0.235, line: 0.36, deep: 0.13, deepLand: 0.29 },
} as const;

/** How light the brand’s colour may be where light letters stand on it, and how dark so that it is told from `deep`. */
const deepBrand = { least: 0.38, most: 0.46 } as const;

/** A brand without a colour is told from the land by its lightness alone. */
const colourless = { chroma: 0.05, lightness: 0.5 } as const;

/**
 * What is drawn on the grounds: where its lightness starts in each scheme, how colourful it is (`'brand'` keeps the
 * brand’s own lightness and colour), and what it must reach on which grounds.
 */
export const marks = {
  ink: { light: 0.2, dark: 0.95, chroma: 0.012, on: ['paper', 'panel'], ratio: ratios.text },
  muted: { light: 0.46, dark: 0.74, chroma: 0.018, on: ['paper', 'panel'], ratio: ratios.text },
  border: { light: 0.6, dark: 0.55, chroma: 0.018, on: ['paper', 'panel'], ratio: ratios.shape },
  accent: { light: 'brand', dark: 'brand', chroma: 'brand', on: ['paper', 'panel'], ratio: ratios.text },
  edge: { light: 'brand', dark: 'brand', chroma: 'brand', on: ['paper', 'panel'], ratio: ratios.shape },
  onDeep: {
    light: 0.96,
    dark: 0.95,
    chroma: 0.01,
    on: ['deep', 'deepLand', 'deepBrand'],
    ratio: ratios.text,
  },
  onDeepMuted: { light: 0.76, dark: 0.74, chroma: 0.018, on: ['deep', 'deepLand'], ratio: ratios.text },
  onDeepAccent: { light: 'brand', dark: 'brand', chroma: 'brand', on: ['deep'], ratio: ratios.text },
} as const satisfies Record<string, Mark>;

/**
 * The colours of a site from one brand colour. Every mark reaches its ratio on every ground it stands on, whatever the
 * brand: its hue stays, its lightness moves until it does.
 */
export function palette(brand: Hex, scheme: Scheme): Palette {
  const { l, c, h } = inOklch(brand);
  const tint = (lightness: number, chroma: number) => colour(lightness, Math.min(chroma, c), h);
  const { paper, panel, line, deep, deepLand } = grounds[scheme];
  const ground = {
    paper: tint(paper, 0.006),
    panel: tint(panel, 0.014),
    line: tint(line, 0.016),
    deep: tint(deep, 0.022),
    deepLand: tint(deepLand, 0.022),
    deepBrand: colour(deepLightness(l, c), c, h),
  };
  const drawn = Object.entries<Mark>(marks).map(([name, mark]) => {
    const start = mark[scheme] === 'brand' ? l : mark[scheme];
    const chroma = mark.chroma === 'brand' ? c : Math.min(mark.chroma, c);
    const on = mark.on.map((name) => ground[name]);
    return [name, legible({ start, chroma, hue: h, ratio: mark.ratio }, on)] as const;
  });
  const brandHex = colour(l, c, h);
  return {
    ...ground,
    ...(Object.fromEntries(drawn) as Record<keyof typeof marks, Hex>),
    brand: brandHex,
    onBrand: onFill(brandHex),
  };
}

/** The brand’s hue at another lightness (OKLCH, 0–1). @param strength how much of its colour is left */
export function toneOf(brand: Hex, lightness: number, strength = 1): Hex {
  const { c, h } = inOklch(brand);
  return colour(lightness, c * strength, h);
}

const deepLightness = (lightness: number, chroma: number): number =>
  chroma < colourless.chroma
    ? colourless.lightness
    : Math.min(Math.max(lightness, deepBrand.least), deepBrand.most);

/** White where it can be read, else black: one of both always reaches 4.58. */
export const onFill = (fill: Hex): Hex =>
  wcagContrast('#ffffff', fill) >= ratios.text ? '#ffffff' : '#000000';

/** Moves away from the grounds’ lightness, one hundredth at a time, until the ratio holds on all of them. */
function legible({ start, chroma, hue, ratio }: Wish, on: readonly Hex[]): Hex {
  const step = inOklch(on[0]!).l > 0.5 ? -0.01 : 0.01;
  for (let lightness = start; lightness >= 0 && lightness <= 1; lightness += step) {
    const candidate = colour(lightness, chroma, hue);
    if (on.every((ground) => wcagContrast(candidate, ground) >= ratio)) return candidate;
  }
  return step < 0 ? '#000000' : '#ffffff';
}

function inOklch(hex: Hex): { l: number; c: number; h: number } {
  const { l, c, h = 0 } = converter('oklch')(hex)!;
  return { l, c, h };
}

const colour = (l: number, c: number, h: number): Hex =>
  formatHex(clampChroma({ mode: 'oklch', l, c, h }, 'oklch'));

interface Mark {
  readonly light: number | 'brand';
  readonly dark: number | 'brand';
  readonly chroma: number | 'brand';
  readonly on: readonly ('paper' | 'panel' | 'deep' | 'deepLand' | 'deepBrand')[];
  readonly ratio: number;
}

interface Wish {
  readonly start: number;
  readonly chroma: number;
  readonly hue: number;
  readonly ratio: number;
}
