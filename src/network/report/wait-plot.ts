import type { Step } from '../measures/survival.ts';
import type { Teller } from '../desk/teller.ts';
import { markup, type Markup } from '../../markup.ts';

const [width, height] = [720, 190];
const [left, bottom, top] = [48, 26, 10];
const [ground, right] = [height - bottom, width - 12];

/** Which share is still waiting after how many days, as stairs; a line at one half. */
export function waitPlot(steps: readonly Step[], longest: number, teller: Teller): Markup {
  const days = Math.max(1, longest);
  const x = (time: number) => round(left + (time / days) * (right - left));
  const y = (share: number) => round(ground - share * (ground - top));
  const way = steps.map(({ time, share }) => `H${x(time)}V${y(share)}`).join('');
  const marks = ([0, Math.round(days / 2), days] as const).map((day, place) => {
    const anchor = ['start', 'middle', 'end'][place];
    return markup`<text class="tick" x="${x(day)}" y="${height - 6}" text-anchor="${anchor}">${teller.number(teller.words.days, day)}</text>`;
  });
  const title = teller.words.report.answers;
  return markup`<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}">
<line class="axis" x1="${left}" y1="${ground}" x2="${right}" y2="${ground}"/>
<line class="grid" x1="${left}" y1="${y(0.5)}" x2="${right}" y2="${y(0.5)}"/>
${[1, 0.5, 0].map((share) => markup`<text class="tick" x="${left - 6}" y="${y(share) + 4}" text-anchor="end">${teller.share(share)}</text>`)}
<path class="stairs" d="M${left} ${y(1)}${way}H${right}"/>
${marks}
</svg>`;
}

const round = (value: number): number => Math.round(value * 10) / 10;
