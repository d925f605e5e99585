import { clientsJson } from '../formats/clients-json.ts';
import { geojson } from '../formats/geojson.ts';
import { gpx } from '../formats/gpx.ts';
import { kml } from '../formats/kml.ts';
import type { NetworkFileName } from '../routes/files.ts';
import { clientsJsonOf } from './clients-json.ts';
import type { Context } from './context.ts';
import { directoryOf } from './directory.ts';

/** A file about the whole network in one language. */
export interface NetworkFile {
  /** What it is called where it is offered. */
  readonly label: string;
  /** Its media type, as links and servers name it. */
  readonly type: string;
  readonly write: (context: Context) => string;
}

/** By the name of the file, beside the page of the network. */
export const networkFiles = {
  'network.geojson': {
    label: 'GeoJSON',
    type: 'application/geo+json',
    write: (context) => geojson(directoryOf(context)),
  },
  'network.kml': {
    label: 'KML',
    type: 'application/vnd.google-earth.kml+xml',
    write: (context) => kml(directoryOf(context)),
  },
  'network.gpx': {
    label: 'GPX',
    type: 'application/gpx+xml',
    write: (context) => gpx(directoryOf(context)),
  },
  'clients.json': {
    label: 'JSON',
    type: 'application/json',
    write: (context) => clientsJson(clientsJsonOf(context)),
  },
} satisfies Readonly<Partial<Record<NetworkFileName, NetworkFile>>>;

export const offeredFileNames = Object.keys(networkFiles) as (keyof typeof networkFiles)[];
