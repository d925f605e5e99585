/**
 * The letters of the site’s own typefaces, in the files that a browser fetches only where a page has a letter of them.
 * Whatever the Latin script of today’s European languages and Vietnamese needs is in one of them, so that no word
 * changes its typeface in the middle.
 */
export const groups = ['base', 'west', 'czech', 'danube', 'polish', 'extended', 'vietnamese'] as const;
export type Group = (typeof groups)[number];

/**
 * These share letters with groups before them, and their languages are to fetch one file for all of theirs: each has a
 * family of its own, and the order of the families says which file is taken (see `look/typefaces.ts`).
 */
export const groupsApart = ['polish', 'vietnamese'] as const satisfies readonly Group[];
export type GroupApart = (typeof groupsApart)[number];

export const isApart = (group: Group): group is GroupApart =>
  (groupsApart as readonly Group[]).includes(group);

const central = {
  // With Slovak, Slovenian, Croatian, Bosnian and Serbian in Latin letters.
  czech: 'ČĎĚŇŘŠŤŮŽčďěňřšťůžĹĽŔĺľŕĆćĐđ',
  // Hungarian, Romanian with the letters of older texts, and Turkish.
  danube: 'ŐőŰűĂȘȚŞŢășțşţĞİğ',
  polish: 'ĄĆĘŁŃŚŹŻąćęłńśźż',
} as const;

export const letters: Readonly<Record<Group, string>> = {
  // English, Italian, Spanish, French, German, Portuguese, Catalan, and the signs that the site’s own words and lists use.
  base: [
    range(0x20, 0x7e),
    'ÀÁÂÄÇÈÉÊÌÍÎÑÒÓÔÖÙÚÜÝßàáâãäçèéêëìíîïñòóôõöùúûüýŒœı',
    '\u00a0¡¿ªº°·«»×–—‘’“”„‚…‹›€•−',
  ].join(''),
  // What is left of Western Europe: the northern languages, rare capitals, and the signs of prices, notes and measures.
  west: 'ÃÅÆËÏÐÕØÛÞåæðøþÿ¢£¤¥§©®±²³´¶¹¼½¾÷µ™',
  ...central,
  // The Baltic languages, Maltese, Welsh, and whoever else writes with Latin letters.
  extended: Array.from(`${range(0x100, 0x17f)}ŸẞẀẁẂẃẄẅỲỳƏəǦǧ`)
    .filter((letter) => !`${Object.values(central).join('')}ĲĳĸıŉŒœſ`.includes(letter))
    .join(''),
  vietnamese: `${range(0x1ea0, 0x1ef9)}ĂăĐđĨĩŨũƠơƯư₫\u0300\u0301\u0303\u0309\u0323`,
};

/** In which group a character is looked for; those in two, since two languages have them, are in the first. */
export const groupOf = (character: string): Group | undefined =>
  groups.find((group) => letters[group].includes(character));

/** The characters of a group as a `unicode-range`, without those that an earlier group of the same family has. */
export function unicodeRange(group: Group): string {
  const own = Array.from(letters[group]).filter(
    (character) => isApart(group) || groupOf(character) === group,
  );
  return runs(own.map((character) => character.codePointAt(0) ?? 0))
    .map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(',');
}

/** Numbers as runs of neighbours. */
function runs(numbers: readonly number[]): readonly (readonly [number, number])[] {
  return numbers
    .toSorted((a, b) => a - b)
    .reduce<readonly (readonly [number, number])[]>((list, number) => {
      const last = list.at(-1);
      return last?.[1] === number - 1
        ? [...list.slice(0, -1), [last[0], number]]
        : [...list, [number, number]];
    }, []);
}

const hex = (number: number): string => number.toString(16).toUpperCase();

function range(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
}
