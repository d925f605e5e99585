import type { Mistake } from '../mistakes/mistake.ts';
import { configFile, configOf } from '../theme/config-file.ts';
import { placeAt } from './place.ts';

/** What is wrong with the config of a site, as far as it can be seen without running it. */
export function findConfigFaults(siteDir: string): Mistake[] {
  const { faults, text } = configOf(siteDir);
  return faults.map(({ code, facts, offset }) => ({ code, facts, place: placeAt(configFile, text, offset) }));
}
