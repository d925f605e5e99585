import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { compressibleTypes, mediaTypeOf } from '../hosting/media-types.ts';
import type { Encoding } from '../hosting/precompressed.ts';
import type { Job, Made } from './make.ts';
import type { Staging } from './staging.ts';

const compressors: Readonly<Record<Encoding, (content: Buffer) => Promise<Buffer>>> = {
  // Higher steps take a hundred times as long, and save one byte in a hundred.
  br: (content) =>
    promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 6,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  gz: (content) => promisify(gzip)(content, { level: 9 }),
};

/** What is smaller fits into one packet as it is. */
const smallest = 1024;

/** Text of a built site as it lies compressed beside itself: `index.html.gz`. What lies there already stays. */
export const compressedFiles = (
  { files }: Pick<Made, 'files'>,
  encodings: readonly Encoding[],
  { find }: Pick<Staging, 'find'>,
): readonly Job[] =>
  encodings.length === 0
    ? []
    : [...files].flatMap(([file, { digest }]) => {
        if (!isText(file) || statSync(find(file)).size < smallest) return [];
        return encodings
          .filter((encoding) => !files.has(`${file}.${encoding}`))
          .map((encoding) => ({
            file: `${file}.${encoding}`,
            key: () => digest,
            make: async () => compressors[encoding](await readFile(find(file))),
          }));
      });

const isText = (file: string): boolean => compressibleTypes.includes(mediaTypeOf(file).replace(/;.*/, ''));
