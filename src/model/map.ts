import { z } from 'astro/zod';
import { rule, type Refusal } from '../mistakes/rule.ts';
import { isPlainUrl } from './url.ts';

/** The ground of the map that visitors can explore. Without it the site draws its own, from data that it carries. */
export const mapSchema = z
  .strictObject({
    style: z
      .string()
      .superRefine(rule((address) => refuseGround(address)))
      .optional()
      .meta({ description: 'A MapLibre style: https://tiles.example.org/style.json' }),
    tiles: z
      .string()
      .superRefine(rule((address) => refuseGround(address, '.pmtiles')))
      .optional()
      .meta({
        description:
          'A PMTiles file with Protomaps’ layers: /maps/town.pmtiles lies in public/maps, else https://…',
      }),
    hosts: z
      .array(z.string().superRefine(rule(refuseHost)))
      .default([])
      .meta({ description: 'Other hosts that the style loads from: [fonts.example.org].' }),
  })
  .superRefine(
    rule(({ style, tiles }) =>
      (style === undefined) === (tiles === undefined) ? { code: 'map-ground' } : undefined,
    ),
  );

export type MapSettings = z.output<typeof mapSchema>;

/** The address of the ground as it was written. */
export const groundAddress = ({ style, tiles }: MapSettings): string => (style ?? tiles)!;

/** The hosts that a visitor’s browser asks for the map; none where the site has all of it. Each may have a port. */
export function mapHosts(map: MapSettings | undefined): readonly string[] {
  if (!map) return [];
  const address = groundAddress(map);
  const own = isLocal(address) ? [] : [new URL(address).host];
  return [...new Set([...own, ...map.hosts])];
}

/** The file of a ground that the site itself serves, within `public/`: `maps/town.pmtiles`. */
export function localGround(map: MapSettings): string | undefined {
  const address = groundAddress(map);
  return isLocal(address) ? address.slice(1) : undefined;
}

const isLocal = (address: string): boolean => address.startsWith('/');

/** Nobody between a host and the visitor may change the map, and a path must not lead out of `public/`. */
function refuseGround(address: string, ending = ''): Refusal | undefined {
  const isFile = /^(?:\/[\w-][\w.-]*)+$/.test(address);
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isRemote = url?.protocol === 'https:' && isPlainUrl(address);
  const path = isFile ? address : (url?.pathname ?? '');
  return (isFile || isRemote) && path.endsWith(ending) ? undefined : { code: 'map-address' };
}

function refuseHost(host: string): Refusal | undefined {
  return /^(?:[a-z0-9-]+\.)+[a-z0-9-]+(?::\d+)?$/.test(host) ? undefined : { code: 'host-wrong' };
}
