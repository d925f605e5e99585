import type { Fields } from './document.ts';

/**
 * Completes the languages of one text: a shared field that one of them leaves out is taken from the first that has it.
 * What is said of a cover goes with that cover alone.
 *
 * @param texts in the order of the site’s languages
 */
export function inherit(texts: readonly Fields[], shared: readonly string[]): Fields[] {
  return texts.map((text) => {
    const lacking = shared.filter((name) => !(name in text) && !(ofCover.has(name) && 'cover' in text));
    const found = lacking.flatMap((name) => {
      const source = texts.find((other) => name in other);
      return source ? [[name, source[name]] as const] : [];
    });
    return { ...Object.fromEntries(found), ...text };
  });
}

const ofCover: ReadonlySet<string> = new Set(['coverCredit', 'coverFocus']);
