declare module 'stopword' {
  /** What of the package’s interface `stop-words.ts` uses; it brings no types of its own. */
  const lists: Readonly<Record<string, readonly string[] | undefined>>;
  export default lists;
}
