import { element } from '../../element.ts';
import { stretchesOf } from './excerpt.ts';
import type { FoundPage, PagefindResult } from './pagefind.ts';

/** So many results are shown at once. */
const shownAtOnce = 8;

interface ResultListOptions {
  /** On the button below a list of which not all is shown yet. */
  readonly more: string;
  /** Is told when further results could not be loaded. */
  readonly onFailure: (error: unknown) => void;
}

/**
 * A list that shows some results, and more of them when it is asked to. Where it has a language, its links are marked as
 * leading into it.
 */
export class ResultList {
  readonly element: HTMLUListElement;
  readonly #options: ResultListOptions;

  constructor(options: ResultListOptions, lang?: string) {
    this.#options = options;
    this.element = element('ul', { class: 'search-list', ...(lang !== undefined && { lang }) });
  }

  /** @param isWanted asked when the pages are there: a late answer to an earlier question is dropped */
  async show(results: readonly PagefindResult[], isWanted = () => true): Promise<void> {
    const entries = await this.#entries(results, 0);
    if (isWanted()) this.element.replaceChildren(...entries);
  }

  clear(): void {
    this.element.replaceChildren();
  }

  /** The next results from a place on, and behind them what offers those that follow. */
  async #entries(results: readonly PagefindResult[], from: number): Promise<readonly HTMLLIElement[]> {
    const to = from + shownAtOnce;
    const pages = await Promise.all(results.slice(from, to).map((result) => result.data()));
    const entries = pages.map((page) => entryOf(page, this.element.lang));
    return results.length > to ? [...entries, this.#rest(results, to)] : entries;
  }

  #rest(results: readonly PagefindResult[], from: number): HTMLLIElement {
    const button = element('button', { type: 'button', class: 'search-more' }, this.#options.more);
    const rest = element('li', { class: 'search-rest' }, button);
    const showMore = async () => {
      const entries = await this.#entries(results, from);
      rest.replaceWith(...entries);
      entries[0]?.querySelector('a')?.focus();
    };
    button.addEventListener('click', () => void showMore().catch(this.#options.onFailure));
    return rest;
  }
}

function entryOf({ url, meta, excerpt }: FoundPage, lang: string): HTMLLIElement {
  const link = element('a', { href: url, ...(lang !== '' && { hreflang: lang }) }, meta.title);
  const told = stretchesOf(excerpt).map(({ text, isMarked }) =>
    isMarked ? element('mark', {}, text) : text,
  );
  return element(
    'li',
    {},
    link,
    element('p', { class: 'search-note' }, meta.note ?? ''),
    element('p', { class: 'search-excerpt' }, ...told),
  );
}
