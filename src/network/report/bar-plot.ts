import { markup, type Markup } from '../../markup.ts';

/** A row of a plot of bars: what speaks against goes to the left, what speaks for to the right. */
export interface BarRow {
  readonly label: string;
  readonly against: number;
  readonly for: number;
}

const [width, row] = [720, 22];
const [names, figure] = [220, 34];

/** Rows of bars that share a scale, with their numbers. @param isOneSided leaves out the side against */
export function barPlot(rows: readonly BarRow[], title: string, isOneSided: boolean): Markup {
  const most = Math.max(1, ...rows.flatMap((bar) => [bar.against, bar.for]));
  const room = width - names - figure;
  const middle = isOneSided ? names : names + room / 2;
  const longest = (isOneSided ? room : room / 2) - (isOneSided ? 0 : figure);
  const bars = rows.map((bar, index) => {
    const y = index * row;
    const [back, forth] = [bar.against, bar.for].map((count) => round((count / most) * longest));
    return markup`<g><text class="label" x="${names - 10}" y="${y + 15}" text-anchor="end">${bar.label}</text>${
      bar.against > 0
        ? markup`<rect class="complaint" x="${round(middle - back!)}" y="${y + 3}" width="${back}" height="16"/><text class="tick" x="${round(middle - back! - 6)}" y="${y + 15}" text-anchor="end">${bar.against}</text>`
        : undefined
    }${
      bar.for > 0
        ? markup`<rect class="voice" x="${middle}" y="${y + 3}" width="${forth}" height="16"/><text class="tick" x="${round(middle + forth! + 6)}" y="${y + 15}">${bar.for}</text>`
        : undefined
    }</g>`;
  });
  return markup`<svg viewBox="0 0 ${width} ${rows.length * row}" role="img" aria-label="${title}"><line class="axis" x1="${middle}" y1="0" x2="${middle}" y2="${rows.length * row}"/>${bars}</svg>`;
}

const round = (value: number): number => Math.round(value * 10) / 10;
