import { slugOf } from '../model/slug.ts';
import { keysOf } from './words.ts';

/** Kinds of streets and what they are shortened to, as words: `V.le` is two. */
const kinds: readonly (readonly string[])[] = [
  ['via', 'v'],
  ['viale', 'v le', 'vle'],
  ['piazza', 'p', 'p za', 'p zza', 'pza', 'pzza'],
  ['piazzale', 'p le', 'ple', 'pzle', 'p zle'],
  ['piazzetta', 'p tta', 'ptta'],
  ['corso', 'c', 'c so', 'cso'],
  ['largo', 'l go', 'lgo'],
  ['vicolo', 'vic', 'v lo', 'vlo'],
  ['strada', 'str', 's da', 'sda'],
  ['contrada', 'c da', 'cda', 'contr'],
  ['localita', 'loc'],
  ['frazione', 'fraz', 'fr'],
  ['borgo', 'b go', 'bgo'],
  ['galleria', 'gall'],
  ['calle', 'c', 'cl'],
  ['avenida', 'av', 'avd', 'avda', 'avenue', 'ave', 'avinguda'],
  ['avenue', 'av', 'ave', 'avenida'],
  ['plaza', 'pl', 'plza', 'pza'],
  ['place', 'pl'],
  ['placa', 'pl', 'pca'],
  ['paseo', 'po', 'p o', 'pseo'],
  ['passeig', 'pg', 'psg'],
  ['carretera', 'ctra', 'crta'],
  ['carrer', 'c', 'cr'],
  ['ronda', 'rda'],
  ['boulevard', 'bd', 'bld', 'blvd', 'boul'],
  ['rue', 'r'],
  ['rua', 'r'],
  ['street', 'st', 'str'],
  ['road', 'rd'],
  ['lane', 'ln'],
  ['square', 'sq'],
  ['drive', 'dr'],
  ['court', 'ct'],
  ['terrace', 'ter', 'terr'],
  ['strasse', 'str'],
  ['platz', 'pl'],
  ['straat', 'str'],
  ['laan', 'ln'],
];

/** Parts of a street’s name and what they are shortened to. */
const parts: readonly (readonly string[])[] = [
  ['san', 's'],
  ['santa', 's', 'sta'],
  ['santo', 's', 'sto'],
  ['saint', 'st'],
  ['sainte', 'ste'],
  ['sankt', 'st'],
];

/** Words before a house number. */
const beforeNumber = ['n', 'nr', 'no', 'num', 'numero', 'civ', 'civico', 'nummer', 'number'];

/** A street apart from the number of its house, as words. */
interface Street {
  readonly name: readonly string[];
  /** With all that follows it: `12 a`. */
  readonly number: readonly string[];
}

function streetOf(written: string): Street {
  const words = keysOf(written);
  const isNumber = (word: string) => /^\d/.test(word);
  const leading = words.findIndex((word) => !isNumber(word));
  // `12, rue de l’Exemple`
  if (leading > 0) return { name: words.slice(leading), number: words.slice(0, leading) };
  const number = words.findIndex((word, index) => index > 1 && isNumber(word));
  if (leading < 0) return { name: [], number: words };
  return number < 0
    ? { name: words, number: [] }
    : { name: withoutFiller(words.slice(0, number)), number: words.slice(number) };
}

const withoutFiller = (words: readonly string[]): readonly string[] =>
  words.length > 2 && beforeNumber.includes(words.at(-1)!) ? words.slice(0, -1) : words;

/** The ways in which a street is written, as words. */
export interface StreetForms {
  /** With the number of the house: these tell the door. */
  readonly doors: readonly (readonly string[])[];
  /** Without it. */
  readonly streets: readonly (readonly string[])[];
}

/** @example streetForms('Via dell’Esempio 12').doors // [['via','dell','esempio','12'], ['v','dell','esempio','12'], …] */
export function streetForms(written: string): StreetForms {
  const spellings = [written, slugOf(written, 'de')].map(streetOf).filter(({ name }) => name.length > 0);
  const forms = spellings.flatMap(({ name, number }) =>
    distinct(shortened(name)).map((words) => ({ words, number })),
  );
  return {
    doors: distinct(
      forms.flatMap(({ words, number: [house] }) =>
        house === undefined
          ? []
          : [
              [...words, house],
              [house, ...words],
              [words.join(''), house],
              ...beforeNumber.map((filler) => [...words, filler, house]),
            ],
      ),
    ),
    streets: distinct(forms.map(({ words }) => words).filter(isTelling)),
  };
}

/** One short word may be any: `Ring`. */
const isTelling = (words: readonly string[]): boolean => words.length > 1 || (words[0]?.length ?? 0) >= 8;

/** With its kind in full and shortened, whichever was written, and so its saints; `Musterstraße` is `Musterstr.`, too. */
function shortened(name: readonly string[]): readonly (readonly string[])[] {
  const starts = sameKinds((form) => form.every((word, index) => word === name[index])).map(
    ([form, other]) => [...other, ...name.slice(form.length)],
  );
  const ends = sameKinds((form) => form.every((word, index) => word === name.at(index - form.length))).map(
    ([form, other]) => [...name.slice(0, -form.length), ...other],
  );
  const last = name.at(-1) ?? '';
  const compounds = compoundEnds
    .filter(([long]) => last.endsWith(long) && last !== long)
    .map(([long, short]) => [...name.slice(0, -1), last.slice(0, -long.length) + short]);
  return [name, ...starts, ...ends, ...compounds].flatMap((words) => [words, ...withShortParts(words)]);
}

const compoundEnds = [
  ['strasse', 'str'],
  ['straat', 'str'],
] as const;

type Form = readonly string[];

/** What else the kinds of streets are called of which some form is in a name. */
const sameKinds = (isThere: (form: Form) => boolean): readonly (readonly [form: Form, other: Form])[] =>
  kinds.flatMap((written) => {
    const forms = written.map((form) => form.split(' '));
    return forms.filter(isThere).flatMap((form) => forms.map((other) => [form, other] as const));
  });

const withShortParts = (words: readonly string[]): readonly (readonly string[])[] =>
  words.flatMap((word, index) =>
    parts
      .filter(([part]) => part === word)
      .flatMap(([, ...forms]) =>
        forms.map((form) => [...words.slice(0, index), form, ...words.slice(index + 1)]),
      ),
  );

const distinct = (lists: readonly (readonly string[])[]): readonly (readonly string[])[] => [
  ...new Map(lists.map((words) => [words.join(' '), words])).values(),
];
