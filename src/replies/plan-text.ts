import { count, fill } from '../i18n/format.ts';
import { staffMessages } from '../i18n/staff.ts';
import { longestReply } from '../model/reply.ts';
import type { StaffLocale } from '../model/site.ts';
import type { Plan, PlannedFile } from './plan.ts';
import { scoreText } from './waiting-text.ts';

/** What was fetched, in a line. */
export function plannedText({ path, kept, spam }: PlannedFile, language: StaffLocale): string {
  const words = staffMessages[language].replies;
  const cut = kept.isCut ? [fill(words.cut, { limit: longestReply })] : [];
  return [path, kept.name, scoreText(spam, language), ...cut].filter(Boolean).join('  ');
}

/** What belongs to no story, so that somebody can put it where it belongs. */
export function homelessText(homeless: Plan['homeless'], language: StaffLocale): string {
  const words = staffMessages[language].replies;
  return [
    count(words.homeless, homeless.length, language),
    ...homeless.map(({ page, story, name, date, text, url }) =>
      [
        `  ${page ?? story ?? '–'}`,
        `    ${[name ?? '–', date, url].filter(Boolean).join('  ')}`,
        ...(text === undefined ? [] : text.split('\n').map((line) => `    | ${line}`)),
      ].join('\n'),
    ),
    words.homelessHelp,
  ].join('\n');
}
