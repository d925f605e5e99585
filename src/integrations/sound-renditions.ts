import type { AstroIntegration } from 'astro';
import { existsSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inTurn } from '../in-turn.ts';
import { digestOfFile, readSealed, writeSealed } from '../pictures/sealed-file.ts';

type Digests = Readonly<Record<string, string>>;

const turn = inTurn(16);

/**
 * Lets Astro copy from its folder of renditions only what is as it was made: it asks for no more than their names, and
 * would publish what a full disk or a faulty one has left of them. What is not sound is taken away, and made anew.
 */
export function soundRenditions(): AstroIntegration {
  let folder: string;
  let seal: string;
  return {
    name: 'passaparola-sound-renditions',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(new URL('assets/', config.cacheDir));
        seal = fileURLToPath(new URL('renditions', config.cacheDir));
      },
      'astro:build:start': async () => {
        const known = new Map(Object.entries(((await readSealed(seal)) ?? {}) as Digests));
        const now = await digestsIn(folder);
        const unsound = Object.entries(now).filter(([name, digest]) => known.get(name) !== digest);
        await Promise.all(unsound.map(([name]) => rm(join(folder, name))));
      },
      'astro:build:done': async () => writeSealed(seal, await digestsIn(folder)),
    },
  };
}

async function digestsIn(folder: string): Promise<Digests> {
  const names = existsSync(folder) ? readdirSync(folder).toSorted() : [];
  const digests = names.map((name) =>
    turn(async () => [name, (await digestOfFile(join(folder, name))) ?? ''] as const),
  );
  return Object.fromEntries(await Promise.all(digests));
}
