import type { Label } from '../maps/labels.ts';
import type { Client, Content } from '../model/content.ts';
import { statusOn } from '../model/history.ts';
import { oncePer } from '../once.ts';
import { lonLat, type LonLat } from '../places/earth.ts';
import { clientCard, type ClientCard } from './cards.ts';
import type { Context } from './context.ts';
import type { Link } from './view.ts';

export interface MapText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface MapEntry {
  /** Of its mark in the close-up of the town; 0 where it has none. */
  readonly number: number;
  readonly link: Link;
  readonly sector: string;
  readonly city: string;
  /** What keeps a visitor from just going there: it has closed, it comes to its customers. */
  readonly note?: string | undefined;
}

/** A client that one can go to. */
export interface Placed {
  readonly client: Client;
  readonly pin: LonLat;
}

/** The clients that stand on the map. One that has closed for good would only send people to a shut door. */
export const placedIn = oncePer((content: Content): readonly Placed[] =>
  content.clients.flatMap((client) =>
    client.pin && !isShut(content, client) ? [{ client, pin: lonLat(client.pin) }] : [],
  ),
);

export const placedByKey = oncePer(
  (content: Content): ReadonlyMap<string, Placed> =>
    new Map(placedIn(content).map((placed) => [placed.client.key, placed])),
);

export const elsewhereIn = ({ content }: Context): readonly Client[] =>
  content.clients.filter((client) => !client.pin || isShut(content, client));

const isShut = ({ today }: Content, client: Client): boolean => statusOn(client, today) === 'closed';

/** A client in the list beside the map. */
export const entryOf = (
  { link, sector, city, status, serviceAreaLine, branch }: ClientCard,
  number = 0,
): MapEntry => ({
  number,
  link,
  sector,
  city,
  note: status?.text ?? serviceAreaLine ?? branch,
});

export const cardsOf = oncePer(
  (context: Context): ReadonlyMap<string, ClientCard> =>
    new Map(context.content.clients.map((client) => [client.key, clientCard(context, client)])),
);

export const textAt = ({ text, at: [x, y], anchor }: Label): MapText => ({
  text,
  x: round(x),
  y: round(y),
  anchor,
});

/** Tenths of a unit are finer than can be seen. */
export const round = (value: number): number => Math.round(value * 10) / 10;

/** For an attribute that the filter searches. */
export const wordsOf = (values: readonly string[]): string => [...new Set(values)].join(' ');
