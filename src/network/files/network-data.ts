import { consents } from '../../model/person.ts';
import { mayQuote } from '../../model/mention.ts';
import { holdsOn, isNodeId, nodeNamed, waysIn, type NodeId, type WayIn } from '../../model/tie.ts';
import { resolveSite } from '../../resolve/site.ts';
import { resolveTies } from '../../resolve/ties.ts';
import type { Source } from '../../source/source.ts';

/** The agency itself, which is tied to each of its clients. */
export const agencyId = 'agency';

/** A node of the network, as programs for networks take it. */
export interface NetworkNode {
  readonly id: NodeId | typeof agencyId;
  readonly label: string;
  readonly kind: 'agency' | 'client' | 'person';
  readonly sector?: string | undefined;
  readonly relation?: string | undefined;
  readonly town?: string | undefined;
  readonly isTeam?: boolean | undefined;
  /** How many mentions are about it, of a person: are by that person. */
  readonly mentions: number;
}

/**
 * A line between two nodes: a tie of `near`, the agency’s relation to a client, that somebody spoke of a client, or that
 * somebody brought it.
 */
export interface NetworkEdge {
  readonly source: NetworkNode['id'];
  readonly target: NetworkNode['id'];
  readonly kind: 'tie' | 'relation' | 'said' | 'brought';
  readonly as?: string | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  /** How many mentions it stands for; 1 for anything else. */
  readonly weight: number;
}

export interface NetworkData {
  readonly today: string;
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
}

export interface DataOptions {
  /** A calendar day. */
  readonly today: string;
  /** Whether it may be given away: whoever has not agreed, what is over and what may not be quoted are then left out. */
  readonly isPublic: boolean;
}

export function networkData(source: Source, options: DataOptions): NetworkData {
  const mentions = mentionsIn(source, options);
  const nodes = nodesIn(source, mentions, options);
  const known = new Set(nodes.map(({ id }) => id));
  const edges = [
    ...relationsIn(source),
    ...tiesIn(source, options),
    ...voicesIn(mentions),
    ...originsIn(source),
  ].filter((edge) => known.has(edge.source) && known.has(edge.target));
  return { today: options.today, nodes, edges };
}

type Mentions = readonly Source['mentions'][number]['data'][];

const mentionsIn = ({ mentions }: Source, { today, isPublic }: DataOptions): Mentions =>
  mentions
    .map(({ data }) => data)
    .filter((data) => data.published <= today && (!isPublic || mayQuote(data, today)));

function nodesIn(
  { site, clients, people }: Source,
  mentions: Mentions,
  { today, isPublic }: DataOptions,
): readonly NetworkNode[] {
  const counts = countsOf(mentions);
  const shown = people.filter(({ data }) => !isPublic || consents(data.consent, 'name', today));
  return [
    { id: agencyId, label: site.data.name, kind: 'agency', mentions: counts.get(agencyId) ?? 0 },
    ...clients.map(({ key, data }): NetworkNode => ({
      id: `clients/${key}`,
      label: data.name,
      kind: 'client',
      sector: data.sector,
      relation: data.relation,
      town: data.address.locality,
      mentions: counts.get(`clients/${key}`) ?? 0,
    })),
    ...shown.map(({ key, data }): NetworkNode => ({
      id: `people/${key}`,
      label: data.name,
      kind: 'person',
      isTeam: data.team,
      mentions: counts.get(`people/${key}`) ?? 0,
    })),
  ];
}

function countsOf(mentions: Mentions): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (id: string) => counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const { about, by } of mentions) {
    for (const subject of new Set(about)) add(subject === agencyId ? agencyId : `clients/${subject}`);
    if (typeof by === 'string') add(`people/${by}`);
  }
  return counts;
}

const relationsIn = ({ clients }: Source): readonly NetworkEdge[] =>
  clients.map(({ key, data: { relation, since, until } }) => ({
    source: agencyId,
    target: `clients/${key}`,
    kind: 'relation',
    as: relation,
    since,
    until,
    weight: 1,
  }));

const tiesIn = (source: Source, { today, isPublic }: DataOptions): readonly NetworkEdge[] =>
  resolveTies(source, resolveSite(source))
    .filter((tie) => !isPublic || holdsOn(tie, today))
    .map(({ from, to, as, since, until }) => ({
      source: from,
      target: to,
      kind: 'tie',
      as,
      since,
      until,
      weight: 1,
    }));

/** One line for each person and company, since the first and up to the last time that the person spoke of it. */
function voicesIn(mentions: Mentions): readonly NetworkEdge[] {
  const said = mentions.flatMap(({ about, by, published }) =>
    typeof by === 'string' ? [...new Set(about)].map((subject) => ({ by, subject, published })) : [],
  );
  return [...Map.groupBy(said, ({ by, subject }) => `${by} ${subject}`).values()].map((same): NetworkEdge => {
    const { by, subject } = same[0]!;
    const days = same.map(({ published }) => published).toSorted();
    return {
      source: `people/${by}`,
      target: subject === agencyId ? agencyId : `clients/${subject}`,
      kind: 'said',
      since: days[0],
      until: days.at(-1),
      weight: same.length,
    };
  });
}

function originsIn({ clients }: Source): readonly NetworkEdge[] {
  const keys = new Set(clients.map(({ key }) => key));
  return clients.flatMap(({ key, data: { through } }): readonly NetworkEdge[] => {
    if (through === undefined || waysIn.includes(through as WayIn)) return [];
    const source = nodeNamed(through, (name) => keys.has(name));
    return isNodeId(source) ? [{ source, target: `clients/${key}`, kind: 'brought', weight: 1 }] : [];
  });
}
