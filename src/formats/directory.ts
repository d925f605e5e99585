import type { Pin } from '../model/address.ts';
import type { Relation } from '../model/client.ts';
import type { Status } from '../model/history.ts';

/** The whole network told in one language, for files that other programs read. All addresses are absolute URLs. */
export interface Directory {
  readonly title: string;
  readonly description: string;
  readonly lang: string;
  /** The page of the network. */
  readonly url: string;
  readonly siteName: string;
  readonly entries: readonly Entry[];
}

export interface Entry {
  readonly key: string;
  readonly name: string;
  /** Its page in this language, or in the first that has one. */
  readonly url: string;
  readonly lang: string;
  readonly description: string;
  readonly sector: { readonly key: string; readonly label: string };
  readonly relation: Relation;
  readonly status: Status;
  /** What to know before going there, where it is not simply open: `Apre l’8 dicembre 2026`. */
  readonly notice: readonly string[];
  readonly locality: string;
  readonly addressLines: readonly string[];
  readonly pin?: Pin | undefined;
  /** E.164 */
  readonly phones: readonly string[];
  readonly email?: string | undefined;
  readonly website?: string | undefined;
  /** A row each: `lun–ven: 9–13 e 15.30–19`. */
  readonly hours: readonly string[];
}

export type Place = Entry & { readonly pin: Pin };

/**
 * The entries that belong on a map: without a pin there is nothing to show, which also keeps every client out that
 * hides its address (GB05); where a client has closed for good, nobody should be sent.
 */
export const placesOf = ({ entries }: Directory): readonly Place[] =>
  entries.filter((entry): entry is Place => entry.pin !== undefined && entry.status !== 'closed');
