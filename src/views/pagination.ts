import { fill } from '../i18n/format.ts';
import { pageWindow } from '../look/page-window.ts';
import type { Context } from './context.ts';
import type { Link } from './view.ts';

/** The way through a list that is cut into pages. */
export interface Pagination {
  readonly page: number;
  readonly pages: number;
  readonly previous?: Link | undefined;
  readonly next?: Link | undefined;
  /** The pages worth a link, however many there are; `null` stands for a gap. */
  readonly steps: readonly (PageStep | null)[];
}

export interface PageStep extends Link {
  readonly page: number;
}

/** A part of a list, and where it stands. */
export interface ListPage<Item> {
  readonly items: readonly Item[];
  /** From 1. */
  readonly page: number;
  readonly path: string;
  readonly pagination: Pagination;
  /** The first page needs no number; the others do, since titles must differ (HD02). */
  readonly numbered: (text: string) => string;
}

export interface Cut {
  readonly size: number;
  readonly pathOf: (page: number) => string;
  /** The words for the page before and the page after. */
  readonly words: { readonly previous: string; readonly next: string };
}

/** The numbers of the pages of a list; none where it is empty. */
export const pageNumbers = (items: number, size: number): readonly number[] =>
  Array.from({ length: Math.ceil(items / size) }, (_, index) => index + 1);

/** One page of a list. */
export function pageAt<Item>(
  context: Context,
  items: readonly Item[],
  { size, pathOf, words }: Cut,
  page: number,
): ListPage<Item> {
  const pages = Math.ceil(items.length / size);
  const name = (number: number) => fill(context.messages.pageOf, { page: number, pages });
  const link = (number: number, label: string): Link | undefined =>
    number < 1 || number > pages ? undefined : { href: pathOf(number), label };
  const steps = pageWindow(page, pages).map((number) =>
    number === null ? null : { page: number, href: pathOf(number), label: name(number) },
  );
  return {
    items: items.slice((page - 1) * size, page * size),
    page,
    path: pathOf(page),
    pagination: {
      page,
      pages,
      previous: link(page - 1, words.previous),
      next: link(page + 1, words.next),
      steps,
    },
    numbered: (text) => (page === 1 ? text : `${text} – ${name(page)}`),
  };
}
