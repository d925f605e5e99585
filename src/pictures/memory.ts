import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { inTurn } from '../in-turn.ts';
import { digestOf, digestOfFile, readSealed, writeSealed, writeWhole } from '../sealed-file.ts';
import { readBytes } from '../read-file.ts';
import { lookAt, type Verdict } from './look.ts';

/** Raise the number when `look.ts` or what it asks comes to judge otherwise; pictures are then looked at anew. */
const version = `2 ${sharp.versions.sharp}`;

/** A picture as it lies on the disk, and what was found in it. */
export interface Seen {
  /** Of its bytes. */
  readonly digest: string;
  readonly verdict: Verdict;
}

/** What is known of pictures, so that each is decoded once and not by every command. */
export interface PictureMemory {
  /** @param file absolute; what ends in `.svg` is a drawing */
  see(file: string): Promise<Seen>;
  /** The absolute path of a file of the memory’s folder, made anew unless it is as it was made. */
  keep(name: string, make: () => Promise<Uint8Array>): Promise<string>;
  /** Leaves for the next command what was asked for in this one. */
  save(): Promise<void>;
}

interface Known {
  readonly version: string;
  /** What files were when they were read, by absolute path. */
  readonly files: Readonly<Record<string, { readonly stamp: string; readonly digest: string }>>;
  readonly verdicts: Readonly<Record<string, Verdict>>;
  /** The digests of what was made, by name. */
  readonly made: Readonly<Record<string, string>>;
}

const nothing: Known = { version, files: {}, verdicts: {}, made: {} };

/** Decoding takes the memory of whole pictures. */
const turn = inTurn(4);

/** @param folder where it is kept between commands; without one it is forgotten */
export async function pictureMemory(folder?: string): Promise<PictureMemory> {
  const file = folder === undefined ? undefined : join(folder, 'known');
  const before = file === undefined ? nothing : ((await knownIn(file)) ?? nothing);
  const files = new Map<string, Known['files'][string]>();
  const verdicts = new Map<string, Verdict>();
  const made = new Map(Object.entries(before.made));
  const known = new Map(Object.entries(before.files));
  const judged = new Map(Object.entries(before.verdicts));

  async function see(path: string): Promise<Seen> {
    const stamp = await stampOf(path);
    const same = known.get(path)?.stamp === stamp ? known.get(path) : undefined;
    const bytes = same ? undefined : await readBytes(path);
    const digest = same?.digest ?? digestOf(bytes ?? '');
    const isDrawing = path.toLowerCase().endsWith('.svg');
    const name = `${isDrawing ? 'drawing' : 'photo'} ${digest}`;
    const verdict = judged.get(name) ?? (await lookAt(bytes ?? (await readBytes(path)), isDrawing));
    files.set(path, { stamp, digest });
    verdicts.set(name, verdict);
    return { digest, verdict };
  }

  async function keep(name: string, make: () => Promise<Uint8Array>): Promise<string> {
    const path = join(folder ?? '.', name);
    const digest = made.get(name);
    if (digest !== undefined && digest === (await digestOfFile(path))) return path;
    const bytes = await make();
    await writeWhole(path, bytes);
    made.set(name, digestOf(bytes));
    return path;
  }

  async function save(): Promise<void> {
    if (!file) return;
    const [seen, found, kept] = [files, verdicts, made].map((map) => Object.fromEntries<unknown>(map));
    await writeSealed(file, JSON.stringify({ version, files: seen, verdicts: found, made: kept }));
  }

  return { see: (path) => turn(() => see(path)), keep: (name, make) => turn(() => keep(name, make)), save };
}

async function knownIn(file: string): Promise<Known | undefined> {
  const sealed = await readSealed(file);
  const known = sealed && (JSON.parse(sealed.toString()) as Known);
  return known?.version === version ? known : undefined;
}

/** Changes whenever a file is written, even if its size stays and its date is set back. */
async function stampOf(path: string): Promise<string> {
  const { size, mtimeNs, ctimeNs } = await stat(path, { bigint: true });
  return [size, mtimeNs, ctimeNs].join(' ');
}
