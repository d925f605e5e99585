import type { LonLat } from '../places/earth.ts';
import { kilometresBetween } from './kilometres.ts';

/** Clients that are farther apart than this, with none between them, are shown on maps of their own. Kilometres. */
const farApart = 4500;
const mostRegions = 4;

/** Parts of a network that lie so far from each other that one map would show mostly sea; the largest first. */
export function regionsOf<Place extends { readonly pin: LonLat }>(
  places: readonly Place[],
): readonly (readonly Place[])[] {
  for (let apart = farApart; ; apart *= 1.4) {
    const regions = grouped(places, apart);
    if (regions.length <= mostRegions) return regions.toSorted((a, b) => b.length - a.length);
  }
}

function grouped<Place extends { readonly pin: LonLat }>(
  places: readonly Place[],
  apart: number,
): readonly (readonly Place[])[] {
  return places.reduce<readonly (readonly Place[])[]>((groups, place) => {
    const isNear = (group: readonly Place[]) =>
      group.some(({ pin }) => kilometresBetween(pin, place.pin) <= apart);
    return [...groups.filter((group) => !isNear(group)), [...groups.filter(isNear).flat(), place]];
  }, []);
}
