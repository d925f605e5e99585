declare module 'subset-font' {
  /** What of the package’s interface `subset.ts` uses; it brings no types of its own. */
  export default function subsetFont(
    font: Uint8Array,
    characters: string,
    options: {
      targetFormat: 'truetype' | 'woff2';
      variationAxes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
      keepFeatures: readonly string[];
      noHinting: boolean;
    },
  ): Promise<Uint8Array>;
}
