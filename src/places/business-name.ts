import type { Refusal } from '../mistakes/rule.ts';
import { exonyms } from './exonyms.ts';
import { localTownName } from './town-name.ts';
import { folded } from '../folded.ts';

/** A name with the town it is in. */
export interface Named {
  readonly name: string;
  readonly locality: string;
  readonly country: string;
}

/** What of a name is likely not to be on the sign (GB02). */
export const doubtName = (named: Named): readonly Refusal[] =>
  doubts.flatMap(({ code, find }) => {
    const found = find(named);
    return found === undefined ? [] : [{ code, facts: { name: named.name, ...found } }];
  });

type Find = (named: Named) => Readonly<Record<string, string>> | undefined;

/** The passage of a name that a pattern matches. */
const passage =
  (pattern: RegExp): Find =>
  ({ name }) => {
    const part = pattern.exec(name)?.[0].trim();
    return part === undefined ? undefined : { part };
  };

/** `Srl`, `S.p.A.`, `GmbH & Co. KG`, at the end and after something else. */
const legalForms =
  /[\s,]+(?:[Ss]\.?\s?[Rr]\.?\s?[Ll]\.?\s?[Ss]?\.?|[Ss]\.\s?[Pp]\.\s?[Aa]\.?|SpA|SPA|[Ss]\.\s?[Aa]\.\s?[Ss]\.?|Sas|SAS|[Ss]\.\s?[Nn]\.\s?[Cc]\.?|Snc|SNC|S\.?\s?L\.?\s?U\.?|S\.\s?L\.|SL|S\.\s?A\.|S\.\s?C\.|Soc\. Coop\.|SARL|Sàrl|EURL|GmbH(?: & Co\. ?KG)?|UG|OHG|e\. ?K\.|e\. ?U\.|AG|KG|Ltd\.?|Limited|LLC|Inc\.?|PLC|B\.?V\.?|N\.?V\.?|BVBA|Lda\.?|Oy|ApS|A\/S)$/u;

const doubts = [
  { code: 'name-capitals', find: ({ name }) => (isShouted(name) ? { suggestion: calmed(name) } : undefined) },
  { code: 'name-tagline', find: passage(/\s[–—|•·]\s.*|\s-\s.*|\s?\|.*|: .*/u) },
  {
    code: 'name-contact',
    find: passage(
      /(?:https?:\/\/|www\.)\S+|\b[\w-]+\.(?:com|eu|it|es|net|org)\b|(?:\+|\b00?)\d[\d ./-]{6,}\d|\S+@\S+\.\S+/u,
    ),
  },
  {
    code: 'name-hours',
    find: passage(
      /\b\d{1,2}[:.]\d{2}\s?[-–]\s?\d{1,2}[:.]\d{2}\b|\b\d{1,2}:\d{2}\b|\b24\/7\b|\b24\s?h\b|\bh\s?24\b/iu,
    ),
  },
  { code: 'name-mark', find: passage(/[®™©℠]/u) },
  { code: 'name-legal-form', find: passage(legalForms) },
  { code: 'name-town', find: townAppended },
  {
    code: 'name-emoji',
    find: passage(/\p{Emoji_Presentation}|[\u2600-\u27bf]\ufe0f?|\p{Extended_Pictographic}\ufe0f/u),
  },
] as const satisfies readonly { code: Refusal['code']; find: Find }[];

/** All in capitals, and longer than an abbreviation. */
const isShouted = (name: string): boolean =>
  name === name.toUpperCase() &&
  name !== name.toLowerCase() &&
  /\p{Lu}{6,}|\p{Lu}{4,}.*\P{L}\p{Lu}{4,}/u.test(name);

const calmed = (name: string): string =>
  name
    .toLowerCase()
    .replace(/(^|[\s(&-])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

/**
 * The town after the name, in brackets or after a comma, or as a last word that nothing ties to the rest: a Teatro di
 * Milano is called so, and so may be a Hotel Milano.
 */
function townAppended({ name, locality, country }: Named): { readonly part: string } | undefined {
  const written = /(?:\s*\(([^()]+)\)|,\s*([^,]+))$/u.exec(name);
  const apart = written?.[1] ?? written?.[2];
  if (apart !== undefined && isTown(apart, locality, country)) return { part: apart };
  const words = name.split(/\s+/);
  const length = locality.split(/\s+/).length;
  const [before, last] = [words.slice(0, -length), words.slice(-length).join(' ')];
  const isTied = /^(?:\p{L}{1,3}|della|delle|degli|dell|nella|from|near)$/iu.test(before.at(-1) ?? '');
  return before.length >= 2 && !isTied && isTown(last, locality, country) ? { part: last } : undefined;
}

function isTown(text: string, locality: string, country: string): boolean {
  const local = localTownName(locality, country);
  const names = [locality, local, ...Object.values(exonyms[country]?.[local] ?? {})];
  return names.some((name) => folded(name) === folded(text));
}
