import { isBridge, isInner } from './bridge.ts';
import { polar } from './circle.ts';
import type { Layout, Seat } from './layout.ts';
import type { Names } from './names.ts';
import { classes, litWith, standingClass, type Sheet } from './sheet.ts';
import { coordinates, element, type Markup } from './svg.ts';
import { tiePath } from './tie-paths.ts';

/** Bridges are drawn last, above all other ties. */
export function tieMarks({ graph, layout, format, naming }: Sheet): readonly Markup[] {
  const ties = graph.links.flatMap(([a, b], index) => {
    const [from, to] = [layout.seatOf.get(a), layout.seatOf.get(b)];
    if (!from || !to) return [];
    const path = element('path', {
      class: litWith(naming, a, b),
      d: tiePath(from, to, { index, hub: format.hub }),
    });
    return [{ path, bridge: isOfBridge(from, to, layout) }];
  });
  const group = (className: string, bridge: boolean): readonly Markup[] => {
    const own = ties.filter((each) => each.bridge === bridge).map(({ path }) => path);
    return own.length === 0 ? [] : [element('g', { class: className, 'aria-hidden': 'true' }, ...own)];
  };
  return [...group('net-ties', false), ...group('net-ties net-bridges', true)];
}

const isOfBridge = (a: Seat, b: Seat, layout: Layout): boolean =>
  (isInner(a.node) && isBridge(b.node, layout)) || (isInner(b.node) && isBridge(a.node, layout));

/** From the agency to each company, or to where its name begins. */
export const spokeMarks = ({ layout, format, naming }: Sheet, names: Names): Markup =>
  element(
    'g',
    { class: 'net-spokes', 'aria-hidden': 'true' },
    ...layout.inner.flatMap(({ node, angle, radius, size }) => {
      const name = names.of.get(node.key);
      const start = format.hub * 1.12;
      const end = name?.kind === 'turned' ? name.inside - names.size * 0.4 : radius - size;
      const d = `M${coordinates(...polar(start, angle))}L${coordinates(...polar(end, angle))}`;
      const className = classes(litWith(naming, node.key), standingClass(node));
      return end <= start ? [] : [element('path', { class: className, d })];
    }),
  );
