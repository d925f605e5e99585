import { count, fill } from '../../i18n/format.ts';
import { dialogParts, type DialogParts } from './dialog-parts.ts';
import { element } from '../../element.ts';
import type { Facet } from './facets.ts';
import { narrowingBy } from './narrowing.ts';
import type { Counts } from './pagefind.ts';
import { ResultList } from './result-list.ts';
import type { SearchSettings } from './settings.ts';
import { siteSearch, without, type FoundElsewhere, type Query, type SiteSearch } from './site-search.ts';
import style from '../../styles/search.css?url';

/** Milliseconds after the last letter. */
const pause = 150;

/** Milliseconds after which a search that goes on is told of. */
const patience = 300;

/** Makes the dialog of the search, which stays with the page. @returns what opens it */
export async function searchDialog(file: string): Promise<() => void> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  const settings = (await response.json()) as SearchSettings;
  await loadStyle();
  const dialog = new SearchDialog(settings, siteSearch(settings));
  return () => dialog.open();
}

/** Astro would have every page load a style sheet that is imported here. */
const loadStyle = (): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const link = element('link', { rel: 'stylesheet', href: style });
    link.addEventListener('load', resolve);
    link.addEventListener('error', reject);
    document.head.append(link);
  });

class SearchDialog {
  readonly #settings: SearchSettings;
  readonly #search: SiteSearch;
  readonly #hits: ResultList;
  readonly #parts: DialogParts;
  #chosen: Query['chosen'] = {};
  /** The latest question, so that a late answer to an earlier one is dropped. */
  #asked = 0;
  #timer: number | undefined;

  constructor(settings: SearchSettings, search: SiteSearch) {
    this.#settings = settings;
    this.#search = search;
    this.#hits = this.#list();
    this.#parts = dialogParts(settings, this.#hits.element);
    document.body.append(this.#parts.dialog);
    this.#listen();
    this.#tell(settings.words.hint);
  }

  open(): void {
    const { dialog, field } = this.#parts;
    if (!dialog.open) dialog.showModal();
    field.focus();
    field.select();
  }

  #listen(): void {
    const { dialog, field, close } = this.#parts;
    field.addEventListener('input', () => {
      window.clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => void this.#find(), pause);
    });
    close.addEventListener('click', () => dialog.close());
    dialog.addEventListener('click', ({ target }) => {
      if (target === dialog) dialog.close();
    });
    dialog.addEventListener('keydown', (event) => this.#onKey(event));
  }

  async #find(): Promise<void> {
    const query: Query = { words: this.#parts.field.value.trim(), chosen: this.#chosen };
    const asked = ++this.#asked;
    const isLatest = () => asked === this.#asked;
    const { hint, loading } = this.#settings.words;
    if (query.words === '') {
      this.#clear();
      this.#tell(hint);
      return;
    }
    const timer = window.setTimeout(() => isLatest() && this.#tell(loading), patience);
    try {
      await this.#show(query, isLatest, () => window.clearTimeout(timer));
    } catch (error) {
      window.clearTimeout(timer);
      if (!isLatest()) return;
      this.#clear();
      this.#fail(error);
    }
  }

  /** @param onFound told before anything of the answer is shown */
  async #show(query: Query, isLatest: () => boolean, onFound: () => void): Promise<void> {
    const { results, counts } = await this.#search.find(query);
    await this.#hits.show(results, isLatest);
    onFound();
    if (!isLatest()) return;
    const total = results.length;
    this.#tell(total > 0 ? this.#countOf(total) : this.#nothing(query), total === 0);
    this.#narrow(counts);
    this.#parts.elsewhere.replaceChildren();
    const others = await this.#search.findElsewhere(query, total > 0);
    if (isLatest()) this.#showElsewhere(others);
  }

  #clear(): void {
    const { narrowing, elsewhere } = this.#parts;
    this.#hits.clear();
    narrowing.replaceChildren();
    elsewhere.replaceChildren();
  }

  #fail(error: unknown): void {
    console.warn(error);
    this.#tell(this.#settings.words.failed, true);
  }

  #countOf(total: number): string {
    return count(this.#settings.words.results, total, this.#settings.lang);
  }

  #nothing({ words, chosen }: Query): string {
    const { narrow, none } = this.#settings.words;
    return Object.keys(chosen).length > 0 ? narrow : fill(none, { words });
  }

  #tell(words: string, isNothing = false): void {
    const { state } = this.#parts;
    state.textContent = words;
    state.classList.toggle('search-nothing', isNothing);
  }

  #list(lang?: string): ResultList {
    return new ResultList({ more: this.#settings.words.more, onFailure: (error) => this.#fail(error) }, lang);
  }

  #narrow(counts: Counts): void {
    const { narrowing } = this.#parts;
    const held = narrowing.contains(document.activeElement) ? document.activeElement?.id : undefined;
    narrowing.replaceChildren(
      ...narrowingBy({
        counts,
        chosen: this.#chosen,
        settings: this.#settings,
        choose: (facet, value) => this.#choose(facet, value),
      }),
    );
    // What is chosen stands there anew, and whoever chose it by keys is still at it.
    if (held) document.getElementById(held)?.focus();
  }

  #choose(facet: Facet, value: string | undefined): void {
    const others = without(this.#chosen, facet);
    this.#chosen = value === undefined ? others : { ...others, [facet]: value };
    void this.#find();
  }

  #showElsewhere(others: readonly FoundElsewhere[]): void {
    if (others.length === 0) return;
    this.#parts.elsewhere.replaceChildren(
      element('h2', {}, this.#settings.words.elsewhereTitle),
      ...others.map((other) => this.#otherLanguage(other)),
    );
  }

  /** What was found in another language, folded; its pages are loaded when somebody opens it. */
  #otherLanguage({ language, results }: FoundElsewhere): HTMLDetailsElement {
    const list = this.#list(language.lang);
    const label = fill(this.#settings.words.elsewhere, {
      results: this.#countOf(results.length),
      tongue: language.label,
    });
    const details = element('details', {}, element('summary', {}, label), list.element);
    details.addEventListener('toggle', () => {
      if (!details.open || list.element.childElementCount > 0) return;
      list.show(results).catch((error: unknown) => this.#fail(error));
    });
    return details;
  }

  #onKey(event: KeyboardEvent): void {
    const { dialog, field } = this.#parts;
    const { key, target } = event;
    if (event.isComposing) return;
    const stops = [field, ...dialog.querySelectorAll<HTMLElement>('.search-list a')];
    const at = stops.indexOf(target as HTMLElement);
    const to = at < 0 ? undefined : stopAfter(key, at, stops.length);
    if (key === 'Escape') dialog.close();
    else if (to !== undefined) stops[to]?.focus();
    else return;
    event.preventDefault();
  }
}

/** Where a key leads among the field, which comes first, and the results; nothing where it does what it always does. */
function stopAfter(key: string, at: number, stops: number): number | undefined {
  if (key === 'ArrowDown') return Math.min(at + 1, stops - 1);
  if (key === 'ArrowUp' && at > 0) return at - 1;
  if (key === 'Enter' && at === 0) return Math.min(1, stops - 1);
  if (key === 'Home' && at > 0) return 1;
  if (key === 'End' && at > 0) return stops - 1;
  return undefined;
}
