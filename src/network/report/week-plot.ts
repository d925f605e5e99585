import { formatDate } from '../../i18n/dates.ts';
import { oncePerText } from '../../once.ts';
import type { Teller } from '../desk/teller.ts';
import { markup, type Markup } from '../../markup.ts';
import type { Week } from './weeks.ts';

const [width, height] = [720, 150];
const [left, bottom, top] = [28, 24, 8];
const ground = height - bottom;

/** A bar for each week: praise and news below, complaints and questions on top, a dot below for each week with a story. */
export function weekPlot(weeks: readonly Week[], teller: Teller): Markup {
  const { report } = teller.words;
  const most = Math.max(1, ...weeks.map(({ voices, complaints }) => voices + complaints));
  const step = (width - left) / weeks.length;
  const tall = (count: number) => (count / most) * (ground - top);
  const total = weeks.reduce((sum, { voices, complaints }) => sum + voices + complaints, 0);
  const bars = weeks.map(({ start, voices, complaints, stories }, index) => {
    if (voices + complaints + stories === 0) return undefined;
    const x = round(left + index * step);
    const told = `${formatDate(start, teller.language)}: ${[
      teller.number(report.praise, voices),
      teller.number(report.complaints, complaints),
      teller.number(report.stories, stories),
    ].join(', ')}`;
    return markup`<g><title>${told}</title>${[
      bar('voice', { x, y: ground - tall(voices), height: tall(voices), width: step - 2 }),
      bar('complaint', {
        x,
        y: ground - tall(voices + complaints),
        height: tall(complaints),
        width: step - 2,
      }),
      stories > 0
        ? markup`<circle class="story" cx="${round(x + step / 2 - 1)}" cy="${ground + 6}" r="3"/>`
        : undefined,
    ]}</g>`;
  });
  return markup`<figure><svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${teller.number(teller.words.mentions, total)}">
<line class="axis" x1="${left}" y1="${ground}" x2="${width}" y2="${ground}"/>
<line class="grid" x1="${left}" y1="${top}" x2="${width}" y2="${top}"/>
<text class="tick" x="${left - 6}" y="${top + 4}" text-anchor="end">${most}</text>
<text class="tick" x="${left - 6}" y="${ground}" text-anchor="end">0</text>
${bars}${monthsOf(weeks, step, teller)}</svg>
<figcaption><span class="key voice"></span> ${report.legend.voices} <span class="key complaint"></span> ${report.legend.complaints} <span class="key story"></span> ${report.legend.stories}</figcaption></figure>`;
}

const bar = (
  kind: string,
  { x, y, width: wide, height: high }: Readonly<Record<'x' | 'y' | 'width' | 'height', number>>,
): Markup | undefined =>
  high > 0
    ? markup`<rect class="${kind}" x="${x}" y="${round(y)}" width="${round(wide)}" height="${round(high)}"/>`
    : undefined;

/** Every other month by its name, where its first week begins. */
function monthsOf(weeks: readonly Week[], step: number, { language }: Teller): readonly Markup[] {
  const month = monthIn(language);
  const firsts = weeks.flatMap(({ start }, index) =>
    start.slice(0, 7) === weeks[index - 1]?.start.slice(0, 7) ? [] : [{ start, index }],
  );
  return firsts
    .filter((_, place) => place % 2 === 1)
    .map(
      ({ start, index }) =>
        markup`<text class="tick" x="${round(left + index * step)}" y="${height - 4}">${month.format(new Date(`${start}T00:00Z`))}</text>`,
    );
}

const monthIn = oncePerText(
  (language) => new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' }),
);

const round = (value: number): number => Math.round(value * 10) / 10;
