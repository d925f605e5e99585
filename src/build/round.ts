import { count, fill } from '../i18n/format.ts';
import { staffMessages } from '../i18n/staff.ts';
import type { StaffLocale } from '../model/site.ts';

/** As many files as one wants to read the names of. */
const namedFiles = 4;

const clock = { hour: '2-digit', minute: '2-digit', second: '2-digit' } as const;

interface Round {
  readonly made: readonly string[];
  readonly seconds: number;
  readonly end: Date;
}

/** What one build of many made, in one line. */
export function roundLine({ made, seconds: took, end }: Round, language: StaffLocale): string {
  const { watch } = staffMessages[language];
  const time = new Intl.DateTimeFormat(language, { ...clock, hourCycle: 'h23' }).format(end);
  const seconds = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(took);
  if (made.length === 0) return fill(watch.same, { time, seconds });
  const names = [...made.slice(0, namedFiles), ...(made.length > namedFiles ? ['…'] : [])].join(', ');
  return fill(watch.made, { time, seconds, names, files: count(watch.files, made.length, language) });
}
