import type { Pin } from '../model/address.ts';
import { geoUri } from '../places/geo-uri.ts';
import { contentLines, escapeText, quoteParameter } from '../content-line.ts';

/** A company as it goes into an address book. All addresses are absolute URLs. */
export interface Card {
  /** An address that means the company, whatever the language of the card: importing another one renews the contact. */
  readonly id: string;
  /** Where the newest card is. */
  readonly source: string;
  readonly lang: string;
  readonly name: string;
  readonly sectorLabel: string;
  readonly address: CardAddress;
  readonly pin?: Pin | undefined;
  readonly phones: readonly CardPhone[];
  readonly email?: string | undefined;
  /** The company’s own website first. */
  readonly urls: readonly string[];
  /** IANA */
  readonly timeZone: string;
  readonly note: string;
  /** The calendar of the days on which other hours hold. */
  readonly calendar?: string | undefined;
}

export interface CardAddress {
  readonly street?: string | undefined;
  readonly locality: string;
  readonly region?: string | undefined;
  readonly postalCode?: string | undefined;
  /** ISO 3166-1 alpha-2 */
  readonly country: string;
  readonly countryName: string;
  /** As on an envelope. */
  readonly lines: readonly string[];
}

export interface CardPhone {
  /** E.164 */
  readonly number: string;
  readonly mobile: boolean;
}

/** 4.0 is the standard (RFC 6350); 3.0 (RFC 2426) is what every phone takes: Android’s own importer refuses 4.0. */
export type CardVersion = keyof typeof dialects;

/**
 * A vCard. The same card gives the same text, whenever it is written: there is no `REV`. Nor is there a `LANG`, since
 * nobody said which languages the company speaks; the texts tell their own.
 *
 * @param photo a JPEG in base64. It is in the file, since phones load none from elsewhere
 */
export function vcard(card: Card, version: CardVersion, photo?: string): string {
  const dialect = dialects[version];
  const { address, calendar, email, id, name, note, phones, pin, sectorLabel, source, timeZone, urls } = card;
  return contentLines([
    'BEGIN:VCARD',
    `VERSION:${version}`,
    'PRODID:-//Passaparola//Network//EN',
    `UID:${id}`,
    `SOURCE:${source}`,
    ...dialect.company,
    `FN:${escapeText(name)}`,
    `ORG:${escapeText(name)}`,
    `CATEGORIES:${escapeText(sectorLabel)}`,
    ...dialect.address(address),
    ...(pin ? [dialect.position(pin)] : []),
    dialect.timeZone(timeZone),
    ...phones.map((phone, index) => dialect.phone(phone, index === 0)),
    ...(email === undefined ? [] : [`EMAIL;TYPE=work:${escapeText(email)}`]),
    ...urls.map((url) => `URL:${url}`),
    ...(calendar === undefined ? [] : dialect.calendar(calendar)),
    ...(note === '' ? [] : [`NOTE;LANGUAGE=${card.lang}:${escapeText(note)}`]),
    ...(photo === undefined ? [] : [dialect.photo(photo)]),
    'END:VCARD',
  ]);
}

/** What a version has its own way to write: whole lines. */
interface Dialect {
  readonly company: readonly string[];
  readonly address: (address: CardAddress) => readonly string[];
  readonly position: (pin: Pin) => string;
  readonly timeZone: (timeZone: string) => string;
  readonly phone: (phone: CardPhone, isFirst: boolean) => string;
  readonly calendar: (url: string) => readonly string[];
  readonly photo: (base64: string) => string;
}

const dialects = {
  '4.0': {
    company: ['KIND:org'],
    // CC is of RFC 8605.
    address: (address) => [
      `ADR;TYPE=work;CC=${address.country};LABEL=${quoteParameter(address.lines.join('\n'))}:${parts(address)}`,
    ],
    position: (pin) => `GEO:${geoUri(pin)}`,
    timeZone: (timeZone) => `TZ:${timeZone}`,
    phone: ({ number, mobile }, isFirst) =>
      `TEL;VALUE=uri;TYPE=work,${mobile ? 'cell' : 'voice'}${isFirst ? ';PREF=1' : ''}:tel:${number}`,
    calendar: (url) => [`CALURI;MEDIATYPE=text/calendar:${url}`],
    photo: (base64) => `PHOTO:data:image/jpeg;base64,${base64}`,
  },
  '3.0': {
    // A person’s name is required and has none here; the other line tells Apple’s address book the rest.
    company: ['N:;;;;', 'X-ABShowAs:COMPANY'],
    address: (address) => [
      `ADR;TYPE=WORK:${parts(address)}`,
      `LABEL;TYPE=WORK:${escapeText(address.lines.join('\n'))}`,
    ],
    position: ({ latitude, longitude }) => `GEO:${latitude};${longitude}`,
    timeZone: (timeZone) => `TZ;VALUE=text:${timeZone}`,
    phone: ({ number, mobile }, isFirst) =>
      `TEL;TYPE=WORK,${mobile ? 'CELL' : 'VOICE'}${isFirst ? ',PREF' : ''}:${number}`,
    calendar: () => [],
    photo: (base64) => `PHOTO;ENCODING=b;TYPE=JPEG:${base64}`,
  },
} satisfies Readonly<Record<string, Dialect>>;

/** The seven parts of an address: the first two, post box and apartment, are always empty. */
const parts = ({ street, locality, region, postalCode, countryName }: CardAddress): string =>
  ['', '', street, locality, region, postalCode, countryName].map((part = '') => escapeText(part)).join(';');
