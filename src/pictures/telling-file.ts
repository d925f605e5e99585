import { open } from 'node:fs/promises';

/** Files that cameras, phones and programs write into what they know of themselves and of their maker. */
export const isTelling = (file: string): boolean =>
  /\.(?:avif|dng|gif|heic|heif|jfif|jpe?g?|m4v|mov|mp4|pdf|png|svg|tiff?|webp)$/i.test(file);

/** Films tell of themselves at their beginning or end; pictures and documents are smaller. */
const readAtOnce = 32_000_000;

/** What of a file may tell of it: all of it, or where it is a long film its beginning and end. */
export async function readTelling(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    if (size <= readAtOnce) return await file.readFile();
    const half = readAtOnce / 2;
    const [head, tail] = [Buffer.alloc(half), Buffer.alloc(half)];
    await file.read(head, 0, half, 0);
    await file.read(tail, 0, half, size - half);
    return Buffer.concat([head, tail]);
  } finally {
    await file.close();
  }
}
