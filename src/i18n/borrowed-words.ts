/** A word that a language lacks, as it is shown in another one. */
export interface BorrowedWord {
  /** The language that it is in, as a BCP 47 tag. */
  readonly lang: string;
  readonly text: string;
}

/** What of a page is no text of its own: remarks, tags, and elements in which no other may stand. */
const piece =
  /<!--[^]*?-->|<(script|style|title|textarea|option|svg)\b[^]*?<\/\1>|<(?:"[^"]*"|'[^']*'|[^"'>])*>|[^<]+/g;

/**
 * The page with a mark around each text that is a borrowed word, so that a screen reader reads it in its own language
 * (WCAG 3.1.2). Words with names and dates in them stay unmarked, since nobody could tell them from other text; so do
 * words that are no text on the page, such as labels of areas.
 */
export function withMarkedWords(html: string, words: readonly BorrowedWord[]): string {
  if (words.length === 0) return html;
  const known = new Map(words.map(({ text, lang }) => [text, lang]));
  return html.replaceAll(piece, (whole) => {
    if (whole.startsWith('<')) return whole;
    const [, before = '', text = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(whole) ?? [];
    const lang = text === '' ? undefined : (known.get(text) ?? known.get(withCount(text)));
    // Unlike `span` it has a look nowhere, and words in another direction need it anyway.
    return lang === undefined ? whole : `${before}<bdi lang="${lang}">${text}</bdi>${after}`;
  });
}

/** `14 companies` as the word has it. */
const withCount = (text: string): string => text.replace(/\p{Nd}+(?:[.,\s]\p{Nd}+)*/u, '{count}');
