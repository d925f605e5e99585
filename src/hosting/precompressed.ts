import type { Host } from '../model/host.ts';

/** How a file lies compressed beside itself, by the ending that its name is given. */
export type Encoding = 'br' | 'gz';

/**
 * What servers send to browsers in place of a file, without compressing it anew for each. The others compress what they
 * send themselves, and would have no use for more files.
 */
const encodings: Readonly<Partial<Record<Host, readonly Encoding[]>>> = {
  // That for Brotli is a module that hardly any nginx has, and without which it would not start.
  nginx: ['gz'],
  caddy: ['br', 'gz'],
};

export const encodingsOf = (host: Host | undefined): readonly Encoding[] =>
  (host === undefined ? undefined : encodings[host]) ?? [];
