import { fill } from '../i18n/format.ts';
import type { Directory, Entry } from '../formats/directory.ts';
import { mailbox, uri } from '../formats/web-address.ts';
import type { Client } from '../model/content.ts';
import { statusOn } from '../model/history.ts';
import { townName } from '../places/town-name.ts';
import { sectorLabel } from '../routes/network-parts.ts';
import { oncePer } from '../once.ts';
import { textLocale } from './cards.ts';
import { addressLines } from './contact.ts';
import type { Context } from './context.ts';
import { hoursLines } from './hours-lines.ts';
import { statusLines } from './status.ts';

/** The network as it is told in one language to other programs, by name. */
export const directoryOf = oncePer((context: Context): Directory => {
  const { content, lang, locale, messages, paths, site } = context;
  return {
    title: `${site.name} – ${messages.networkTitle}`,
    description: fill(messages.networkDescription, { site: site.name }),
    lang,
    url: paths.url(paths.network(locale)),
    siteName: site.name,
    entries: content.clients
      .map((client) => entryOf(context, client))
      .toSorted((one, other) => one.name.localeCompare(other.name, lang)),
  };
});

function entryOf(context: Context, client: Client): Entry {
  const { content, lang, locale, paths, site } = context;
  const shown = textLocale(context, client);
  const { slug, description } = client.texts[shown]!;
  const { key, name, address, pin, relation, phones, email, website, hours } = client;
  return {
    key,
    name,
    url: paths.url(paths.client(shown, slug)),
    lang: site.languages[shown]!.lang,
    description,
    sector: { key: client.sector, label: sectorLabel(site, client.sector, locale) },
    relation,
    status: statusOn(client, content.today),
    notice: statusLines(context, client),
    locality: townName(address.locality, address.country, lang),
    addressLines: addressLines(address, lang),
    pin,
    phones,
    email: email && mailbox(email),
    website: website && uri(website),
    hours: hours ? hoursLines(context, hours) : [],
  };
}
