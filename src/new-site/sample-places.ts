import type { Point } from '../places/point.ts';

/** A town that examples may be in, with a point in it that lies on no sea and in no river. */
interface SampleTown {
  readonly locality: string;
  readonly region?: string;
  readonly postalCode: string;
  readonly point: Point;
}

/** By country (ISO 3166), where agencies are likely to be; elsewhere the largest town is taken. */
export const samplePlaces: Readonly<Record<string, SampleTown>> = {
  AD: { postalCode: 'AD500', locality: 'Andorra la Vella', point: at(42.50713, 1.52247) },
  AT: { postalCode: '8010', locality: 'Graz', point: at(47.06874, 15.44187) },
  BE: { postalCode: '9000', locality: 'Gent', point: at(51.05487, 3.72123) },
  BR: { postalCode: '01002-000', locality: 'São Paulo', region: 'SP', point: at(-23.54871, -46.63672) },
  CH: { postalCode: '3011', locality: 'Bern', region: 'BE', point: at(46.94817, 7.44741) },
  DE: { postalCode: '04109', locality: 'Leipzig', point: at(51.34271, 12.37189) },
  ES: { postalCode: '08002', locality: 'Barcelona', region: 'B', point: at(41.38312, 2.17241) },
  FR: { postalCode: '69001', locality: 'Lyon', point: at(45.76731, 4.83357) },
  GB: { postalCode: 'BS1 4ST', locality: 'Bristol', point: at(51.45423, -2.59387) },
  IE: { postalCode: 'D02 X285', locality: 'Dublin', point: at(53.34167, -6.26213) },
  IT: { postalCode: '20121', locality: 'Milano', region: 'MI', point: at(45.47218, 9.18804) },
  LU: { postalCode: '1728', locality: 'Luxembourg', point: at(49.61127, 6.13081) },
  MX: { postalCode: '06010', locality: 'Ciudad de México', region: 'CDMX', point: at(19.43411, -99.13517) },
  NL: { postalCode: '3511 AB', locality: 'Utrecht', point: at(52.09167, 5.11636) },
  PT: { postalCode: '4050-159', locality: 'Porto', point: at(41.14873, -8.61309) },
  US: { postalCode: '97205', locality: 'Portland', region: 'OR', point: at(45.52031, -122.68323) },
};

function at(latitude: number, longitude: number): Point {
  return { latitude, longitude };
}
