import { mapHosts, type MapSettings } from '../model/map.ts';

type Directive = `${'connect-src' | 'img-src'} ${string}`;

/**
 * What a page with a map may do beyond the others: show the signs on MapLibre’s buttons, which are written in its style
 * sheet, and ask the hosts of the setting.
 * Tiles, fonts and icons of a map are all fetched, so that no host needs to be allowed for pictures.
 */
export function mapPolicy(map: MapSettings | undefined): readonly Directive[] {
  const hosts = mapHosts(map).map((host) => `https://${host}` as const);
  const asked = hosts.length > 0 ? [`connect-src ${hosts.join(' ')}` as const] : [];
  return ['img-src data:', ...asked];
}
