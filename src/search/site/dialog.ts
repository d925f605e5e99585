import { count, fill } from '../../i18n/format.ts';
import { stretchesOf } from './excerpt.ts';
import { facets, searchedKinds, type Facet } from './facets.ts';
import type { Counts, FoundPage, PagefindResult } from './pagefind.ts';
import type { SearchSettings } from './settings.ts';
import { siteSearch, without, type FoundElsewhere, type Query, type SiteSearch } from './site-search.ts';
import style from '../../styles/search.css?url';

/** So many results are shown at once. */
const shownAtOnce = 8;

/** Milliseconds after the last letter. */
const pause = 150;

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
    const link = make('link', { rel: 'stylesheet', href: style });
    link.addEventListener('load', resolve);
    link.addEventListener('error', reject);
    document.head.append(link);
  });

class SearchDialog {
  readonly #settings: SearchSettings;
  readonly #search: SiteSearch;
  readonly #parts: Parts;
  #chosen: Query['chosen'] = {};
  /** The latest question, so that a late answer to an earlier one is dropped. */
  #asked = 0;
  #timer: number | undefined;

  constructor(settings: SearchSettings, search: SiteSearch) {
    this.#settings = settings;
    this.#search = search;
    this.#parts = partsOf(settings);
    const { dialog, field, close } = this.#parts;
    document.body.append(dialog);
    field.addEventListener('input', () => {
      window.clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => void this.#find(), pause);
    });
    close.addEventListener('click', () => dialog.close());
    dialog.addEventListener('click', ({ target }) => {
      if (target === dialog) dialog.close();
    });
    dialog.addEventListener('keydown', (event) => this.#onKey(event));
    this.#tell(settings.words.hint);
  }

  open(): void {
    const { dialog, field } = this.#parts;
    if (!dialog.open) dialog.showModal();
    field.focus();
    field.select();
  }

  async #find(): Promise<void> {
    const { field, hits, narrowing, elsewhere } = this.#parts;
    const { words } = this.#settings;
    const query: Query = { words: field.value.trim(), chosen: this.#chosen };
    const asked = ++this.#asked;
    const isLate = () => asked !== this.#asked;
    if (query.words === '') {
      for (const part of [hits, narrowing, elsewhere]) part.replaceChildren();
      this.#tell(words.hint);
      return;
    }
    const patience = window.setTimeout(() => isLate() || this.#tell(words.loading), 300);
    try {
      const found = await this.#search.find(query);
      const pages = await pagesOf(found.results.slice(0, shownAtOnce));
      if (isLate()) return;
      window.clearTimeout(patience);
      const total = found.results.length;
      this.#tell(total > 0 ? this.#countOf(total) : this.#nothing(query), total === 0);
      this.#narrow(found.counts);
      elsewhere.replaceChildren();
      hits.replaceChildren(...pages.map((page) => hit(page)));
      this.#offerMore(hits, found.results);
      const others = await this.#search.findElsewhere(query, total > 0);
      if (!isLate()) this.#showElsewhere(others);
    } catch (error) {
      console.warn(error);
      if (isLate()) return;
      window.clearTimeout(patience);
      for (const part of [hits, narrowing, elsewhere]) part.replaceChildren();
      this.#tell(words.failed, true);
    }
  }

  #countOf = (number: number): string => count(this.#settings.words.results, number, this.#settings.lang);

  #nothing({ words, chosen }: Query): string {
    return Object.keys(chosen).length > 0
      ? this.#settings.words.narrow
      : fill(this.#settings.words.none, { words });
  }

  #tell(words: string, isNothing = false): void {
    const { state } = this.#parts;
    state.textContent = words;
    state.classList.toggle('search-nothing', isNothing);
  }

  /** The button below a list of which not all is shown yet. */
  #offerMore(list: HTMLElement, results: readonly PagefindResult[], from = shownAtOnce): void {
    if (results.length <= from) return;
    const button = make('button', { type: 'button', class: 'search-more' }, this.#settings.words.more);
    const place = make('li', { class: 'search-rest' }, button);
    button.addEventListener('click', () => {
      pagesOf(results.slice(from, from + shownAtOnce))
        .then((pages) => {
          const entries = pages.map((page) => hit(page, list.lang));
          place.replaceWith(...entries);
          this.#offerMore(list, results, from + shownAtOnce);
          entries[0]?.querySelector('a')?.focus();
        })
        .catch((error: unknown) => {
          console.warn(error);
          this.#tell(this.#settings.words.failed, true);
        });
    });
    list.append(place);
  }

  #narrow(counts: Counts): void {
    const { narrowing } = this.#parts;
    const held = narrowing.contains(document.activeElement) ? document.activeElement?.id : undefined;
    const selects = facets
      .filter((facet) => facet !== 'kind')
      .flatMap((facet) => this.#select(facet, counts));
    narrowing.replaceChildren(...this.#kinds(counts), make('div', { class: 'search-facets' }, ...selects));
    // What is chosen stands there anew, and whoever chose it by keys is still at it.
    if (held) document.getElementById(held)?.focus();
  }

  #kinds({ kind: counts = {} }: Counts): readonly HTMLElement[] {
    const { words, lang } = this.#settings;
    const { kind: chosen } = this.#chosen;
    const present = searchedKinds.filter((kind) => (counts[kind] ?? 0) > 0 || kind === chosen);
    if (present.length < 2 && chosen === undefined) return [];
    const total = Object.values(counts).reduce((sum, number) => sum + number, 0);
    const chip = (kind: string | undefined, label: string, number: number) => {
      const button = make(
        'button',
        {
          type: 'button',
          class: 'chip',
          id: `search-kind-${kind ?? 'all'}`,
          'aria-pressed': String(kind === chosen),
        },
        label,
        ' ',
        make('span', { class: 'chip-count' }, new Intl.NumberFormat(lang).format(number)),
      );
      button.addEventListener('click', () => this.#choose('kind', kind));
      return button;
    };
    return [
      make(
        'div',
        { class: 'chips', role: 'group', 'aria-label': words.title },
        chip(undefined, words.all, total),
        ...present.map((kind) => chip(kind, words.kinds[kind], counts[kind] ?? 0)),
      ),
    ];
  }

  #select(facet: Facet, { [facet]: counts = {} }: Counts): readonly HTMLElement[] {
    const chosen = this.#chosen[facet];
    const { lang, facets: labels } = this.#settings;
    const values = Object.keys(counts)
      .filter((value) => (counts[value] ?? 0) > 0)
      .toSorted((a, b) => (facet === 'year' ? b.localeCompare(a) : a.localeCompare(b, lang)));
    if (chosen !== undefined && !values.includes(chosen)) values.unshift(chosen);
    if (values.length < 2 && chosen === undefined) return [];
    const select = make(
      'select',
      { class: 'chip', id: `search-${facet}`, 'aria-label': labels[facet] },
      make('option', { value: '' }, labels[facet]),
      ...values.map((value) => make('option', { value }, `${value} (${counts[value] ?? 0})`)),
    );
    select.value = chosen ?? '';
    select.addEventListener('change', () => this.#choose(facet, select.value || undefined));
    return [select];
  }

  #choose(facet: Facet, value: string | undefined): void {
    const others = without(this.#chosen, facet);
    this.#chosen = value === undefined ? others : { ...others, [facet]: value };
    void this.#find();
  }

  #showElsewhere(others: readonly FoundElsewhere[]): void {
    const { words } = this.#settings;
    const { elsewhere } = this.#parts;
    if (others.length === 0) return;
    elsewhere.replaceChildren(
      make('h2', {}, words.elsewhereTitle),
      ...others.map(({ language, results }) => {
        const label = fill(words.elsewhere, {
          results: this.#countOf(results.length),
          tongue: language.label,
        });
        const list = make('ul', { class: 'search-list', lang: language.lang });
        const details = make('details', {}, make('summary', {}, label), list);
        details.addEventListener('toggle', () => {
          if (details.open && list.childElementCount === 0) void this.#fill(list, results);
        });
        return details;
      }),
    );
  }

  async #fill(list: HTMLElement, results: readonly PagefindResult[]): Promise<void> {
    try {
      const pages = await pagesOf(results.slice(0, shownAtOnce));
      list.replaceChildren(...pages.map((page) => hit(page, list.lang)));
      this.#offerMore(list, results);
    } catch (error) {
      console.warn(error);
      this.#tell(this.#settings.words.failed, true);
    }
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

type Parts = ReturnType<typeof partsOf>;

function partsOf({ words, everything }: SearchSettings) {
  const field = make('input', {
    type: 'search',
    id: 'search-field',
    placeholder: words.field,
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
    autofocus: '',
  });
  const close = make('button', { type: 'button', class: 'search-close', 'aria-label': words.close });
  const label = make('label', { for: 'search-field', class: 'visually-hidden' }, words.field);
  const narrowing = make('div', { class: 'search-narrowing' });
  const state = make('p', { class: 'search-told', role: 'status' });
  const hits = make('ul', { class: 'search-list' });
  const elsewhere = make('div', { class: 'search-elsewhere' });
  const way = make('p', { class: 'search-way' }, make('a', { href: everything.href }, everything.label));
  const dialog = make(
    'dialog',
    { class: 'search', 'aria-label': words.title },
    make('div', { class: 'search-head' }, label, field, close),
    make('div', { class: 'search-found' }, narrowing, state, hits, elsewhere, way),
  );
  return { dialog, field, close, narrowing, state, hits, elsewhere };
}

const pagesOf = (results: readonly PagefindResult[]): Promise<readonly FoundPage[]> =>
  Promise.all(results.map((result) => result.data()));

function hit({ url, meta, excerpt }: FoundPage, lang = ''): HTMLLIElement {
  const link = make('a', { href: url, ...(lang !== '' && { hreflang: lang }) }, meta.title);
  const told = stretchesOf(excerpt).map(({ text, isMarked }) => (isMarked ? make('mark', {}, text) : text));
  return make(
    'li',
    {},
    link,
    make('p', { class: 'search-note' }, meta.note ?? ''),
    make('p', { class: 'search-excerpt' }, ...told),
  );
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...children);
  return element;
}
