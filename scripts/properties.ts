import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { createVitest } from 'vitest/node';
import { projectDir } from '../src/build/folders.ts';

/**
 * Tries what must hold for any input with many random ones: npm run properties -- --runs 2000 --seed 1
 *
 * Without a seed it takes one by chance and tells it, so that what it finds can be found again.
 */
const { values } = parseArgs({ options: { runs: { type: 'string' }, seed: { type: 'string' } } });
const runs = Number(values.runs ?? 2000);
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
if (!Number.isInteger(runs) || !Number.isInteger(seed))
  throw new Error('--runs and --seed are whole numbers.');
console.log(`${runs} runs of each property, seed ${seed}.`);

const vitest = await createVitest({
  root: projectDir,
  watch: false,
  project: ['unit'],
  testTimeout: 0,
});
vitest.provide('seed', seed);
vitest.provide('leastRuns', runs);
await vitest.start(await filesWithProperties());
await vitest.close();

async function filesWithProperties(): Promise<string[]> {
  const specifications = await vitest.globTestSpecifications();
  const files = specifications.map(({ moduleId }) => moduleId);
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return files.filter((_, index) => texts[index]?.includes("from 'fast-check'"));
}
