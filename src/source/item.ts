import type { Mistake } from '../mistakes/mistake.ts';
import type { OfferedFile } from '../model/offered-file.ts';
import type { NamedThing, PlacedLink } from './body.ts';
import type { Document, Fields } from './document.ts';
import type { WordsOfText } from './words-of-text.ts';

/** One file of content with all that reading it brought to light. */
export interface Item<Data = unknown> extends WordsOfText {
  readonly key: string;
  readonly locale?: string | undefined;
  readonly document: Document;
  /** The document’s fields together with those that it has from other languages. */
  readonly fields: Fields;
  /** Nothing if the fields are wrong. */
  readonly data?: Data | undefined;
  /** The pictures that its text names. */
  readonly pictures: readonly string[];
  /** The files that its text offers, as it names them. */
  readonly files: Readonly<Record<string, OfferedFile>>;
  /** The clients and people of whom its text shows a card. */
  readonly clients: readonly string[];
  readonly people: readonly NamedThing[];
  /** Changes with the file’s text, its place, and the bytes of the pictures in its body. */
  readonly digest: string;
  /** Where its text leads, in the order of the text. */
  readonly links: readonly PlacedLink[];
  readonly mistakes: readonly Mistake[];
}

/** A field’s text; nothing if it has none, or something else. */
export function textOf(fields: Fields, name: string): string | undefined {
  const value = fields[name];
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** A field’s list, or an empty one. */
export function listOf(fields: Fields, name: string): readonly unknown[] {
  const value = fields[name];
  return Array.isArray(value) ? value : [];
}
