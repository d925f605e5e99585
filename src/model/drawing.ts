/** What share images are drawn with, as far as it decides what can be drawn. */
export interface Drawing {
  /** Changes with what draws: see `share-images/lettering.ts`. */
  readonly edition: string;
  /** The packages that are installed, of those that the languages of the site need. */
  readonly letterings: readonly Lettering[];
}

/** Letters that the site’s own typefaces lack, by the package that has them. */
export interface Lettering {
  readonly name: string;
  readonly ranges: readonly CodeRange[];
}

export type CodeRange = readonly [first: number, last: number];
