import { element } from '../../element.ts';
import { facets, searchedKinds, type Facet } from './facets.ts';
import type { Counts } from './pagefind.ts';
import type { SearchSettings } from './settings.ts';
import type { Query } from './site-search.ts';

interface NarrowingOptions {
  /** How many results there would be with each value of each facet. */
  readonly counts: Counts;
  readonly chosen: Query['chosen'];
  readonly settings: SearchSettings;
  /** Is told what a reader chooses; nothing where a facet is to be left open. */
  readonly choose: (facet: Facet, value: string | undefined) => void;
}

/** What results are narrowed down by: a chip for each kind, a list for every other facet. None where there is no choice. */
export function narrowingBy(options: NarrowingOptions): readonly HTMLElement[] {
  const lists = facets.filter((facet) => facet !== 'kind').flatMap((facet) => facetList(facet, options));
  return [...kindChips(options), element('div', { class: 'search-facets' }, ...lists)];
}

function kindChips({ counts, chosen, settings, choose }: NarrowingOptions): readonly HTMLElement[] {
  const { words, lang } = settings;
  const { kind: found = {} } = counts;
  const present = searchedKinds.filter((kind) => (found[kind] ?? 0) > 0 || kind === chosen.kind);
  if (present.length < 2 && chosen.kind === undefined) return [];
  const numbers = new Intl.NumberFormat(lang);
  const chip = (kind: string | undefined, label: string, count: number) => {
    const button = element(
      'button',
      {
        type: 'button',
        class: 'chip',
        id: `search-kind-${kind ?? 'all'}`,
        'aria-pressed': String(kind === chosen.kind),
      },
      label,
      ' ',
      element('span', { class: 'chip-count' }, numbers.format(count)),
    );
    button.addEventListener('click', () => choose('kind', kind));
    return button;
  };
  const total = Object.values(found).reduce((sum, count) => sum + count, 0);
  const chips = present.map((kind) => chip(kind, words.kinds[kind], found[kind] ?? 0));
  return [
    element(
      'div',
      { class: 'chips', role: 'group', 'aria-label': words.title },
      chip(undefined, words.all, total),
      ...chips,
    ),
  ];
}

function facetList(
  facet: Facet,
  { counts, chosen, settings, choose }: NarrowingOptions,
): readonly HTMLElement[] {
  const found = counts[facet] ?? {};
  const current = chosen[facet];
  const values = valuesOf(facet, found, settings.lang);
  if (current !== undefined && !values.includes(current)) values.unshift(current);
  if (values.length < 2 && current === undefined) return [];
  const label = settings.facets[facet];
  const list = element(
    'select',
    { class: 'chip', id: `search-${facet}`, 'aria-label': label },
    element('option', { value: '' }, label),
    ...values.map((value) => element('option', { value }, `${value} (${found[value] ?? 0})`)),
  );
  list.value = current ?? '';
  list.addEventListener('change', () => choose(facet, list.value || undefined));
  return [list];
}

/** Years from the last, all else by the letters of the language. */
function valuesOf(facet: Facet, found: Readonly<Record<string, number>>, lang: string): string[] {
  const values = Object.keys(found).filter((value) => (found[value] ?? 0) > 0);
  return facet === 'year'
    ? values.toSorted().toReversed()
    : values.toSorted((a, b) => a.localeCompare(b, lang));
}
