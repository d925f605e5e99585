/** What a search is narrowed down by, in the order of its controls. */
export const facets = ['kind', 'topic', 'year', 'sector', 'town'] as const;
export type Facet = (typeof facets)[number];

/** What pages that are found are about. */
export const searchedKinds = ['story', 'client', 'person', 'page'] as const;
export type SearchedKind = (typeof searchedKinds)[number];

/** The languages that lack a page, by their keys: who reads one of them has no other way to what it says. */
export const missingIn = 'missing';
