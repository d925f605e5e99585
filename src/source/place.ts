import type { Place } from '../mistakes/mistake.ts';
import type { Path } from './path.ts';

/** Answers where a field stands: its name (`key`) or what is written there (`value`). */
export type Locate = (path: Path, part?: 'key' | 'value') => Place;

/** The place of a mistake that is about a whole file. */
export const startOf = (file: string): Place => ({ file, line: 1, column: 1 });

/** The place of a position in a text that starts on `firstLine` of its file. */
export function placeAt(file: string, text: string, offset: number, firstLine = 1): Place {
  const before = text.slice(0, offset).split('\n');
  return { file, line: firstLine + before.length - 1, column: before.at(-1)!.length + 1 };
}
