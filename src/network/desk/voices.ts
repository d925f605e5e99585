import { holdsOn, keyOfNode, type NodeId } from '../../model/tie.ts';
import { cutsFrom } from '../measures/articulation.ts';
import { betweenness } from '../measures/betweenness.ts';
import { distancesFrom } from '../measures/distance.ts';
import { graphOf, type Pair } from '../measures/graph.ts';
import { reaches, type Reach } from '../measures/reach.ts';
import { toldFrom } from '../measures/small-numbers.ts';
import { isRecent, type Known } from './known.ts';

/** As many of those who carry most are told. */
export const mostCarriers = 10;

/** As many of the companies are named that somebody’s silence would leave without a voice. */
export const mostNamed = 20;

/** Whose silence leaves companies without anybody who speaks of them. */
export interface SingleVoice {
  /** A person, or a company that has its only voice through another one. */
  readonly node: NodeId;
  readonly count: number;
  /** Keys of some of them. */
  readonly clients: readonly string[];
}

export interface Carrier extends Pick<Reach, 'rings' | 'reach' | 'isEstimate'> {
  readonly person: string;
  /** The share of all pairs of others between whom the person stands; nothing in a network of very few. */
  readonly between?: { readonly share: number; readonly isEstimate: boolean } | undefined;
}

export interface Voices {
  /** Keys of clients that nobody is near, not even by way of others. */
  readonly voiceless: readonly string[];
  /** Those first whose silence would leave most companies without a voice. */
  readonly single: readonly SingleVoice[];
  /** Those first who reach most. */
  readonly carriers: readonly Carrier[];
}

/** Whoever listens: tied to everybody who can speak. */
const listener = '';

/**
 * Who speaks of which company, without the agency and its own people: they speak because it is their work. A tie is one
 * that holds today, or that somebody has spoken of a company within a year.
 */
export function voicesIn(known: Known): Voices {
  const people = known.source.people
    .filter(({ data }) => !data.team)
    .map(({ key }): NodeId => `people/${key}`);
  const clients = known.clients.map(({ key }): NodeId => `clients/${key}`);
  const ties = [...tiesIn(known)];
  const isClient = (id: string) => id.startsWith('clients/');
  const ears = people.map((person): Pair => [listener, person]);
  const heard = graphOf([listener, ...people, ...clients], [...ears, ...ties]);
  const reached = distancesFrom(heard, listener);
  return {
    voiceless: clients.filter((id) => !reached.has(id)).map(keyOfNode),
    single: cutsFrom(heard, listener, isClient).map(({ id, count, ids }) => ({
      node: id as NodeId,
      count,
      clients: ids(mostNamed).map((client) => keyOfNode(client as NodeId)),
    })),
    carriers: carriersAmong(people, clients, ties),
  };
}

function* tiesIn(known: Known): Generator<Pair> {
  for (const { from, to, ...tie } of known.ties) if (holdsOn(tie, known.today)) yield [from, to];
  for (const mention of known.said) {
    if (mention.person === undefined || !isRecent(known, mention)) continue;
    for (const client of mention.about) yield [`people/${mention.person}`, `clients/${client}`];
  }
}

function carriersAmong(
  people: readonly NodeId[],
  clients: readonly NodeId[],
  ties: readonly Pair[],
): readonly Carrier[] {
  const graph = graphOf([...people, ...clients], ties);
  const isPerson = new Set<string>(people);
  const first = reaches(graph)
    .filter(({ id, reach }) => isPerson.has(id) && reach > 0)
    .slice(0, mostCarriers);
  const measured = toldFrom(graph.ids.length, 'betweenness', () => betweenness(graph));
  return first.map(({ id, rings, reach, isEstimate }) => ({
    person: keyOfNode(id as NodeId),
    rings,
    reach,
    isEstimate,
    between: measured && { share: measured.shares.get(id) ?? 0, isEstimate: measured.isEstimate },
  }));
}
