import { runCommand } from '../src/commands/run.ts';
import { fuzz } from '../tests/fuzz/run.ts';

/** Damages content in many ways and tells what is not answered as it should be: npm run fuzz -- --cases 10000 --seed 1 */
await runCommand('fuzz', async ({ values: { cases = 1000, seed = 1 } }) => {
  const failures = await fuzz(seed, cases, (failure) => {
    console.error(JSON.stringify(failure));
  });
  console.log(`${cases} cases, ${failures.length} wrong, ${Math.round(performance.now() / 1000)} s.`);
  return failures.length === 0 ? 0 : 1;
});
