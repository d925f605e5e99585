import type { Mistake } from '../mistakes/mistake.ts';
import { printable } from '../markdown/characters.ts';
import { readBytes } from '../read-file.ts';
import { placeAt, startOf } from './place.ts';

export interface TextFile {
  /** Without byte order mark and control characters, every line ending in `\n`. */
  readonly text: string;
  readonly mistakes: readonly Mistake[];
}

/** @param path on the disk; @param file as mistakes name it */
export async function readTextFile(path: string, file: string): Promise<TextFile> {
  try {
    return decodeText(await readBytes(path), file);
  } catch (error) {
    const { code: reason } = error as NodeJS.ErrnoException;
    if (reason === undefined) throw error;
    return { text: '', mistakes: [{ code: 'file-unreadable', facts: { reason }, place: startOf(file) }] };
  }
}

/**
 * Reads bytes as UTF-8. Line ends are made equal, which moves no line and no column. What no page may hold and nobody
 * sees is left out here, so that what is checked is what is shown.
 */
export function decodeText(bytes: Uint8Array, file: string): TextFile {
  const text = new TextDecoder().decode(bytes).replaceAll('\r\n', '\n');
  const wrong = text.search(/\uFFFD|\0/);
  if (wrong >= 0) {
    return { text: '', mistakes: [{ code: 'file-not-utf8', facts: {}, place: placeAt(file, text, wrong) }] };
  }
  if (text.trim() === '')
    return { text: '', mistakes: [{ code: 'file-empty', facts: {}, place: startOf(file) }] };
  return { text: printable(text), mistakes: [] };
}
