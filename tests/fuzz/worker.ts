import { damageOf, runCase, writeSite } from './case.ts';

/** Runs the cases from one number to before another, and says of each when it begins and what went wrong in it. */
const [siteDir = '', from = '0', to = '0'] = process.argv.slice(2);
await writeSite(siteDir);
for (let seed = Number(from); seed < Number(to); seed++) {
  say({ seed });
  const wrong = await runCase(siteDir, damageOf(seed));
  if (wrong.length > 0) say({ seed, wrong });
}

function say(message: Readonly<Record<string, unknown>>): void {
  process.stdout.write(`${JSON.stringify(message)}\n`);
}
