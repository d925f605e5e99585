/**
 * Whether the map may load from an address: from the page’s own origin, or from a host that the visitor was told of.
 * The page’s policy says the same, but does not bind the worker that fetches tiles.
 *
 * @param url absolute; a PMTiles file has `pmtiles://` before its address
 */
export function isTold(url: string, hosts: readonly string[], origin: string): boolean {
  const address = url.replace(/^pmtiles:\/\//, '');
  if (!URL.canParse(address)) return false;
  const target = new URL(address);
  const isInline = target.protocol === 'data:' || target.protocol === 'blob:';
  return (
    isInline || target.origin === origin || (target.protocol === 'https:' && hosts.includes(target.host))
  );
}
