import { placesOf, type Directory, type Place } from './directory.ts';

/**
 * The places of the network as GeoJSON (RFC 7946): WGS 84, longitude before latitude, no `crs` (GJ01).
 * Phones are E.164, the address, the notice and the hours stand in one line each, in the language of the directory.
 */
export const geojson = (directory: Directory): string =>
  `${JSON.stringify({
    type: 'FeatureCollection',
    name: directory.title,
    features: placesOf(directory).map(feature),
  })}\n`;

const feature = (place: Place) => ({
  type: 'Feature',
  id: place.key,
  geometry: { type: 'Point', coordinates: [Number(place.pin.longitude), Number(place.pin.latitude)] },
  properties: {
    key: place.key,
    name: place.name,
    description: place.description,
    url: place.url,
    lang: place.lang,
    sector: place.sector.label,
    sectorKey: place.sector.key,
    relation: place.relation,
    status: place.status,
    notice: place.notice.length > 0 ? place.notice.join(' – ') : undefined,
    locality: place.locality,
    address: place.addressLines.join(', '),
    phone: place.phones[0],
    email: place.email,
    website: place.website,
    hours: place.hours.length > 0 ? place.hours.join('; ') : undefined,
  },
});
