import type { Facts, Mistake } from '../../mistakes/mistake.ts';
import type { Reading } from '../read.ts';
import { readSample, sample, type Changes } from './sample.ts';

/**
 * Takes the first suggestion that stands for a stretch of a line, and reads the site again.
 *
 * @returns what is said against it: a refusal in its line, or the same doubt
 */
export async function saidAgainstSuggestion(changes: Changes, reading: Reading): Promise<readonly string[]> {
  const before = [...reading.mistakes, ...reading.warnings];
  const suggested = before.find(({ facts }) => facts.suggestion);
  const file = suggested?.place.file.replace(/^content\//, '') ?? '';
  const text = ({ ...sample, ...changes } as Changes)[file];
  const by = suggested && typeof text === 'string' ? withSuggestion(text, suggested) : undefined;
  if (!suggested || by === undefined) return [];
  const after = await readSample({ ...changes, [file]: by });
  return [...after.mistakes, ...after.warnings.filter(({ code }) => code === suggested.code)]
    .filter((found) => isAt(found, suggested.place))
    .filter((found) => !before.some((other) => other !== suggested && isSame(other, found)))
    .map(({ code }) => `“${suggested.facts.suggestion}” for ${suggested.code}: ${code}`);
}

/** The text with what is suggested; nothing where the place says nothing of what it replaces. */
function withSuggestion(text: string, { facts, place }: Mistake): string | undefined {
  const lines = text.split('\n');
  const line = lines[place.line - 1] ?? '';
  const [start, rest] = [line.slice(0, place.column - 1), line.slice(place.column - 1)];
  const written = writtenIn(rest, facts);
  if (written === undefined) return undefined;
  const put = (where: string) => where.replaceAll(written, () => String(facts.suggestion));
  return lines.with(place.line - 1, start + put(rest)).join('\n');
}

/** Rules of hours that are in a wrong order are suggested in the right one, all of them. */
function writtenIn(rest: string, { key, value, part, cancelled, name }: Facts): string | undefined {
  if (cancelled !== undefined) return /^'(.*)'$/.exec(rest)?.[1] ?? rest;
  return [key, value, part, name]
    .map((fact) => String(fact ?? ''))
    .find((fact) => fact !== '' && rest.includes(fact));
}

const isAt = ({ place }: Mistake, { file, line }: Mistake['place']): boolean =>
  place.file === file && place.line === line;

const isSame = (one: Mistake, other: Mistake): boolean => one.code === other.code && isAt(one, other.place);
