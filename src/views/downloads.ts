import { feedFormats } from '../feeds/formats.ts';
import { changesFeed, feedPath } from './feed-places.ts';
import type { HeadFile } from '../head/page.ts';
import type { Client, ClientText } from '../model/content.ts';
import { statusOn } from '../model/history.ts';
import { hasCalendar } from './calendar.ts';
import { clientFileExtensions, type ClientFileExtension } from '../routes/files.ts';
import { clientFileTypes } from './client-files.ts';
import type { Context } from './context.ts';
import { offeredFileNames, networkFiles } from './network-files.ts';
import type { Link } from './view.ts';

/** A link to a file that another program reads. */
export interface Download extends Link {
  /** Its media type. */
  readonly type: string;
  /** The language of its texts (BCP 47). */
  readonly hreflang: string;
  /** Whether the browser keeps the file rather than shows it; phones open contacts and calendars themselves. */
  readonly keep: boolean;
}

/**
 * The files about a client that are worth taking along; none of one that has closed for good. Programs find the contact
 * in its newer form by the head of the page (`cardFile`): people need not choose between two.
 */
export function clientDownloads(context: Context, client: Client, { slug }: ClientText): readonly Download[] {
  const { content, lang, locale, messages, paths } = context;
  if (statusOn(client, content.today) === 'closed') return [];
  const { contact, calendar } = clientFileExtensions;
  const link = (type: string, label: string, extension: ClientFileExtension): Download => ({
    href: paths.clientFile(locale, slug, extension),
    label,
    type,
    hreflang: lang,
    keep: false,
  });
  return [
    link(clientFileTypes.contact, messages.files.contact, contact),
    ...(hasCalendar(context, client)
      ? [link(clientFileTypes.calendar, messages.files.calendar, calendar)]
      : []),
  ];
}

/** The client itself in the form that address books have for it. */
export const cardFile = ({ locale, paths }: Context, { slug }: ClientText): HeadFile => ({
  path: paths.clientFile(locale, slug, clientFileExtensions.contactCard),
  type: clientFileTypes.contact,
});

export const networkDownloads = ({ lang, locale, paths }: Context): readonly Download[] =>
  offeredFileNames.map((name) => {
    const { label, type } = networkFiles[name];
    return { href: paths.networkFile(locale, name), label, type, hreflang: lang, keep: true };
  });

/** The feed of what changes at the companies, for whoever keeps a list of them; nothing while nothing has changed. */
export function changesDownload(context: Context): readonly Download[] {
  const place = changesFeed(context);
  if (!place) return [];
  const href = feedPath(context, place, 'rss');
  return [{ href, label: place.label, type: feedFormats.rss.type, hreflang: context.lang, keep: false }];
}
