import type { ClientFacts } from '../../model/client-facts.ts';

type Named = Pick<ClientFacts, 'name' | 'address'>;

/** At the end of a name: how companies of these countries are registered, which signs rarely say. */
const companyForm =
  /[\s,]((?:s\.?r\.?l\.?s?|s\.?p\.?a|s\.?n\.?c|s\.?a\.?s|s\.?l\.?u?|s\.?a|b\.?v|b\.?v\.?b\.?a|n\.?v|s\.?a\.?r\.?l|gmbh|ltd|llc|inc|lda)\.?)$/i;

/** What a name on a sign does not contain, each finding the part that is against it (GB02). */
const faults: readonly ((client: Named) => string | undefined)[] = [
  ({ name }) => /(?:https?:\/\/|www\.)\S+|\b[\w-]+\.(?:com|eu|it|es|net|org)\b/i.exec(name)?.[0],
  ({ name }) => /\+?\d[\d ./-]{6,}\d/.exec(name)?.[0],
  ({ name }) => /[®™©]/.exec(name)?.[0],
  ({ name }) => /\b\d{1,2}[:.]\d{2}\b|\b24\/7\b|\b24 ?h\b/i.exec(name)?.[0],
  ({ name }) => companyForm.exec(name)?.[1],
  ({ name }) => / [-–—|:•] (.+)$/u.exec(name)?.[1],
  ({ name, address }) => (name.endsWith(` ${address.locality}`) ? address.locality : undefined),
  ({ name }) => (isShouted(name) ? name : undefined),
];

export function nameFault(client: Named) {
  const part = faults.map((fault) => fault(client)).find((found) => found !== undefined);
  return part === undefined ? undefined : { part };
}

/** Short names are often initials. */
function isShouted(name: string): boolean {
  const letters = name.replaceAll(/[^\p{L}]/gu, '');
  return letters.length > 4 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}
