import { isBridge } from './bridge.ts';
import type { Format } from './format.ts';
import type { Graph } from './graph.ts';
import type { Layout } from './layout.ts';
import { weeksPerBar } from './noise.ts';
import type { Subject } from './subject.ts';

/** What a drawing shows in numbers, so that the sentence beside it is true. */
export interface Shown {
  readonly companies: { readonly all: number; readonly drawn: number };
  /** How many sectors are one node each. */
  readonly foldedSectors: number;
  /** Named people near the companies, and further. */
  readonly near: { readonly all: number; readonly drawn: number };
  readonly far: { readonly all: number; readonly drawn: number };
  /** At least so many people are not named; 0 also stands for one or two. */
  readonly unnamed: number;
  /** Of the named people that are drawn, those near two companies or more. */
  readonly bridges: number;
  readonly weeksPerBar: number;
  /** What a legend has to explain. */
  readonly marks: readonly Mark[];
}

/** In the order of a legend. */
export const marks = [
  'client',
  'partner',
  'friend',
  'past',
  'sector',
  'person',
  'bridge',
  'unnamed',
  'halo',
  'rest',
  'noise',
  'unanswered',
] as const;
export type Mark = (typeof marks)[number];

export function shownIn(subject: Subject, graph: Graph, layout: Layout, format: Format): Shown {
  const inner = layout.inner.map(({ node }) => node);
  const outer = layout.outer.map(({ node }) => node);
  const people = outer.filter(({ kind }) => kind === 'person');
  const named = subject.people.filter(({ name }) => name !== undefined);
  const isNear = ({ degree }: { degree: number }) => degree <= 2;
  const bridges = people.filter((node) => isBridge(node, layout)).length;
  const halos = Object.values(graph.halos);
  const standings = new Set(inner.flatMap((node) => (node.kind === 'company' ? [node.standing] : [])));
  const occurs: Readonly<Record<Mark, boolean>> = {
    client: standings.has('client'),
    partner: standings.has('partner'),
    friend: standings.has('friend'),
    past: standings.has('past'),
    sector: inner.some(({ kind }) => kind === 'sector'),
    person: people.length > 0,
    bridge: outer.some((node) => isBridge(node, layout)),
    unnamed: outer.some(({ kind }) => kind === 'bunch'),
    halo: halos.some(({ nodes, groups, ring }) => ring || nodes.length > 0 || groups.length > 0),
    rest: outer.some(({ kind }) => kind === 'rest'),
    noise: inner.some(({ weeks }) => weeks.some((said) => said > 0)),
    unanswered: inner.some(({ unanswered }) => unanswered.length > 0),
  };
  return {
    companies: {
      all: subject.companies.length,
      drawn: inner.filter(({ kind }) => kind === 'company').length,
    },
    foldedSectors: inner.filter(({ kind }) => kind === 'sector').length,
    near: { all: named.filter(isNear).length, drawn: people.filter(({ ring }) => ring === 2).length },
    far: {
      all: named.filter((person) => !isNear(person)).length,
      drawn: people.filter(({ ring }) => ring === 3).length,
    },
    unnamed: graph.unnamed,
    bridges,
    weeksPerBar: inner.length === 0 ? 1 : weeksPerBar(layout.inner, format),
    marks: marks.filter((mark) => occurs[mark]),
  };
}
