import type { InnerSeat } from './layout.ts';
import { grain, noises, type Noise } from './noise.ts';
import { classes, litWith, standingClass, type Sheet } from './sheet.ts';
import { element, type Markup } from './svg.ts';

/** What was said, as bars around everything. */
export function noiseMarks({ layout, format, naming }: Sheet): readonly Markup[] {
  const all = noises(layout.inner, format);
  const each = (draw: (noise: Noise, className: string) => readonly Markup[]): readonly Markup[] =>
    layout.inner.flatMap((seat) => {
      const noise = all.get(seat.node.key);
      return noise ? draw(noise, classOf(seat)) : [];
    });
  const classOf = ({ node }: InnerSeat) =>
    classes(litWith(naming, node.key), standingClass(node) === 'is-past' ? 'is-past' : undefined);
  const ticks = each(({ ticks: { path, dashes } }, className) => [
    element('path', { class: className, d: path, 'stroke-dasharray': dashes }),
  ]);
  const bars = each(({ bars, thickness }, className) =>
    bars === '' ? [] : [element('path', { class: className, d: bars, 'stroke-width': thickness * grain })],
  );
  const complaints = each(({ unanswered }, className) => {
    const circles = unanswered.map(([cx, cy]) => element('circle', { cx, cy, r: format.longestBar * 0.055 }));
    return circles.length === 0 ? [] : [element('g', { class: className }, ...circles)];
  });
  const scaled = { class: 'net-noise', transform: `scale(${1 / grain})`, 'aria-hidden': 'true' };
  const tickWidth = format.longestBar * 0.04 * grain;
  return [
    element('g', scaled, element('g', { class: 'net-ticks', 'stroke-width': tickWidth }, ...ticks), ...bars),
    ...(complaints.length === 0
      ? []
      : [element('g', { class: 'net-unanswered', 'aria-hidden': 'true' }, ...complaints)]),
  ];
}
