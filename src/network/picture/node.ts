import type { Standing } from './subject.ts';

/** What stands in the picture at one place. */
export type PictureNode = CompanyNode | SectorNode | PersonNode | BunchNode | RestNode;

/** On the first ring: what is said of it makes the noise around the picture. */
export type InnerNode = CompanyNode | SectorNode;

/** On the second ring or the third. */
export type OuterNode = PersonNode | BunchNode | RestNode;

interface Known {
  /** Of the subject: no two nodes have the same. */
  readonly key: string;
  readonly name: string;
  readonly href?: string | undefined;
}

interface Talked {
  readonly sector: string;
  readonly weeks: readonly number[];
  readonly unanswered: readonly number[];
}

export interface CompanyNode extends Known, Talked {
  readonly kind: 'company';
  readonly initials: string;
  readonly standing: Standing;
  readonly picture?: string | undefined;
}

/** All companies of a sector. */
export interface SectorNode extends Known, Talked {
  readonly kind: 'sector';
  readonly companies: number;
}

export interface PersonNode extends Known {
  readonly kind: 'person';
  readonly ring: Ring;
  /** Further than the third degree. */
  readonly deep: boolean;
  readonly initials: string;
  readonly picture?: string | undefined;
}

/** People who are not named and near exactly the same: see `anonymity.ts`. */
export interface BunchNode {
  readonly kind: 'bunch';
  readonly key: string;
  readonly ring: Ring;
  readonly dots: number;
}

/** Named people for whom there is no room. */
export interface RestNode extends Known {
  readonly kind: 'rest';
  readonly ring: Ring;
  /** The key of what they are counted near; empty where it is nothing that can be seen. */
  readonly near: string;
  readonly people: number;
}

export type Ring = 2 | 3;

/** Two nodes by their keys. */
export type Link = readonly [from: string, to: string];
