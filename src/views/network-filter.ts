import { count } from '../i18n/format.ts';
import type { ClientCard } from './cards.ts';
import type { Context } from './context.ts';
import { optionsOf, type FilterOption } from './filter-options.ts';

/** What companies that are all on one page are chosen by. */
export interface Filter {
  readonly sectors: readonly FilterOption[];
  /** What opens those that are folded; nothing where none are. */
  readonly moreSectors?: string | undefined;
  readonly cities: readonly FilterOption[];
  readonly moreCities?: string | undefined;
  /** How many companies there are to choose from. */
  readonly total: number;
  /** Pairs `[sector, city]` that no company has: there the reader is told so. */
  readonly emptyPairs: readonly (readonly [string, string])[];
}

/** Nothing where there is nothing to choose between; in one town, of one kind, there is still what is open and near. */
export function filterOf(context: Context, cards: readonly ClientCard[]): Filter | undefined {
  const { lang } = context;
  const sectors = optionsOf(cards, lang, (card) => [card.sector, card.sectorLabel]);
  const cities = optionsOf(cards, lang, (card) => [card.city, card.cityLabel]);
  if (cards.length < 2) return undefined;
  return {
    sectors,
    cities,
    total: cards.length,
    moreSectors: moreText(context, sectors),
    moreCities: moreText(context, cities),
    emptyPairs: emptyPairs(cards, sectors, cities),
  };
}

function moreText({ lang, messages }: Context, options: readonly FilterOption[]): string | undefined {
  const folded = options.filter((option) => option.folded).length;
  return folded > 0 ? count(messages.moreOptions, folded, lang) : undefined;
}

function emptyPairs(
  cards: readonly ClientCard[],
  sectors: readonly FilterOption[],
  cities: readonly FilterOption[],
): Filter['emptyPairs'] {
  const existing = new Set(cards.map(({ sector, city }) => `${sector}/${city}`));
  return sectors.flatMap((sector) =>
    cities
      .filter((city) => !existing.has(`${sector.value}/${city.value}`))
      .map((city) => [sector.value, city.value] as const),
  );
}
