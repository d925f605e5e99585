import { xml } from '../feeds/xml.ts';
import { formatPhone } from '../model/contact.ts';
import { placesOf, type Directory, type Place } from './directory.ts';

/** The places of the network as waypoints (GPX 1.1), for navigation devices and hiking maps. */
export const gpx = (directory: Directory): string =>
  xml({
    gpx: {
      '@_version': '1.1',
      '@_creator': 'Passaparola',
      '@_xmlns': 'http://www.topografix.com/GPX/1/1',
      metadata: {
        name: directory.title,
        desc: directory.description,
        author: { name: directory.siteName },
        link: { '@_href': directory.url },
      },
      wpt: placesOf(directory).map(waypoint),
    },
  });

const waypoint = (place: Place) => ({
  '@_lat': place.pin.latitude,
  '@_lon': place.pin.longitude,
  name: place.name,
  cmt: place.addressLines.join(', '),
  desc: [
    place.description,
    ...place.notice,
    ...place.addressLines,
    ...place.hours,
    ...place.phones.map(formatPhone),
  ].join('\n'),
  link: { '@_href': place.url },
  type: place.sector.label,
});
