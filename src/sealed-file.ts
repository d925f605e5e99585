import { hash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { hasCode } from './error-code.ts';

export const digestOf = (bytes: Uint8Array | string): string => hash('sha256', bytes, 'base64url');

const sealLength = digestOf('').length;

/** The digest of a file’s bytes; nothing where there is none. */
export async function digestOfFile(path: string): Promise<string | undefined> {
  const bytes = await readIfThere(path);
  return bytes && digestOf(bytes);
}

/** What `writeSealed` wrote; nothing where it is not there, or not as it was written. */
export async function readSealed(path: string): Promise<Buffer | undefined> {
  const sealed = await readIfThere(path);
  const content = sealed?.subarray(sealLength);
  return content && digestOf(content) === sealed?.subarray(0, sealLength).toString() ? content : undefined;
}

/** Content behind its digest: what was cut short or changed since is known by it. */
export const writeSealed = (path: string, content: Uint8Array | string): Promise<void> =>
  writeWhole(path, [digestOf(content), content]);

/** Puts a file in its place as a whole: a command that ends in between leaves the earlier one. */
export async function writeWhole(
  path: string,
  content: Uint8Array | string | readonly (Uint8Array | string)[],
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const aside = `${path}.${randomUUID()}`;
  await writeFile(aside, content);
  await rename(aside, path);
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}
