import { xml } from '../feeds/xml.ts';
import { formatPhone } from '../model/contact.ts';
import { placesOf, type Directory, type Place } from './directory.ts';

/**
 * The places of the network as KML 2.2 (KM01): a folder for each sector, in it one placemark for each place, longitude
 * before latitude with the decimals as written.
 */
export const kml = (directory: Directory): string =>
  xml({
    kml: {
      '@_xmlns': 'http://www.opengis.net/kml/2.2',
      '@_xmlns:atom': 'http://www.w3.org/2005/Atom',
      Document: {
        name: directory.title,
        'atom:author': { 'atom:name': directory.siteName },
        'atom:link': { '@_href': directory.url, '@_rel': 'alternate', '@_hreflang': directory.lang },
        description: html(directory.description),
        Folder: foldersOf(directory),
      },
    },
  });

const foldersOf = (directory: Directory) =>
  [...Map.groupBy(placesOf(directory), ({ sector }) => sector.key).values()]
    .map((places) => ({ name: places[0]!.sector.label, Placemark: places.map(placemark) }))
    .toSorted((one, other) => one.name.localeCompare(other.name, directory.lang));

const placemark = (place: Place) => ({
  name: place.name,
  'atom:link': { '@_href': place.url, '@_rel': 'alternate', '@_hreflang': place.lang },
  address: place.addressLines.join(', '),
  ...(place.phones[0] === undefined ? {} : { phoneNumber: `tel:${place.phones[0]}` }),
  description: balloon(place),
  ExtendedData: {
    Data: Object.entries(facts(place)).flatMap(([name, value]) =>
      value === undefined ? [] : [{ '@_name': name, value }],
    ),
  },
  Point: { coordinates: `${place.pin.longitude},${place.pin.latitude}` },
});

const facts = ({ key, status, email, website }: Place) => ({ key, status, email, website });

/** What is shown when the place is chosen. KML takes a description for HTML. */
const balloon = ({ description, addressLines, hours, name, notice, phones, url }: Place): string =>
  [
    html(description),
    notice.map(html).join('<br>'),
    addressLines.map(html).join('<br>'),
    hours.map(html).join('<br>'),
    phones.map((phone) => anchor(`tel:${phone}`, formatPhone(phone))).join('<br>'),
    anchor(url, name),
  ]
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('');

const anchor = (href: string, text: string): string => `<a href="${html(href)}">${html(text)}</a>`;

const html = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
