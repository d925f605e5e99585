import { palette, schemes, type Hex } from '../look/palette.ts';
import { element, text, type Markup } from './picture/svg.ts';

/** What a badge tells of a company. */
export interface BadgeFacts {
  readonly name: string;
  readonly initials: string;
  /** `12 voices · 3 stories` */
  readonly told: string;
  readonly agency: string;
  /** What was said of it in each week, oldest first. */
  readonly weeks: readonly number[];
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly brand: Hex;
}

const size = { width: 420, height: 112 } as const;
const ring = { x: 56, y: 56, inner: 30, outer: 50 } as const;
/** The width of an average letter of bold system fonts, as a part of its height. */
const letterWidth = 0.6;
const room = size.width - 128;

/**
 * A picture of a company’s network that stands alone on other sites: it loads nothing, has the letters of the reader’s
 * own system, and follows the reader’s choice of light or dark.
 */
export function badge(facts: BadgeFacts): string {
  const { agency, dir, initials, lang, name, told } = facts;
  const start = dir === 'rtl' ? size.width - ring.x : ring.x;
  const edge = dir === 'rtl' ? size.width - 120 : 120;
  const line = (y: number, height: number, weight: number, kind: string, words: string): Markup =>
    element(
      'text',
      { x: edge, y, 'font-size': fitting(words, height), 'font-weight': weight, class: kind, direction: dir },
      text(words),
    );
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${size.width} ${size.height}`,
      ...size,
      role: 'img',
      'xml:lang': lang,
      'font-family': 'system-ui, sans-serif',
    },
    element('title', {}, text(`${name} – ${agency}`)),
    element('style', {}, text(colours(facts.brand))),
    element('rect', { ...size, rx: 8, class: 'paper' }),
    element('path', { d: noise(facts.weeks, start), class: 'noise' }),
    element('circle', { cx: start, cy: ring.y, r: ring.inner - 5, class: 'disc' }),
    element(
      'text',
      { x: start, y: ring.y + 7, 'font-size': 20, 'font-weight': 800, 'text-anchor': 'middle', class: 'on' },
      text(initials),
    ),
    line(46, 24, 700, 'ink', name),
    line(70, 15, 500, 'ink', told),
    line(92, 13, 500, 'muted', agency),
  );
}

const fitting = (words: string, height: number): number =>
  Math.max(9, Math.min(height, room / (letterWidth * Array.from(words).length)));

/** A bar a week around the disc, the oldest at the top. */
function noise(weeks: readonly number[], x: number): string {
  const loudest = Math.max(1, ...weeks);
  return weeks
    .map((said, week) => {
      const angle = (week / weeks.length) * 2 * Math.PI - Math.PI / 2;
      const end = ring.inner + 2 + (said / loudest) * (ring.outer - ring.inner - 2);
      const at = (radius: number) =>
        `${(x + radius * Math.cos(angle)).toFixed(1)} ${(ring.y + radius * Math.sin(angle)).toFixed(1)}`;
      return `M${at(ring.inner)}L${at(end)}`;
    })
    .join('');
}

function colours(brand: Hex): string {
  const [light, dark] = schemes.map((scheme) => {
    const { paper, ink, muted, accent, brand: fill, onBrand } = palette(brand, scheme);
    return `.paper{fill:${paper}}.ink{fill:${ink}}.muted{fill:${muted}}.noise{stroke:${accent};stroke-width:2;stroke-linecap:round}.disc{fill:${fill}}.on{fill:${onBrand}}`;
  });
  return `${light ?? ''}@media (prefers-color-scheme:dark){${dark ?? ''}}`;
}
