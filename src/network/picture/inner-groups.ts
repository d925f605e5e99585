import { foldedGroups } from './folding.ts';
import type { InnerNode } from './node.ts';
import { weeksShown, type Company, type Sector, type Subject } from './subject.ts';

/** A sector with its companies, or with one node for all of them. */
export interface InnerGroup {
  readonly sector: Sector;
  readonly nodes: readonly InnerNode[];
}

/** So much of a node’s room is left free between sectors, and so much a folded one takes. */
export const sectorGap = 0.8;
export const foldedSize = 2;

/** The first ring in the order of the site, and the node in which each company is. */
export function innerGroups(
  subject: Subject,
  room: number,
  otherSectors: string,
): { groups: readonly InnerGroup[]; nodeOf: ReadonlyMap<string, string> } {
  const sectors = sectorsWithin(subject, room, otherSectors);
  const sizes = new Map([...sectors].map(([key, { companies }]) => [key, companies.length]));
  const folded = foldedGroups(sizes, { room: room - sizes.size * sectorGap, foldedSize });
  const groups = [...sectors].map(([key, { sector, companies }]): InnerGroup => ({
    sector,
    nodes: folded.has(key) ? [sectorNode(sector, companies)] : companies.map(companyNode),
  }));
  const nodeOf = [...sectors].flatMap(([key, { companies }]) =>
    companies.map(({ id }) => [id, folded.has(key) ? sectorKey(key) : id] as const),
  );
  return { groups, nodeOf: new Map(nodeOf) };
}

const sectorKey = (key: string): string => `sector/${key}`;

interface Filled {
  readonly sector: Sector;
  readonly companies: readonly Company[];
}

/** The sectors that have companies; the smallest are one where even a node for each would be too many. */
function sectorsWithin(subject: Subject, room: number, otherSectors: string): ReadonlyMap<string, Filled> {
  const bySector = Map.groupBy(subject.companies, ({ sector }) => sector);
  const labels = new Map(subject.sectors.map((sector) => [sector.key, sector]));
  const most = Math.floor(room / (foldedSize + sectorGap));
  const keys = [...new Set([...labels.keys(), ...bySector.keys()])].filter((key) => bySector.has(key));
  const largest = keys.toSorted((a, b) => (bySector.get(b)?.length ?? 0) - (bySector.get(a)?.length ?? 0));
  const own = new Set(keys.length > most ? largest.slice(0, most - 1) : keys);
  const rest = keys.filter((key) => !own.has(key)).flatMap((key) => bySector.get(key) ?? []);
  const filled = keys
    .filter((key) => own.has(key))
    .map((key): [string, Filled] => [
      key,
      { sector: labels.get(key) ?? { key, label: '' }, companies: bySector.get(key) ?? [] },
    ]);
  const others: Filled = { sector: { key: '', label: otherSectors }, companies: rest };
  return new Map(rest.length > 0 ? [...filled, ['', others]] : filled);
}

const companyNode = ({ id, logo, ...company }: Company): InnerNode => ({
  kind: 'company',
  key: id,
  picture: logo,
  ...company,
});

const sectorNode = ({ key, label, href }: Sector, companies: readonly Company[]): InnerNode => ({
  kind: 'sector',
  key: sectorKey(key),
  name: label,
  href,
  sector: key,
  companies: companies.length,
  weeks: Array.from({ length: weeksShown }, (_, week) =>
    companies.reduce((sum, { weeks }) => sum + (weeks[week] ?? 0), 0),
  ),
  unanswered: [...new Set(companies.flatMap(({ unanswered }) => unanswered))].toSorted((a, b) => a - b),
});
