import type { Element, ElementContent } from 'hast';
import { element, elementsIn, wordsIn } from './element.ts';
import { numberIn } from './numbers.ts';
import { definePart } from './part.ts';
import { titled } from './plain.ts';

/** Rows of a table with a number in each column after the first. */
interface Table {
  readonly series: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly Cell[] }[];
}

interface Cell {
  readonly text: string;
  readonly value: number;
}

/** A table as a drawing; the table itself stands below it. */
export const chart = definePart({
  name: 'chart',
  attributes: {
    title: { kind: 'line', required: true },
    kind: { kind: 'choice', among: ['bars', 'lines'] },
  },
  holds: 'numbers',
  render({ title, kind = 'bars' }, children, { lang, messages }) {
    const table = tableIn(children, lang);
    if (!table) return undefined;
    return element(
      'figure',
      { className: ['chart'] },
      element('figcaption', {}, element('strong', {}, title)),
      element(
        'div',
        { className: ['chart-drawing'], ariaHidden: 'true', dataPageOnly: true },
        table.series.length > 1 && legend(table),
        kind === 'lines' ? lines(table) : bars(table),
      ),
      element('details', {}, element('summary', {}, messages.parts.table), children),
    );
  },
  plain: ({ title }, children) => [...titled(title), ...children],
});

/** The table of a chart; nothing where a cell holds no number of the language. */
export function tableIn(nodes: readonly ElementContent[], lang: string): Table | undefined {
  const [head = [], ...rows] = [...elementsIn(nodes, 'tr')].map((row) =>
    [...elementsIn(row.children, 'th', 'td')].map((cell) => wordsIn([cell]).trim()),
  );
  const read = rows.map(([label = '', ...texts]) => ({
    label,
    cells: texts.map((text) => ({ text, value: numberIn(text, lang) })),
  }));
  const isWhole = read.length > 0 && head.length > 1 && head.length <= 5;
  return isWhole && read.every(isNumbered)
    ? { series: head.slice(1), rows: read as Table['rows'] }
    : undefined;
}

const isNumbered = ({ cells }: { readonly cells: readonly { readonly value: number | undefined }[] }) =>
  cells.length > 0 && cells.every(({ value }) => value !== undefined);

const extremesOf = ({ rows }: Table) => {
  const values = rows.flatMap(({ cells }) => cells.map(({ value }) => value));
  return { least: Math.min(0, ...values), most: Math.max(0, ...values) };
};

const legend = ({ series }: Table): Element =>
  element(
    'ul',
    { className: ['chart-legend'] },
    series.map((name, index) => element('li', { dataSeries: String(index + 1) }, name)),
  );

const rounded = (value: number): string => String(Math.round(value * 100) / 100);

/** Each bar is stretched to the width there is, and its words are not. */
function bars(table: Table): Element {
  const { least, most } = extremesOf(table);
  const span = most - least || 1;
  const bar = ({ text, value }: Cell, index: number) =>
    element(
      'div',
      { className: ['chart-bar'], dataSeries: String(index + 1) },
      element(
        'svg',
        { viewBox: '0 0 100 10', preserveAspectRatio: 'none' },
        element('rect', {
          x: rounded(((Math.min(0, value) - least) / span) * 100),
          width: rounded((Math.abs(value) / span) * 100),
          height: '10',
        }),
      ),
      element('span', {}, text),
    );
  return element(
    'div',
    { className: ['chart-bars'] },
    table.rows.map(({ label, cells }) => [element('p', {}, label), element('div', {}, cells.map(bar))]),
  );
}

function lines(table: Table): Element {
  const { least, most } = extremesOf(table);
  const span = most - least || 1;
  const last = Math.max(1, table.rows.length - 1);
  const point = (value: number, index: number) =>
    `${rounded((index / last) * 100)},${rounded(50 - ((value - least) / span) * 50)}`;
  const line = (_: string, series: number) =>
    element('polyline', {
      dataSeries: String(series + 1),
      points: table.rows.map(({ cells }, index) => point(cells[series]?.value ?? 0, index)).join(' '),
    });
  const [first, end] = [table.rows[0], table.rows.at(-1)];
  return element(
    'div',
    { className: ['chart-lines'] },
    element('p', { className: ['chart-most'] }, greatestOf(table)),
    element(
      'svg',
      { viewBox: '0 0 100 50', preserveAspectRatio: 'none' },
      [0, 25, 50].map((y) => element('path', { d: `M0 ${y}H100` })),
      table.series.map(line),
    ),
    element(
      'p',
      { className: ['chart-ends'] },
      element('span', {}, first?.label),
      element('span', {}, end?.label),
    ),
  );
}

/** The largest number as it is written. */
const greatestOf = ({ rows }: Table): string =>
  rows.flatMap(({ cells }) => cells).toSorted((a, b) => b.value - a.value)[0]?.text ?? '';
