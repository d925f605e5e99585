import { isSlug } from '../model/text.ts';

/** What of a network page the filter needs to know. */
export interface Filterable {
  readonly sectors: readonly { readonly value: string }[];
  readonly cities: readonly { readonly value: string }[];
  readonly emptyPairs: readonly (readonly [string, string])[];
  readonly groups: readonly {
    readonly id: string;
    readonly cards: readonly Company[];
  }[];
  readonly map?:
    | { readonly sheets: readonly { readonly wide?: Marked | undefined; readonly narrow: Marked }[] }
    | undefined;
}

/** A map with marks, each of which disappears with its companies. */
interface Marked {
  readonly marks: readonly Marks[];
}

interface Marks {
  readonly id: string;
  readonly cards?: readonly Company[] | undefined;
}

interface Company {
  readonly sector: string;
  readonly city: string;
}

/** The radio button of one option, to be named in a `label` and in the rules. */
export const optionId = (kind: 'sector' | 'city', value: string): string => `${kind}-${safe(value)}`;

/**
 * The rules that let two groups of radio buttons filter the network without a script: a company that is not meant
 * disappears, so does a group with nothing left, and `.no-match` appears where nothing is left at all.
 */
export function filterCss({ sectors, cities, emptyPairs, groups, map }: Filterable): string {
  const marks = map?.sheets.flatMap(({ wide, narrow }) => [...(wide?.marks ?? []), ...narrow.marks]) ?? [];
  return [
    ...sectors.map(({ value }) => hideOthers('sector', value)),
    ...cities.map(({ value }) => hideOthers('city', value)),
    ...(map ? sectors.map(({ value }) => hideMarks('sector', value)) : []),
    ...(map ? cities.map(({ value }) => hideMarks('city', value)) : []),
    ...[...groups, ...marks].flatMap(hideWhereEmpty),
    ...showNoMatch(emptyPairs),
  ].join('');
}

function hideOthers(kind: 'sector' | 'city', value: string): string {
  const wanted = `[data-${kind}="${safe(value)}"]`;
  const others = [...companies.map(without(wanted)), ...groupings.map(withoutAny(wanted))];
  return `${chosen(kind, [value])} :is(${others.join()}){display:none}`;
}

/** A mark of several kinds of company stays for each of them, yet its number would then be too high. */
function hideMarks(kind: 'sector' | 'city', value: string): string {
  const attribute = { sector: 'data-sectors', city: 'data-cities' }[kind];
  const wanted = `[${attribute}~="${safe(value)}"]`;
  const others = [without(wanted)('.map-mark'), withoutAny(wanted)('.map-close-up')].join();
  const mixed = `.map-drawing .map-mark:not([${attribute}="${value}"])`;
  return (
    `${chosen(kind, [value])} :is(${others}){display:none}` +
    `${chosen(kind, [value])} ${mixed} .map-count{visibility:hidden}`
  );
}

const companies = ['.network-card', '.map-entry'];
/** What disappears with the last of its companies. */
const groupings = ['.network-group', '.map-town'];

const without = (wanted: string) => (selector: string) => `${selector}:not(${wanted})`;
const withoutAny = (wanted: string) => (selector: string) => `${selector}:not(:has(${wanted}))`;

/** Pairs whose halves both occur in a group, but on different companies: single options leave its heading standing. */
function hideWhereEmpty({ id, cards = [] }: Marks): readonly string[] {
  const cities = unique(cards.map((card) => card.city));
  return unique(cards.map((card) => card.sector)).flatMap((sector) => {
    const here = new Set(cards.filter((card) => card.sector === sector).map((card) => card.city));
    const missing = cities.filter((city) => !here.has(city));
    return missing.length === 0 ? [] : [`${both(sector, missing)} #${safe(id)}{display:none}`];
  });
}

/** One rule for each sector, with all the cities where it has no company. */
const showNoMatch = (pairs: Filterable['emptyPairs']): readonly string[] =>
  unique(pairs.map(([sector]) => sector)).map((sector) => {
    const cities = pairs.filter(([each]) => each === sector).map(([, city]) => city);
    return `${both(sector, cities)} .no-match{display:block}`;
  });

const both = (sector: string, cities: readonly string[]): string =>
  `${chosen('sector', [sector])}${having('city', cities)}`;

const chosen = (kind: 'sector' | 'city', values: readonly string[]): string =>
  `.network${having(kind, values)}`;

const having = (kind: 'sector' | 'city', values: readonly string[]): string =>
  `:has(${values.map((value) => `#${optionId(kind, value)}:checked`).join(',')})`;

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)];

/** These words end up in a stylesheet: anything but what a slug is made of is a mistake of ours. */
function safe(word: string): string {
  if (!isSlug(word)) throw new RangeError(`Not safe in a selector: ${word}`);
  return word;
}
