import { elided } from '../i18n/elision.ts';
import { count, fill, formatList } from '../i18n/format.ts';
import type { Client } from '../model/content.ts';
import { townName } from '../places/town-name.ts';
import type { Context } from './context.ts';

const townsOnCard = 4;

export interface ServiceAreaView {
  /** `Monza, Lissone e Milano` */
  readonly towns: string;
  /** Its own town, where that is all that may be told. */
  readonly basedIn?: string | undefined;
}

/** Where a client comes to its customers; nothing where they come to it. */
export function serviceAreaView(context: Context, client: Client): ServiceAreaView | undefined {
  const { lang, messages } = context;
  const { address, serviceArea } = client;
  if (!serviceArea) return undefined;
  const town = townName(address.locality, address.country, lang);
  return {
    towns: formatList(townNames(context, client), lang),
    basedIn: serviceArea.hidesAddress ? elided(fill(messages.status.basedIn, { town }), lang) : undefined,
  };
}

/** `Viene da te: Milano, Monza, Como, Lecco e altri 3 posti` */
export function serviceAreaLine(context: Context, client: Client): string | undefined {
  const { lang, messages } = context;
  const towns = townNames(context, client);
  if (towns.length === 0) return undefined;
  const named = towns.slice(0, townsOnCard);
  const others = towns.length - named.length;
  const more = others > 0 ? [count(messages.status.moreTowns, others, lang)] : [];
  return fill(messages.status.comesToTowns, { towns: formatList([...named, ...more], lang) });
}

const townNames = ({ lang }: Context, { address, serviceArea }: Client): readonly string[] =>
  (serviceArea?.towns ?? []).map((town) => townName(town, address.country, lang));
