import { count, fill, formatList } from '../i18n/format.ts';
import type { Client } from '../model/content.ts';
import { addressLines } from './contact.ts';
import type { Context } from './context.ts';
import type { ServiceAreaView } from './view.ts';

const townsOnCard = 4;

/** Where a client comes to its customers; nothing where they come to it. */
export function serviceAreaView(context: Context, client: Client): ServiceAreaView | undefined {
  const { address, serviceArea } = client;
  if (!serviceArea) return undefined;
  const [town = ''] = addressLines(address, context.lang);
  return {
    towns: formatList(serviceArea.towns, context.lang),
    basedIn: serviceArea.hidesAddress ? fill(context.messages.status.basedIn, { town }) : undefined,
  };
}

/** `Viene da te: Milano, Monza, Como, Lecco e altri 3 posti` */
export function serviceAreaLine({ lang, messages }: Context, { serviceArea }: Client): string | undefined {
  if (!serviceArea) return undefined;
  const named = serviceArea.towns.slice(0, townsOnCard);
  const others = serviceArea.towns.length - named.length;
  const more = others > 0 ? [count(messages.status.moreTowns, others, lang)] : [];
  return fill(messages.status.comesToTowns, { towns: formatList([...named, ...more], lang) });
}
