declare module 'culori/require' {
  import * as culori from 'culori';
  /** The whole package in one file, where its hundred take ten times as long to load. */
  export default culori;
}
