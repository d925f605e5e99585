declare module 'css-tree/dist/csstree.esm' {
  /** The whole package in one file: its hundred take far longer to load. */
  export * from 'css-tree';
}
