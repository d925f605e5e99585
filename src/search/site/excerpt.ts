/** A stretch of a text, and whether it was looked for. */
export interface Stretch {
  readonly text: string;
  readonly isMarked: boolean;
}

/** The stretches of a text in which `<mark>` stands around words; marked words in a row become one. */
export const stretchesOf = (excerpt: string): readonly Stretch[] =>
  excerpt
    .replaceAll(/<\/mark>(\s+)<mark>/g, '$1')
    .split(/<mark>(.*?)<\/mark>/s)
    .map((text, place) => ({ text, isMarked: place % 2 === 1 }))
    .filter(({ text }) => text !== '');
