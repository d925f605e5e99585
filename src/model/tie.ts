import { z } from 'astro/zod';
import { rule } from '../mistakes/rule.ts';
import type { Links } from './links.ts';
import { partialDay } from './moment.ts';
import { refuseReversed } from './period.ts';
import { line, localized, type Localized } from './text.ts';

/** How somebody may be near, where a site names nothing else; each has a label in every language. */
export const builtInTies = [
  'regular',
  'owner',
  'staff',
  'family',
  'friend',
  'neighbour',
  'supplier',
  'customer',
  'colleague',
  'guest',
  'press',
] as const;

/** Somebody or something of the network, by its folder: `people/elena`, `clients/trattoria`. */
export type NodeId = `${'people' | 'clients'}/${string}`;

/** Who is near whom, in what capacity. Ties have no direction but in their words: `from` is `as` of `to`. */
export interface Tie {
  readonly from: NodeId;
  readonly to: NodeId;
  /** A key of `ties`. */
  readonly as?: string | undefined;
  /** A year, a month or a day. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly note: Localized;
}

/** One entry of `near`: a key alone, or with what is known of the tie. */
export const tieSchema = (target: z.ZodType<string>, links: Links) =>
  z.union([
    target,
    z
      .strictObject({
        who: target.meta({ description: 'The folder of who is near: elena, or people/elena.' }),
        as: links.key('tie').optional().meta({
          description: 'In what capacity: regular, owner, supplier … or a key of ties in site.yaml.',
        }),
        since: partialDay.optional().meta({ description: 'Since when: 2019, 2019-04, 2019-04-01.' }),
        until: partialDay.optional().meta({ description: 'Until when; it is not shown afterwards.' }),
        note: localized(line).optional().meta({ description: 'A few words on it, in each language.' }),
      })
      .superRefine(rule(({ since, until }) => refuseReversed(since, until))),
  ]);

export type WrittenTie = z.output<ReturnType<typeof tieSchema>>;

/** How a company came to the agency, where nobody brought it. */
export const waysIn = ['search', 'walked-in'] as const;
export type WayIn = (typeof waysIn)[number];

/** Whether a tie holds on `today` (a calendar day): one that ended in 2024 held until its last day. */
export const holdsOn = ({ since, until }: Pick<Tie, 'since' | 'until'>, today: string): boolean =>
  (since === undefined || since <= today.slice(0, since.length)) &&
  (until === undefined || today.slice(0, until.length) <= until);

/** The node that a name of `near` or `through` means; a key alone is a client’s where there is one of that name. */
export const nodeNamed = (name: string, isClient: (key: string) => boolean): NodeId =>
  isNodeId(name) ? name : isClient(name) ? `clients/${name}` : `people/${name}`;

export const isNodeId = (name: string): name is NodeId => /^(?:clients|people)\//.test(name);

export const isPersonId = (node: NodeId): boolean => node.startsWith('people/');

export const keyOfNode = (node: NodeId): string => node.slice(node.indexOf('/') + 1);

/** The same tie told from the other side: who is somebody’s supplier has them for a customer. */
const inverses: Readonly<Record<string, string>> = { supplier: 'customer', customer: 'supplier' };

/** What `as` says when both sides change places. */
export const inverseOf = (as: string): string => inverses[as] ?? as;

/**
 * The tie that an entry of `near` tells of. Between a person and a client it is always the person who is `as`, whoever’s
 * record says so.
 */
export function tieOf(owner: NodeId, written: WrittenTie, isClient: (key: string) => boolean): Tie {
  const { who, note = {}, ...told } = typeof written === 'string' ? { who: written } : written;
  const other = nodeNamed(who, isClient);
  const isTurned = !isPersonId(owner) && isPersonId(other);
  return { from: isTurned ? other : owner, to: isTurned ? owner : other, note, ...told };
}
