import { deserialize, serialize } from 'node:v8';
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { pageOf, type BuiltPage } from './page.ts';
import { pathOf, type Folder, type SiteOptions } from './site.ts';

/**
 * Reads the pages of a site, each file once. A page is held against the rules only when all others have been read, since
 * it is not known before what it asks of them. Until then it is packed: so it needs a twentieth of the memory, and is
 * there again sooner than its file could be read.
 */
export function pageReader(
  folder: Pick<Folder, 'read'>,
  options: SiteOptions,
): (file: string) => Promise<BuiltPage> {
  const waiting = new Map<string, Buffer>();
  return async (file) => {
    const packed = waiting.get(file);
    if (packed) return deserialize(zstdDecompressSync(packed)) as BuiltPage;
    const path = pathOf(file, options);
    const page = pageOf(file, path, new URL(path, options.origin).href, await folder.read(file));
    waiting.set(file, zstdCompressSync(serialize(page), fastest));
    return page;
  };
}

const fastest = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };
