import type { Hours } from '../hours/hours.ts';
import { describeStretch } from '../hours/icalendar.ts';
import { osmHours } from '../hours/osm.ts';
import { specialStretches, type Stretch } from '../hours/timeline.ts';
import {
  clientsJsonVersion,
  type ClientJson,
  type ClientsJson,
  type HoursJson,
} from '../formats/clients-json.ts';
import type { Address, Pin } from '../model/address.ts';
import type { Spot } from '../model/arrival.ts';
import type { Client } from '../model/content.ts';
import { statusOn } from '../model/history.ts';
import { geoUri } from '../places/geo-uri.ts';
import { plusCode } from '../places/plus-code.ts';
import { clientFileExtensions, type ClientFileExtension } from '../routes/files.ts';
import { sectorLabel } from '../routes/network-parts.ts';
import { idsOf } from '../structured-data/ids.ts';
import { hasCalendar, outlookOf } from './calendar.ts';
import { textLocale } from './cards.ts';
import { addressLines } from './contact.ts';
import type { Context } from './context.ts';
import { departmentName } from './departments.ts';
import { hoursLines } from './hours-lines.ts';
import { told } from './told.ts';

/** All about the network for programs, in the language of the context. */
export function clientsJsonOf(context: Context): ClientsJson {
  const { content, lang, locale, paths, site } = context;
  return {
    $schema: paths.url(paths.asset('clients.schema.json')),
    version: clientsJsonVersion,
    asOf: content.today,
    lang,
    agency: { name: site.name, url: paths.url(paths.home(locale)) },
    network: paths.url(paths.network(locale)),
    clients: content.clients.map((client) => clientJson(context, client)),
  };
}

function clientJson(context: Context, client: Client): ClientJson {
  const { content, paths, site } = context;
  const { key, sector, closed, pin, hours, photos, logo } = client;
  const { name, legalName, type, relation, paid, since, until, opens, timeZone } = client;
  const { email, website, menu, priceRange, reservations, founded, verified, vat, taxId } = client;
  const shown = textLocale(context, client);
  return {
    key,
    id: idsOf(site).client(key),
    name,
    legalName,
    formerNames: [...client.formerly],
    type,
    moreTypes: listed(client.moreTypes),
    sector: { key: sector, label: sectorLabel(site, sector, context.locale) },
    relation,
    paid,
    since,
    until,
    status: statusOn(client, content.today),
    founded,
    opens,
    closed: closed && { ...closed, note: told(context, closed.note)?.text },
    description: client.texts[shown]!.description,
    lang: site.languages[shown]!.lang,
    address: addressJson(context, client.address),
    pin: pin && pinJson(pin),
    serviceArea: client.serviceArea && [...client.serviceArea.towns],
    formerAddresses: client.movedFrom.map((former) => ({
      address: addressJson(context, former.address),
      pin: former.pin && pinJson(former.pin),
      until: former.until,
    })),
    arrival: client.arrival && arrivalJson(context, client.arrival),
    timeZone,
    hours: hours && hoursJson(context, client, hours),
    departments: client.departments.map((department) => ({
      name: departmentName(department, context),
      type: department.type,
      phones: [...department.phones],
      email: department.email,
      hours: hoursJson(context, client, department.hours),
    })),
    phones: [...client.phones],
    email,
    website,
    channels: [...client.channels],
    menu,
    cuisine: [...client.cuisine],
    priceRange,
    reservations,
    payment: listed(client.payment),
    amenities: listed(client.amenities),
    verified,
    vat,
    taxId,
    ids: client.ids,
    image: photos[0] && paths.url(photos[0].share.path),
    logo: logo && paths.url(logo.share.path),
    versions: versionsOf(context, client),
  };
}

/** Lists that came to the file later are left out where they are empty. */
const listed = <Item>(list: readonly Item[]): Item[] | undefined => (list.length > 0 ? [...list] : undefined);

const addressJson = ({ lang }: Context, address: Address): ClientJson['address'] => ({
  ...address,
  lines: [...addressLines(address, lang)],
});

const pinJson = (pin: Pin): NonNullable<ClientJson['pin']> => ({
  latitude: Number(pin.latitude),
  longitude: Number(pin.longitude),
  geo: geoUri(pin),
  plusCode: plusCode(pin),
});

function arrivalJson(
  context: Context,
  {
    entrance,
    floor,
    bell,
    parking,
    stops,
    stepFree,
    landmarks,
    commonMistake,
  }: NonNullable<Client['arrival']>,
): ClientJson['arrival'] {
  const spot = ({ text, pin }: Spot) => ({ text: told(context, text)?.text, pin: pin && pinJson(pin) });
  return {
    entrance: entrance && spot(entrance),
    floor: floor && told(context, floor)?.text,
    bell,
    parking: parking.map(spot),
    stops: stops.map((stop) => ({ ...stop, lines: [...stop.lines], pin: stop.pin && pinJson(stop.pin) })),
    stepFree: stepFree && { access: stepFree.access, text: told(context, stepFree.text)?.text },
    landmarks: landmarks.map(spot),
    commonMistake: commonMistake && told(context, commonMistake)?.text,
  };
}

const hoursJson = (context: Context, client: Client, hours: Hours): HoursJson => ({
  osm: osmHours(hours, context.locale, outlookOf(context, client)),
  text: [...hoursLines(context, hours)],
  specialDays: specialStretches(hours, outlookOf(context, client)).map((stretch) =>
    specialDay(context, stretch),
  ),
});

const specialDay = ({ lang, messages }: Context, stretch: Stretch): HoursJson['specialDays'][number] => ({
  from: stretch.from,
  through: stretch.through,
  text: describeStretch(stretch, { lang, words: messages }),
  closed: stretch.days.every((day) => !day || day.ranges.length === 0),
});

function versionsOf(context: Context, client: Client): ClientJson['versions'] {
  const { paths, site } = context;
  return site.locales.flatMap((locale) => {
    const text = client.texts[locale];
    if (!text) return [];
    const file = (extension: ClientFileExtension) =>
      paths.url(paths.clientFile(locale, text.slug, extension));
    return [
      {
        lang: site.languages[locale]!.lang,
        page: paths.url(paths.client(locale, text.slug)),
        vcard: file(clientFileExtensions.contactCard),
        vcard3: file(clientFileExtensions.contact),
        calendar: hasCalendar(context, client) ? file(clientFileExtensions.calendar) : undefined,
      },
    ];
  });
}
