/** A file of the site that is no page. */
export interface OutputFile {
  /** From the top of the host: `/network/network.kml`. */
  readonly path: string;
  /** Its media type. */
  readonly type: string;
  /** All that decides what stands in it, as far as it can be told without making it. */
  readonly facts: () => unknown;
  readonly make: () => string | Buffer | Promise<string | Buffer>;
}

/** A text that is short: writing it is how one learns what is in it. */
export function fileOf(path: string, type: string, write: () => string): OutputFile {
  let text: string | undefined;
  const make = () => (text ??= write());
  return { path, type, facts: make, make };
}
