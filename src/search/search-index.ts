import type { Messages } from '../i18n/messages.ts';

/** What the search of the network is given: small, since it names all companies. Addresses begin with `base`. */
export interface SearchIndex {
  readonly lang: string;
  readonly base: string;
  readonly companiesCount: Messages['clientsCount'];
  readonly sectors: readonly IndexedPart[];
  readonly towns: readonly IndexedPart[];
  readonly companies: readonly IndexedCompany[];
}

/** A kind or a town; one without a page has a name alone. */
export type IndexedPart = readonly [label: string, path?: string, companies?: number];

/** The numbers are places in the lists of the index. The language is named where it is not the page’s. */
export type IndexedCompany = readonly [
  name: string,
  path: string,
  sector: number,
  town: number,
  lang?: string,
];
