/** Rows of cells in columns, each as wide as its widest cell; the last one as it is. */
export function columns(rows: readonly (readonly string[])[], indent = '  '): readonly string[] {
  const most = Math.max(0, ...rows.map(({ length }) => length));
  const widths = Array.from({ length: most }, (_, column) =>
    rows.reduce((widest, row) => Math.max(widest, widthOf(row[column] ?? '')), 0),
  );
  return rows.map((row) => {
    const cells = row.map((cell, column) => cell + ' '.repeat(widths[column]! - widthOf(cell)));
    return (indent + cells.join('  ')).trimEnd();
  });
}

/** In characters, not in the units that programs count. */
const widthOf = (cell: string): number => [...graphemes.segment(cell)].length;

const graphemes = new Intl.Segmenter();
