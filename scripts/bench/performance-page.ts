import { cpus, totalmem } from 'node:os';
import type { Measurement } from './measure.ts';
import { rowsOf } from './told.ts';

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

/** `docs/performance.md`. */
export function performancePage(
  measurement: Measurement,
  { today, pairs }: { today: string; pairs: number },
): string {
  const { size, pages, peers } = measurement;
  const rows = rowsOf(measurement).map(({ what, ours, theirs, ratio, target, met }) => [
    what,
    ours,
    theirs,
    ratio,
    target,
    met,
  ]);
  const head = ['what', 'ours', 'theirs', 'ratio (median, from–to)', 'target', 'met'];
  return `# How fast it is

This page is written by \`npm run bench -- --stories ${size.stories} --clients ${size.clients} --pairs ${pairs} --write\`; figures are those of the machine on which it was run last.

${today}, ${machine()}: ${size.stories} stories in 3 languages and ${size.clients} clients, which make ${pages} pages. ${peersLine(peers)}

${table([head, ...rows])}

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
