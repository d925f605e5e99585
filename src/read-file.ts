import { readFile } from 'node:fs/promises';
import { inTurn } from './in-turn.ts';

const turn = inTurn(64);

/** Reads a file when its turn comes: a large site has more files than a system lets a program open at once. */
export const readBytes = (path: string): Promise<Buffer> => turn(() => readFile(path));
