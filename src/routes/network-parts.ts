import type { ClientFacts } from '../model/client-facts.ts';
import type { Site } from '../model/site.ts';
import { slugOf } from '../model/slug.ts';
import type { Locale, Localized } from '../model/text.ts';
import { localTownName, townName } from '../places/town-name.ts';
import type { PartKind } from './paths.ts';

/** So many companies a page shows at most. A larger network is cut into kinds and towns. */
export const companiesPerPage = 40;

/** So many kinds or towns a list of all of them shows on a page. */
export const partsPerPage = 120;

/** What of a company says in which parts of the network it is. */
export type Placed = Pick<ClientFacts, 'sector'> & {
  readonly address: Pick<ClientFacts['address'], 'locality' | 'country'>;
};

/** The companies of one kind or in one town. */
export interface NetworkPart<Company extends Placed> {
  readonly kind: PartKind;
  /** The same in every language. */
  readonly key: string;
  readonly label: string;
  readonly companies: readonly Company[];
  /** What `site.yaml` says of it. */
  readonly texts?: Localized | undefined;
  /** Its page’s word in addresses; nothing where it has none. */
  readonly slug?: string | undefined;
}

type Settings = Pick<Site, 'sectors' | 'networkTexts' | 'languages'>;

export const sectorLabel = ({ sectors }: Pick<Site, 'sectors'>, sector: string, locale: Locale): string =>
  sectors[sector]?.[locale] ?? sector;

/** Towns of the same name in two countries are two. @example townPartKey(client) // 'it-milano' */
export const townPartKey = ({ address: { locality, country } }: Placed): string =>
  `${country.toLowerCase()}-${townWord(locality, country)}`;

/** The one form that all names of a town have. */
export const townWord = (locality: string, country: string): string =>
  slugOf(localTownName(locality, country), 'en');

/** By the word that towns have everywhere: names may be written in any language that is known for them. */
const townTexts = ({ networkTexts }: Settings): ReadonlyMap<string, Localized> =>
  new Map(Object.entries(networkTexts.towns).map(([name, text]) => [slugOf(name, 'en'), text]));

/** All kinds or all towns of the network, in no order. */
export function networkParts<Company extends Placed>(
  kind: PartKind,
  companies: readonly Company[],
  site: Settings,
  locale: Locale,
): readonly NetworkPart<Company>[] {
  const division = kind === 'sectors' ? bySector(site, locale) : byTown(site, locale);
  const groups = [...Map.groupBy(companies, division.keyOf)].map(([key, own]) => {
    return { kind, key, companies: own, label: division.labelOf(own[0]!), texts: division.textsOf(own[0]!) };
  });
  const namesakes = Map.groupBy(groups, ({ label }) => slugOf(label, locale));
  return groups.map((group) => {
    const { key, label, texts } = group;
    // A list would only repeat its only company.
    if (group.companies.length < 2 && !texts) return group;
    const own = slugOf(label, locale);
    // Two of the same name are told apart by what they are called within.
    return { ...group, slug: namesakes.get(own)!.length > 1 ? slugOf(`${label} ${key}`, locale) : own };
  });
}

interface Division {
  readonly keyOf: (company: Placed) => string;
  readonly labelOf: (company: Placed) => string;
  readonly textsOf: (company: Placed) => Localized | undefined;
}

const bySector = (site: Settings, locale: Locale): Division => ({
  keyOf: ({ sector }) => slugOf(sector, 'en'),
  labelOf: ({ sector }) => sectorLabel(site, sector, locale),
  textsOf: ({ sector }) => site.networkTexts.sectors[sector],
});

function byTown(site: Settings, locale: Locale): Division {
  const texts = townTexts(site);
  const { lang } = site.languages[locale]!;
  return {
    keyOf: townPartKey,
    labelOf: ({ address }) => townName(address.locality, address.country, lang),
    textsOf: ({ address }) => texts.get(townWord(address.locality, address.country)),
  };
}
