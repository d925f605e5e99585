/** What the picture of a network is drawn from: plain facts, already fit to be published. */
export interface Subject {
  readonly agency: { readonly name: string; readonly href: string; readonly logo?: string | undefined };
  /** In the order of the site. */
  readonly sectors: readonly Sector[];
  readonly companies: readonly Company[];
  readonly people: readonly Person[];
  readonly ties: readonly Tie[];
}

export interface Sector {
  readonly key: string;
  readonly label: string;
  readonly href?: string | undefined;
}

export interface Company {
  readonly id: string;
  readonly name: string;
  readonly initials: string;
  readonly href?: string | undefined;
  /** Of a small picture. */
  readonly logo?: string | undefined;
  readonly sector: string;
  readonly standing: Standing;
  /** What was said of it in each of the last 52 weeks, oldest first. */
  readonly weeks: readonly number[];
  /** The weeks with a complaint that nobody answered, by their index. */
  readonly unanswered: readonly number[];
}

/** `past` stands for former clients and closed companies. */
export type Standing = 'client' | 'partner' | 'friend' | 'past';

/** Somebody near the companies (degree 2), near those people (3) or beyond. */
export interface Person {
  readonly id: string;
  /** Nothing of somebody who is not named. */
  readonly name?: string | undefined;
  readonly initials?: string | undefined;
  readonly href?: string | undefined;
  readonly portrait?: string | undefined;
  readonly degree: number;
}

/** Two ids: of companies, of people, or of one each. */
export interface Tie {
  readonly from: string;
  readonly to: string;
  readonly label?: string | undefined;
}

export const weeksShown = 52;
