import { distance } from '../places/distance.ts';
import type { Point } from '../places/point.ts';

/** What a visitor has chosen in the list of the network; empty texts stand for all. Runs in the reader’s browser. */
export interface FilterState {
  readonly sector: string;
  readonly city: string;
  /** Only what is open at this moment. */
  readonly open: boolean;
}

/** @param query of an address, with or without its question mark */
export function stateIn(query: string): FilterState {
  const chosen = new URLSearchParams(query);
  return {
    sector: chosen.get('sector') ?? '',
    city: chosen.get('city') ?? '',
    open: chosen.get('open') === '1',
  };
}

/** The query that leads back to a choice, with its question mark; whatever else was asked stays. */
export function queryWith({ sector, city, open }: FilterState, query: string): string {
  const asked = new URLSearchParams(query);
  for (const [name, value] of Object.entries({ sector, city, open: open ? '1' : '' })) {
    if (value === '') asked.delete(name);
    else asked.set(name, value);
  }
  return asked.size === 0 ? '' : `?${asked.toString()}`;
}

/** The metres to a place, as the crow flies. @param at `45.81240,9.08142`; nothing is known to be anywhere */
export function metresTo(at: string | undefined, here: Point): number {
  const [latitude, longitude] = (at ?? '').split(',').map(Number);
  return latitude === undefined || longitude === undefined
    ? Infinity
    : distance({ latitude, longitude }, here);
}
