/** A table of an sfnt font (TrueType), by its four letters. */
type Tables = ReadonlyMap<string, Buffer>;

const header = 12;
const entry = 16;

/** The font with another table of this name. */
export function withTable(font: Buffer, name: string, table: Buffer): Buffer {
  return written(font.readUInt32BE(0), new Map([...tablesOf(font), [name, table]]));
}

/** The characters that a font has letters for, of those below U+10000. */
export function charactersOf(font: Buffer): ReadonlySet<string> {
  const cmap = tablesOf(font).get('cmap') ?? Buffer.alloc(4);
  const offsets = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) =>
    cmap.readUInt32BE(8 + index * 8),
  );
  const segments = offsets.find((offset) => cmap.readUInt16BE(offset) === 4);
  return new Set(segments === undefined ? [] : segmentsOf(cmap.subarray(segments)));
}

/** A `cmap` of format 4: runs of characters, each told by its last and its first. */
function segmentsOf(table: Buffer): readonly string[] {
  const size = table.readUInt16BE(6);
  return Array.from({ length: size / 2 }, (_, index) => {
    const [last, first] = [table.readUInt16BE(14 + index * 2), table.readUInt16BE(16 + size + index * 2)];
    return Array.from({ length: last - first + 1 }, (_, offset) => String.fromCodePoint(first + offset));
  }).flat();
}

function tablesOf(font: Buffer): Tables {
  const count = font.readUInt16BE(4);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const at = header + index * entry;
      const [offset, length] = [font.readUInt32BE(at + 8), font.readUInt32BE(at + 12)];
      return [font.toString('latin1', at, at + 4), font.subarray(offset, offset + length)];
    }),
  );
}

/** Checksums are left out: whoever writes the font next makes them anew. */
function written(version: number, tables: Tables): Buffer {
  const sorted = [...tables].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const head = Buffer.alloc(header + sorted.length * entry);
  head.writeUInt32BE(version, 0);
  head.writeUInt16BE(sorted.length, 4);
  let offset = head.length;
  const bodies = sorted.map(([tag, table], index) => {
    const at = header + index * entry;
    head.write(tag, at, 'latin1');
    head.writeUInt32BE(offset, at + 8);
    head.writeUInt32BE(table.length, at + 12);
    const padded = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
    offset += padded.length;
    return padded;
  });
  return Buffer.concat([head, ...bodies]);
}
