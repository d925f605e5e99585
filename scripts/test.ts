import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { bundleFor } from '../src/build/bundle.ts';
import { projectDir } from '../src/build/folders.ts';
import { codeOf } from '../src/build/generator-digest.ts';

/**
 * Runs all that `npm test` asks for. Each part has a process of its own, so that no processor waits for another; what a
 * part says is told when it ends. Exit code 1 where any fails.
 */
const parts: readonly Part[] = [
  { name: 'components, compiled for all sites', run: bundled },
  // The longest first, so that none of them is waited for at the end.
  { name: 'unit tests', run: vitest('unit') },
  { name: 'tests in browsers', run: vitest('browser') },
  { name: 'tests of whole sites', run: vitest('sites') },
  { name: 'tests of builds after a change', run: vitest('incremental') },
  { name: 'lint', run: command('npm run lint') },
  { name: 'types', run: command('npm run types') },
];

interface Part {
  readonly name: string;
  readonly run: () => Promise<Outcome>;
}

interface Outcome {
  readonly output: string;
  readonly code: number;
}

/** One more than there are processors: browsers and disks are often waited for. */
const atOnce = availableParallelism() + 1;

// Lint and types read what is made here.
let hasFailed = !(await passes({ name: 'types of the content', run: command('node scripts/sync.ts') }));
const waiting = [...parts];
await Promise.all(Array.from({ length: atOnce }, work));
console.log(`\n${hasFailed ? 'Failed' : 'Passed'} in ${seconds(0)}.`);
process.exit(hasFailed ? 1 : 0);

/** One part after the other, as long as there is one that nobody has begun. */
async function work(): Promise<void> {
  for (let part = waiting.shift(); part; part = waiting.shift()) {
    if (!(await passes(part))) hasFailed = true;
  }
}

async function passes({ name, run }: Part): Promise<boolean> {
  const start = performance.now();
  const { output, code } = await run();
  const outcome = code === 0 ? 'passed' : 'FAILED';
  console.log(`\n──── ${name}: ${outcome} after ${seconds(start)}\n${output.trim()}`);
  return code === 0;
}

/** Several builds that begin at once would each compile them. */
async function bundled(): Promise<Outcome> {
  return bundleFor({ siteDir: projectDir, base: '/', code: await codeOf(projectDir) }).then(
    ({ key }) => ({ output: key, code: 0 }),
    (error: unknown) => ({ output: String(error), code: 1 }),
  );
}

function vitest(project: string): Part['run'] {
  return command(`node node_modules/vitest/vitest.mjs run --project ${project} --maxWorkers 1`);
}

function command(line: string): Part['run'] {
  return () => {
    const child = spawn(line, { cwd: projectDir, shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    return new Promise((resolve) => child.on('close', (code) => resolve({ output, code: code ?? 1 })));
  };
}

function seconds(start: number): string {
  return `${Math.round((performance.now() - start) / 1000)} s`;
}
