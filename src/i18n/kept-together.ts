const nbsp = '\u00a0';

/**
 * Times of day that a line may only part between two of them: `9 am–1 pm` stays whole, and the little word between
 * two times begins a line rather than ends one.
 *
 * @example keptTogether('12–14.30 e 19–22.30') // with a no-break space after the e
 */
export const keptTogether = (times: string): string =>
  times.replace(/ (?=[ap]m\b)/g, nbsp).replace(/(?<=\s\p{L}{1,3}) (?=\d|noon|midnight)/gu, nbsp);
