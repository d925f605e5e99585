import { fill } from '../i18n/format.ts';
import { staffMessages } from '../i18n/staff.ts';
import type { StaffLocale } from '../model/site.ts';
import { fixesText } from '../source/fix-text.ts';
import type { Step, StepKey } from './steps.ts';
import type { Upgrade } from './upgrade.ts';

/** What is to be done, or was, step by step. */
export function upgradeText(
  { from, to, safe, renamed, byHand }: Upgrade,
  isDone: boolean,
  language: StaffLocale,
): string {
  const words = staffMessages[language].upgrade;
  const lineOf = ({ key, version, file }: Step) => `${file}: ${words.steps[key as StepKey]} (${version})`;
  const listed = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [[title, ...lines.map((line) => `- ${line}`)].join('\n')];
  const isNothing = safe.length + renamed.length + byHand.length === 0;
  return [
    fill(from === undefined ? words.fromUnknown : words.from, { from: from ?? '', to }),
    ...(isNothing ? [words.nothing] : []),
    ...(renamed.length === 0 ? [] : [fixesText(renamed, isDone, language)]),
    ...listed(isDone ? words.made : words.safe, safe.map(lineOf)),
    ...listed(words.byHand, byHand.map(lineOf)),
    ...(isDone && byHand.length > 0 ? [fill(words.again, { from: from ?? '0.0.0' })] : []),
  ].join('\n\n');
}
