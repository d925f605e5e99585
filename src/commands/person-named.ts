import { Complaint } from '../complaint.ts';
import { nearest } from '../mistakes/nearest.ts';
import type { Source } from '../source/source.ts';

/** The person of a key, as a command was called with it. @throws Complaint */
export function personNamed({ people }: Source, key: string): Source['people'][number] {
  const person = people.find((entry) => entry.key === key);
  if (person) return person;
  const keys = people.map((entry) => entry.key);
  throw new Complaint('person-unknown', { value: key, suggestion: nearest(key, keys) ?? '' });
}
