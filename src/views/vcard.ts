import { formatCountry } from '../i18n/format.ts';
import { withColon } from '../i18n/labelled.ts';
import type { Card } from '../formats/vcard.ts';
import { mailbox, uri } from '../formats/web-address.ts';
import { formatPhone, isMobile } from '../model/contact.ts';
import type { Client, ClientText } from '../model/content.ts';
import { sectorLabel } from '../routes/network-parts.ts';
import { clientFileExtensions, type ClientFileExtension } from '../routes/files.ts';
import { idsOf } from '../structured-data/ids.ts';
import { hasCalendar } from './calendar.ts';
import { addressLines } from './contact.ts';
import type { Context } from './context.ts';
import { departmentName } from './departments.ts';
import { hoursLines } from './hours-lines.ts';
import { formerNames, formerPlaces, statusLines } from './status.ts';

/** What the address book gets to know of a client, in the language of the context. */
export function cardOf(context: Context, client: Client, { slug }: ClientText): Card {
  const { lang, locale, paths, site } = context;
  const { key, name, address, pin, phones, email, website, timeZone } = client;
  const file = (extension: ClientFileExtension) => paths.url(paths.clientFile(locale, slug, extension));
  return {
    id: idsOf(site).client(key),
    source: file(clientFileExtensions.contactCard),
    lang,
    name,
    sectorLabel: sectorLabel(site, client.sector, locale),
    address: {
      ...address,
      countryName: formatCountry(address.country, lang),
      lines: addressLines(address, lang),
    },
    pin,
    phones: phones.map((number) => ({ number, mobile: isMobile(number) })),
    email: email && mailbox(email),
    urls: [...(website === undefined ? [] : [uri(website)]), paths.url(paths.client(locale, slug))],
    timeZone,
    note: noteOf(context, client),
    calendar: hasCalendar(context, client) ? file('ics') : undefined,
  };
}

/**
 * When it is open, as text, since address books have no field for that; each department in a paragraph of its own. The
 * names and addresses it had before come last, so that the contact is found by them.
 */
function noteOf(context: Context, client: Client): string {
  const { messages } = context;
  const paragraphs = [
    statusLines(context, client),
    client.hours ? [withColon(messages.hours, context.lang), ...hoursLines(context, client.hours)] : [],
    ...client.departments.map((department) => [
      withColon(departmentName(department, context), context.lang),
      ...hoursLines(context, department.hours),
      ...department.phones.map(formatPhone),
      ...(department.email === undefined ? [] : [department.email]),
    ]),
    [
      ...formerNames(context, client),
      ...formerPlaces(context, client).map(({ label, line }) => `${withColon(label, context.lang)} ${line}`),
    ],
  ];
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}
