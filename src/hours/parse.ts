import type { Refusal } from '../mistakes/rule.ts';
import type { Hours } from './hours.ts';

/** Either the hours or why they were refused. */
export interface ParsedHours {
  readonly hours?: Hours;
  readonly refusal?: Refusal;
}

export function parseHours(_text: string): ParsedHours {
  throw new Error('being written');
}
