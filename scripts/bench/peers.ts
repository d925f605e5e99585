import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { eleventy } from './peers/eleventy.ts';
import { hugo } from './peers/hugo.ts';
import type { Peer, PeerName, SetUp } from './peers/peer.ts';
import { writePlainSite } from './peers/plain-site.ts';
import { stockAstro } from './peers/stock-astro.ts';
import type { Size } from './synthetic-site.ts';
import type { Other } from './targets.ts';

const setUps: Readonly<Record<PeerName, SetUp>> = { Hugo: hugo, Eleventy: eleventy, Astro: stockAstro };

/** The generators that can be had on this machine, and why the others cannot. */
export interface Peers {
  readonly had: ReadonlyMap<string, Peer>;
  readonly missing: ReadonlyMap<string, string>;
}

/** Sets those that are wanted up below a folder, with the same texts, and builds each site once: so it is known that they can. */
export async function peersIn(folder: string, size: Size, wanted: ReadonlySet<Other>): Promise<Peers> {
  const site = await writePlainSite(join(folder, 'plain'), size);
  const had = new Map<string, Peer>();
  const missing = new Map<string, string>();
  for (const [name, setUp] of Object.entries(setUps) as [PeerName, SetUp][]) {
    if (!wanted.has(name)) continue;
    const own = join(folder, name.toLowerCase());
    await mkdir(own);
    try {
      const peer = await setUp(own, site);
      await peer.build();
      had.set(name, peer);
    } catch (error) {
      missing.set(name, error instanceof Error ? error.message.trim() : String(error));
    }
  }
  return { had, missing };
}
