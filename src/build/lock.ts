import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';

/** Nobody else holds the same until `release`, or until the process ends, however it ends. */
export interface Lock {
  readonly release: () => void;
}

/** Who holds a lock, as far as is known. */
export interface Holder {
  readonly pid: number;
  /** ISO 8601 */
  readonly since: string;
}

export interface Waiting {
  /** Called once if somebody else holds the lock. */
  readonly onWait: (holder: Holder | undefined) => void;
  /** Milliseconds. */
  readonly patience: number;
}

const pause = 200;

/**
 * Waits for a lock; nothing if patience ends. The lock is one of SQLite’s on its database file: the operating system
 * takes it away from a process that was killed, so there are no dead locks to recognise.
 */
export async function hold(file: string, { onWait, patience }: Waiting): Promise<Lock | undefined> {
  await mkdir(dirname(file), { recursive: true });
  const database = new DatabaseSync(file);
  const end = performance.now() + patience;
  for (let tries = 0; !take(database); tries++) {
    if (tries === 0) onWait(await holderOf(file));
    if (performance.now() > end) {
      database.close();
      return undefined;
    }
    await setTimeout(pause);
  }
  const holder: Holder = { pid: process.pid, since: new Date().toISOString() };
  await writeFile(holderFile(file), JSON.stringify(holder));
  return { release: () => database.close() };
}

/** Whether it could be taken at once. */
function take(database: DatabaseSync): boolean {
  try {
    database.exec('BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    if (isBusy(error)) return false;
    throw error;
  }
}

const busy = 5;
const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && error.errcode === busy;

const holderFile = (file: string): string => `${file}.json`;

export async function holderOf(file: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(holderFile(file), 'utf8')) as Holder;
  } catch {
    // It is being written, or was never: then it is not known who.
    return undefined;
  }
}
