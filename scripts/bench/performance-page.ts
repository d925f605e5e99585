import { cpus, totalmem } from 'node:os';
import type { Growth } from './growth.ts';
import type { Measurement } from './measure.ts';
import type { Size } from './synthetic-site.ts';
import { growthRows, rowsOf } from './told.ts';

/** What a build of ours does and theirs do not: read before comparing. */
const notDone = [
  'check every file of the content against schemas, other files, maps and consents, and say where each mistake stands',
  'cut pictures into sizes and shapes, and take out what they tell of people',
  'read opening hours, compare them with public holidays, and write them in seven dialects',
  'draw maps of the network, of towns and of the way to a door',
  'make structured data for search engines, share images, icons and a manifest',
  'make pages about people, pages of kinds and towns, and a search of the network',
  'write contacts, calendars, map files, feeds of the network, and `clients.json` beside the pages',
  'put typography, footnotes and links of texts in order for each language',
  'audit every page that was made before the site is replaced',
];

interface Facts {
  readonly size: Size;
  readonly measurement: Measurement;
  /** What parts of the work have told of themselves. */
  readonly parts: readonly string[];
  readonly growths: readonly Growth[];
  readonly pairs: number;
  /** The lines that were asked for; all of them where none were. */
  readonly only?: readonly string[] | undefined;
  readonly today: string;
}

/** `docs/performance.md`. */
export function performancePage(facts: Facts): string {
  const { size, measurement, parts, growths, pairs, only, today } = facts;
  const { pages, peers } = measurement;
  const rows = [...rowsOf(measurement), ...growths.flatMap(growthRows)].map(
    ({ what, ours, theirs, ratio, target, met }) => [what, ours, theirs, ratio, target, met],
  );
  const head = ['what', 'ours', 'theirs', 'ratio (median, from–to)', 'target', 'met'];
  return `# How fast it is

This page is written by \`npm run bench -- --stories ${size.stories} --clients ${size.clients} --pairs ${pairs}${only ? ` --only ${only.join(',')}` : ''} --write\`; figures are those of the machine on which it was run last.

${today}, ${machine()}: ${size.stories} stories in 3 languages and ${size.clients} clients, ${pages > 0 ? `which make ${pages} pages` : 'of which no build was compared'}. ${peersLine(peers)}

${table([head, ...rows])}

${parts.map((part) => `- ${part}`).join('\n')}

Each line compares builds in turn, one of theirs and one of ours right after it, ${pairs} times; the ratio is the median of those pairs. Theirs always build everything, with nothing kept from before; they cannot do less, or not for certain. Ours is the whole command from its start, with reading and audit. The components are compiled once for each version of the generator, before the measurement.

## What the others do not do

They are given the same texts and pictures, and templates as simple as their guides show: a page for each text, lists in pages, topics, and a feed where that comes along. No template looks through all pages for one. They do not:

${notDone
  .map((what) => `- ${what};`)
  .join('\n')
  .replace(/;$/, '.')}
`;
}

const machine = (): string => {
  const [first] = cpus();
  const memory = (totalmem() / 1024 ** 3).toFixed(0);
  return `${cpus().length} × ${first?.model.trim() ?? 'unknown processor'}, ${memory} GB, Node ${process.versions.node}`;
};

function peersLine(peers: Measurement['peers']): string {
  const parts = peers.map(({ name, version, pages }) => `${name} ${version} (${pages} pages)`);
  return parts.length === 0 ? 'No other generator could be had.' : `Beside it: ${parts.join(', ')}.`;
}

function table([head, ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head ?? []), line((head ?? []).map(() => '---')), ...rows.map(line)].join('\n');
}
