import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

/** What a program took, with all processes that it started. */
export interface Run {
  /** On the clock. */
  readonly seconds: number;
  /** Of the processors. */
  readonly processorSeconds: number;
  /** Of its largest process, in bytes; nothing where nobody tells. */
  readonly peak: number | undefined;
}

interface Setting {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** How often one looks at the memory of a program that does not tell of it. */
const every = 50;

/** Linux knows the most memory that a process has had until now. */
function watchMemory(shell: number | undefined) {
  let peak = 0;
  const look = () => {
    for (const pid of readIfThere(`/proc/${shell}/task/${shell}/children`).split(' ').filter(Boolean)) {
      const [, kilobytes = '0'] = /^VmHWM:\s*(\d+)/m.exec(readIfThere(`/proc/${pid}/status`)) ?? [];
      peak = Math.max(peak, Number(kilobytes) * 1024);
    }
  };
  const timer = setInterval(look, every);
  return {
    /** @param told by the program itself */
    end(told = 0): number | undefined {
      clearInterval(timer);
      return Math.max(peak, told) || undefined;
    },
  };
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // Another system, or the process has ended.
    return '';
  }
}

/** Says at the end of a process of Node how much memory it had. */
const probe = `--import=data:text/javascript,${encodeURIComponent(
  'process.on("exit", () => console.error("peak " + process.resourceUsage().maxRSS))',
)}`;

/** The shell knows the time of a program together with that of the processes that the program waited for. */
const script = '"$@"; code=$?; echo "times" >&2; times >&2; exit $code';

/** Runs a program to its end. Throws what it said where it failed. */
export async function timedRun(program: string, args: readonly string[], setting: Setting): Promise<Run> {
  const started = performance.now();
  const child = spawn('sh', ['-c', script, 'sh', program, ...args], {
    cwd: setting.cwd,
    env: { ...process.env, ...setting.env, NODE_OPTIONS: probe },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const watched = watchMemory(child.pid);
  const [code] = (await once(child, 'close')) as [number | null];
  const seconds = (performance.now() - started) / 1000;
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${said.slice(-2000)}`);
  return { seconds, processorSeconds: processorSecondsIn(said), peak: watched.end(peakIn(said)) };
}

function peakIn(said: string): number | undefined {
  const peaks = Array.from(said.matchAll(/^peak (\d+)$/gm), ([, kilobytes]) => Number(kilobytes) * 1024);
  return peaks.length > 0 ? Math.max(...peaks) : undefined;
}

/** The first line after the mark is of the shell, the second of what it ran. @example '0m3.120s 0m0.410s' */
function processorSecondsIn(said: string): number {
  const [, , ran = ''] = said.slice(said.lastIndexOf('times\n')).split('\n');
  const parts = [...ran.matchAll(/(\d+)m([\d.]+)s/g)];
  return parts.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}
