import { countriesAt } from '../places/country-at.ts';
import type { Pin } from '../model/address.ts';
import { folded } from '../folded.ts';
import { codesByPostalCode, regionNames, towns } from './region-tables.ts';

/** As much of a whereabouts as holidays depend on. */
export interface Locality {
  readonly country: string;
  readonly region?: string | undefined;
  readonly locality?: string | undefined;
  readonly postalCode?: string | undefined;
}

/** Territories with a country code of their own, whose holidays stand in the table of the country they are part of. */
const parents: ReadonlyMap<string, string> = new Map(
  ['BL', 'GF', 'GP', 'MF', 'MQ', 'RE', 'YT'].map((territory) => [territory, 'FR']),
);

/** The country whose table of holidays holds at an address. */
export const holidayCountry = ({ country }: Locality): string => parents.get(country) ?? country;

/**
 * The region whose holidays an address has, among the known ones; empty for the country as a whole. A town with a day of
 * its own comes first, then what tells for sure: a territory, the postal code, the name or code of the region, the town.
 */
export function holidayRegion(address: Locality, known: ReadonlySet<string>, pin?: Pin): string {
  const { country, region = '', locality = '', postalCode = '' } = address;
  const holding = holidayCountry(address);
  const candidates = [
    towns.get(holding)?.get(folded(locality)),
    country === holding ? undefined : country,
    codeByPostalCode(holding, postalCode),
    regionNames.get(holding)?.get(folded(region)),
    region.split('-').at(-1),
    regionNames.get(holding)?.get(folded(locality)),
    ...(pin ? countriesAt({ latitude: Number(pin.latitude), longitude: Number(pin.longitude) }) : []),
  ];
  return (
    candidates.find((candidate) => candidate !== undefined && candidate !== '' && known.has(candidate)) ?? ''
  );
}

/** By the longest beginning that is in the table. */
function codeByPostalCode(country: string, postalCode: string): string | undefined {
  const table = codesByPostalCode.get(country);
  const code = postalCode.toUpperCase().replaceAll(/[\s-]/g, '');
  if (!table || code === '') return undefined;
  // In Great Britain the letters in front are an area: EH is one, E another.
  const area = country === 'GB' ? /^[A-Z]+/.exec(code)?.[0] : undefined;
  if (area !== undefined) return table.get(area) ?? table.get('');
  for (let length = code.length; length > 0; length--) {
    const found = table.get(code.slice(0, length));
    if (found !== undefined) return found;
  }
  return undefined;
}
