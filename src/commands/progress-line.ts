import { count, fill } from '../i18n/format.ts';
import type { StaffLocale } from '../model/site.ts';
import type { Progress } from '../progress.ts';
import { commandMessages } from './messages.ts';

/** A terminal, as far as it is written to here. */
export type Terminal = Pick<NodeJS.WriteStream, 'isTTY' | 'columns' | 'write'>;

/** Nobody wonders about anything shorter. */
const silence = 2000;
/** Often enough to be seen, and seldom enough to cost nothing. */
const pause = 100;

/** Tells how far a command has come, in one line that is written over again and again. */
export interface ProgressLine {
  readonly tell: Progress;
  /** Takes the line away: to be called before anything else is printed. */
  readonly clear: () => void;
}

/**
 * Where nobody looks on, as in a file, nothing is told.
 *
 * @param now milliseconds since some moment
 */
export function progressLine(
  terminal: Terminal,
  language: StaffLocale,
  now = () => performance.now(),
): ProgressLine {
  if (!terminal.isTTY) return { tell: () => undefined, clear: () => undefined };
  const { progress } = commandMessages[language];
  const begin = now();
  let last = 0;
  let isShown = false;
  return {
    tell(step, done, total) {
      const moment = now();
      if (moment - begin < silence || moment - last < pause) return;
      last = moment;
      isShown = true;
      const line = fill(progress[step], { done: number(done, language), total: number(total, language) });
      terminal.write(`\r\u001B[K${line.slice(0, (terminal.columns || 80) - 1)}`);
    },
    clear() {
      if (isShown) terminal.write('\r\u001B[K');
      isShown = false;
    },
  };
}

const number = (value: number, language: StaffLocale): string => count({ other: '{count}' }, value, language);
