import { exampleEmail, examplePassages } from '../examples/examples.ts';
import type { Mistake } from '../mistakes/mistake.ts';
import type { Document } from './document.ts';
import { placeAt } from './place.ts';

/** A story in which nobody has written anything yet: readers would find a title and no text. */
export function emptyStory({ body, file, value }: Document): Mistake[] {
  const isEmpty = body?.text.replaceAll(/<!--[^]*?-->/g, '').trim() === '';
  if (!body || !isEmpty || value.draft === true) return [];
  return [{ code: 'story-empty', facts: {}, place: { file, line: body.line, column: 1 } }];
}

const leftOver = [...examplePassages, exampleEmail];

/** What a new site comes with, and nobody has put anything of the agency’s in its place. */
export function exampleLeft({ file, text }: Pick<Document, 'file' | 'text'>): Mistake[] {
  const found = leftOver.find((passage) => text.includes(passage));
  if (found === undefined) return [];
  const facts = { value: found.length > 60 ? `${found.slice(0, 60).trimEnd()}…` : found };
  return [{ code: 'example-left', facts, place: placeAt(file, text, text.indexOf(found)) }];
}

/** Names that nobody can have: a site whose address has one is not online yet. */
const reserved = /(?:^|\.)(?:example(?:\.com|\.org|\.net)?|test|invalid|localhost)$/;

export function isOnline(origin: unknown): boolean {
  if (typeof origin !== 'string' || !URL.canParse(origin)) return false;
  return !reserved.test(new URL(origin).hostname);
}
