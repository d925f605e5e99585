import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSource } from '../../src/source/read.ts';
import { writeSyntheticNetwork } from './synthetic-network.ts';
import { writeSyntheticSite } from './synthetic-site.ts';

test('the site of the benchmark has no mistakes, whatever the rules ask for by now', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'passaparola-synthetic-'));
  await writeSyntheticSite(folder, { stories: 3, clients: 120 });
  await writeSyntheticNetwork(folder, 120);
  const { mistakes } = await readSource(folder, { asOf: new Date('2026-11-25T12:00Z') });
  expect(mistakes.map(({ code, place }) => `${place.file}:${place.line} ${code}`)).toEqual([]);
  await rm(folder, { recursive: true });
}, 60_000);
