import type { Site } from '../model/site.ts';

/** Names of things in structured data: the same in every language and on every page (LB22). */
export interface Ids {
  readonly website: string;
  readonly organization: string;
  webPage(url: string): string;
  article(url: string): string;
  /** A series, by the address of its page. */
  series(url: string): string;
  breadcrumb(url: string): string;
  list(url: string): string;
  client(key: string): string;
  /** A part of a client: `department('autosalone', 'officina')`. */
  department(client: string, slug: string): string;
  person(key: string): string;
  /** A picture of a thing: `image(client('osteria'), 'logo')`. */
  image(owner: string, name: string): string;
  /** The main picture of a page, by the page’s address. */
  pageImage(url: string): string;
}

/** @example idsOf(site).client('osteria') // 'https://www.example.com/#client/osteria' */
export function idsOf({ origin, base }: Pick<Site, 'origin' | 'base'>): Ids {
  const home = origin + base;
  const client = (key: string) => `${home}#client/${encodeURIComponent(key)}`;
  return {
    website: `${home}#website`,
    organization: `${home}#organization`,
    webPage: (url) => `${url}#webpage`,
    article: (url) => `${url}#article`,
    series: (url) => `${url}#series`,
    breadcrumb: (url) => `${url}#breadcrumb`,
    list: (url) => `${url}#list`,
    client,
    department: (key, slug) => `${client(key)}/department/${slug}`,
    person: (key) => `${home}#person/${encodeURIComponent(key)}`,
    image: (owner, name) => `${owner}/${name}`,
    pageImage: (url) => `${url}#primaryimage`,
  };
}
