import { parseArgs } from 'node:util';
import { fuzz } from '../tests/fuzz/run.ts';

/** Damages content in many ways and tells what is not answered as it should be: npm run fuzz -- --cases 10000 --seed 1 */
const { values } = parseArgs({
  options: { cases: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' } },
});
const failures = await fuzz(Number(values.seed), Number(values.cases), (failure) => {
  console.error(JSON.stringify(failure));
});
console.log(`${values.cases} cases, ${failures.length} wrong, ${Math.round(performance.now() / 1000)} s.`);
process.exit(failures.length === 0 ? 0 : 1);
