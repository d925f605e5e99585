import type { Waiting } from '../build/lock.ts';
import { fill } from '../i18n/format.ts';
import type { StaffLocale } from '../model/site.ts';
import { commandMessages } from './messages.ts';

/** Longer than the largest site takes. */
const patience = 15 * 60 * 1000;

/** Says once whom a command waits for. */
export function waitingFor(language: StaffLocale): Waiting {
  const { waiting, waitingForUnknown } = commandMessages[language];
  const clock = new Intl.DateTimeFormat(language, { timeStyle: 'short' });
  return {
    patience,
    onWait(holder) {
      const facts = holder && { pid: holder.pid, time: clock.format(new Date(holder.since)) };
      console.error(facts ? fill(waiting, facts) : waitingForUnknown);
    },
  };
}
