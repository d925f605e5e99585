import { vcard, type CardVersion } from '../formats/vcard.ts';
import type { Client } from '../model/content.ts';
import { clientFileExtensions, type ClientFileExtension } from '../routes/files.ts';
import { badgeSvg, hasBadge } from './badge.ts';
import { calendarText, hasCalendar } from './calendar.ts';
import type { Context } from './context.ts';
import { cardOf } from './vcard.ts';

/** A file about one client in one language. */
export interface ClientFile {
  readonly path: string;
  /** Its media type. */
  readonly type: string;
  readonly client: Client;
  readonly hasPhoto: boolean;
  /** @param photo of the client, a JPEG in base64 */
  readonly write: (photo?: string) => string;
}

/** The media types of the files, as links and servers name them. */
export const clientFileTypes = {
  contact: 'text/vcard',
  calendar: 'text/calendar',
  badge: 'image/svg+xml',
} as const;

/** The files about every client that has a page in the language. */
export const clientFiles = (context: Context): readonly ClientFile[] =>
  context.content.clients.flatMap((client) => {
    const text = client.texts[context.locale];
    if (!text) return [];
    const path = (extension: ClientFileExtension) =>
      context.paths.clientFile(context.locale, text.slug, extension);
    const card = (version: CardVersion, extension: ClientFileExtension): ClientFile => ({
      path: path(extension),
      type: clientFileTypes.contact,
      client,
      hasPhoto: true,
      write: (photo) => vcard(cardOf(context, client, text), version, photo),
    });
    const calendar: ClientFile = {
      path: path(clientFileExtensions.calendar),
      type: clientFileTypes.calendar,
      client,
      hasPhoto: false,
      write: () => calendarText(context, client, text),
    };
    const badge: ClientFile = {
      path: path(clientFileExtensions.badge),
      type: clientFileTypes.badge,
      client,
      hasPhoto: false,
      write: () => badgeSvg(context, client),
    };
    return [
      card('4.0', clientFileExtensions.contactCard),
      card('3.0', clientFileExtensions.contact),
      ...(hasCalendar(context, client) ? [calendar] : []),
      ...(hasBadge(context, client) ? [badge] : []),
    ];
  });
