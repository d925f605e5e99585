import type { PartKind } from '../routes/paths.ts';
import type { Context } from './context.ts';
import { isCut, partsOfKind, type Part } from './network-parts.ts';
import type { Link } from './view.ts';

/** Links to kinds or towns, with the number of companies of each. */
export interface PartList {
  readonly title: string;
  readonly links: readonly PartLink[];
  /** Where the rest is. */
  readonly all?: Link | undefined;
}

export interface PartLink extends Link {
  /** In the digits of the language. */
  readonly count: string;
  /** The name of the only company, where the link leads to its page. */
  readonly only?: string | undefined;
}

/** Those with the most companies, and where all are; a part of one company leads to it. */
export function partList(
  context: Context,
  kind: PartKind,
  parts: readonly Part[],
  { title, most }: { readonly title: string; readonly most: number },
): PartList {
  const { directory } = context.messages;
  const everything = partsOfKind[kind](context).length;
  const largest = parts.toSorted((a, b) => b.clients.length - a.clients.length).slice(0, most);
  const label = kind === 'towns' ? directory.allTowns : directory.allSectors;
  return {
    title,
    links: largest.map((part) => partLink(context, part)),
    all:
      largest.length < everything && isCut(context.content)
        ? { href: context.paths.networkParts(context.locale, kind), label }
        : undefined,
  };
}

export const partLink = ({ lang }: Context, { link, clients, slug }: Part): PartLink => ({
  ...link,
  count: new Intl.NumberFormat(lang).format(clients.length),
  only: slug === undefined ? clients[0]!.name : undefined,
});
