import type { Directory } from './directory.ts';
import { geojson } from './geojson.ts';
import { gpx } from './gpx.ts';
import { kml } from './kml.ts';

/** A file that is published about the whole network. */
export interface NetworkFile {
  /** Its media type, as links and servers name it. */
  readonly type: string;
  readonly write: (directory: Directory) => string;
}

/** By the name of the file, beside the page of the network. */
export const networkFiles = {
  'network.geojson': { type: 'application/geo+json', write: geojson },
  'network.kml': { type: 'application/vnd.google-earth.kml+xml', write: kml },
  'network.gpx': { type: 'application/gpx+xml', write: gpx },
} satisfies Readonly<Record<string, NetworkFile>>;

export const networkFileNames = Object.keys(networkFiles) as (keyof typeof networkFiles)[];
