import { count } from '../i18n/format.ts';
import { staffMessages } from '../i18n/staff.ts';
import { inWords, report, warningReport, type MistakeInWords } from '../mistakes/report.ts';
import type { State } from './live-site.ts';

/** What open pages are told, so that they show what is wrong, and load themselves anew. */
export interface Telling {
  /** Another one whenever pages may be others than before. */
  readonly version: number;
  readonly language: string;
  readonly mistakes: readonly MistakeInWords[];
  /** What does not stop anything. */
  readonly hints: readonly MistakeInWords[];
  readonly title: string;
  readonly close: string;
}

export function tellingOf({ staffLanguage: language, mistakes, hints, version }: State): Telling {
  const { mistakes: forms, close } = staffMessages[language].dev;
  return {
    version,
    language,
    mistakes: inWords(mistakes, language),
    hints: inWords(hints, language),
    title: count(forms, mistakes.length, language),
    close,
  };
}

/** What the terminal says after a reading, if it is something else than before. */
export function newsOf(before: State | undefined, now: State): string | undefined {
  const text = textOf(now);
  if (text === (before ? textOf(before) : '')) return undefined;
  return text === '' ? staffMessages[now.staffLanguage].dev.mended : text;
}

const textOf = ({ staffLanguage: language, mistakes, hints }: State): string =>
  [mistakes.length > 0 ? report(mistakes, language) : '', warningReport(hints, language)]
    .filter((part) => part !== '')
    .join('\n\n');
