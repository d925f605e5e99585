import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';
import type { Address } from '../model/address.ts';
import { pinSchema, type Pin } from '../model/address.ts';
import { gazetteerOf, type Town } from '../places/gazetteer.ts';
import { numberStandsFirst } from '../places/house-number.ts';
import type { Point } from '../places/point.ts';
import { timeZonesOfCountry } from '../places/time-zone.ts';
import { zoneOf } from '../places/zone.ts';
import { samplePlaces } from './sample-places.ts';

/** Where the examples of a new site are: real towns, invented streets. */
export interface SamplePlace {
  readonly town: string;
  readonly timeZone: string;
  readonly agency: Spot;
  readonly client: Spot & { readonly stop?: Pin; readonly landmark?: Pin };
  /** One that the country’s numbers may look like; nothing where no example is known. */
  readonly phone?: string;
}

interface Spot {
  readonly address: Address;
  readonly pin?: Pin;
}

/** From the agency to the example, its stop and its landmark, in degrees: a walk of some hundred metres. */
const ways = {
  client: [0.00231, 0.00317],
  stop: [0.00338, 0.00179],
  landmark: [0.00263, 0.00241],
} as const;

/** @param street an invented one */
export async function samplePlaceIn(country: string, street: string): Promise<SamplePlace> {
  const { point, ...town } = await townIn(country);
  const at = (way: readonly [number, number]): Pin | undefined => point && pinAt(point, way);
  const spot = (number: number, pin: Pin | undefined): Spot => ({
    address: { street: streetLine(street, number, country), ...town, country },
    ...(pin && { pin }),
  });
  const [agencyPin, stop, landmark] = [at([0, 0]), at(ways.stop), at(ways.landmark)];
  const phone = examplePhone(country);
  return {
    town: town.locality,
    timeZone: zoneOf(agencyPin, country) ?? timeZonesOfCountry(country)[0] ?? 'UTC',
    agency: spot(1, agencyPin),
    client: { ...spot(12, at(ways.client)), ...(stop && { stop }), ...(landmark && { landmark }) },
    ...(phone !== undefined && { phone }),
  };
}

type SampleTown = Omit<Address, 'street' | 'country'> & { readonly point?: Point };

/** The town of our table, else the largest that is known there, else the one that its clock is named after. */
async function townIn(country: string): Promise<SampleTown> {
  const known = samplePlaces[country];
  if (known) return known;
  const largest = largestOf((await gazetteerOf(country))?.towns ?? []);
  if (largest) return { locality: largest.name, point: besideCentre(largest) };
  const zone = timeZonesOfCountry(country)[0]?.split('/').at(-1);
  return { locality: zone?.replaceAll('_', ' ') ?? country };
}

const largestOf = (towns: readonly Town[]): Town | undefined =>
  towns.reduce<Town | undefined>(
    (largest, town) => (largest && largest.population >= town.population ? largest : town),
    undefined,
  );

/** Nobody’s door is in the middle of the town, to the metre. */
const besideCentre = ({ latitude, longitude }: Town): Point => ({
  latitude: latitude + 0.00117,
  longitude: longitude + 0.00143,
});

const pinAt = ({ latitude, longitude }: Point, [north, east]: readonly [number, number]): Pin =>
  pinSchema.parse({ latitude: (latitude + north).toFixed(5), longitude: (longitude + east).toFixed(5) });

/** By the custom of the country: `Voorbeeldstraat 12`, `12 Example Street`. */
const streetLine = (street: string, number: number, country: string): string => {
  const line = numberStandsFirst(country) ? `${number} ${street}` : `${street} ${number}`;
  return line.charAt(0).toUpperCase() + line.slice(1);
};

function examplePhone(country: string): string | undefined {
  if (!isSupportedCountry(country)) return undefined;
  const number = parsePhoneNumberFromString(examples[country], country);
  return number?.isValid() ? number.formatInternational() : undefined;
}
