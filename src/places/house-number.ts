/** A street as the systems take it that want the number apart. */
export interface Door {
  readonly street: string;
  readonly number?: string | undefined;
}

/** Where the number stands before the street; elsewhere it follows. */
const numberFirst = new Set('AU CA FR GB GG HK IE IM IN JE KE LU MC MY NG NZ PH SG TH US ZA'.split(' '));

/** Whether the number stands before the street: `12 Example Street`, `Voorbeeldstraat 12`. */
export const numberStandsFirst = (country: string): boolean => numberFirst.has(country);

/** Where a house may have a name instead, before the street. */
const namedHouses = new Set('AU GB GG IE IM IN JE KE MT NG NZ ZA'.split(' '));

const number = String.raw`\d+(?: ?(?:bis|ter|quater)| ?[A-Za-z](?![A-Za-z]))?(?:[-/] ?\d*[A-Za-z]?)?`;
const before = new RegExp(`^(?<number>${number}),? +(?<street>[^\\d,]+)$`, 'u');
const after = new RegExp(
  `^(?<street>[^,]*?[^\\d,]),? +(?:n\\.? ?|nº ?|n° ?|nr\\.? ?)?(?<number>${number})$`,
  'iu',
);

/** A door without a number: `s.n.c.` in Italy, `s/n` in Spain. */
const without = /,? +(?:s\.?n\.?c?\.?|s\/n\.?|senza numero|sin número)$/iu;

/** Names that end with a number of their own: a road’s, a kilometre’s, a flat’s. */
const ownNumber =
  /(?:^|[\s,.])(?:km|s\.?s|s\.?p|statale|provinciale|carretera|ctra|autov[ií]a|nationale|interno|int|scala|piso|planta|local|polígono|box|apt|flat|unit)(?!\p{L})[\s.]*\S*$/iu;

/**
 * Street and house number by the custom of the country. Nothing where it is not sure which is which: the address
 * is then told in one piece.
 *
 * @example doorOf('Via Roma 12/A', 'IT') // { street: 'Via Roma', number: '12/A' }
 * @example doorOf('Strada Statale 36 km 12', 'IT') // undefined
 */
export function doorOf(written: string, country: string): Door | undefined {
  const text = written.replaceAll(/\s+/g, ' ').trim();
  if (without.test(text)) return { street: text.replace(without, '') };
  if (!/\d/.test(text)) return { street: text };
  const { street, number: found } = (numberStandsFirst(country) ? before : after).exec(text)?.groups ?? {};
  if (street === undefined || ownNumber.test(street)) return undefined;
  return { street, number: found };
}

/** Whether a door has neither a number nor the words that say that there is none. */
export function lacksNumber(written: string, country: string): boolean {
  if (/\p{N}/u.test(written) || without.test(written.trim())) return false;
  return !(namedHouses.has(country) && written.includes(','));
}
