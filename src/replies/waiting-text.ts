import { formatDate } from '../i18n/dates.ts';
import { count, fill } from '../i18n/format.ts';
import { staffMessages } from '../i18n/staff.ts';
import type { StaffLocale } from '../model/site.ts';
import { doubtfulFrom, likelyFrom, type SpamScore } from './spam.ts';
import type { WaitingReply } from './waiting.ts';

/** The replies that wait, for the terminal. */
export function waitingText(waiting: readonly WaitingReply[], language: StaffLocale): string {
  const words = staffMessages[language].replies;
  if (waiting.length === 0) return words.nothing;
  return [
    count(words.waiting, waiting.length, language),
    ...waiting.map((reply) => replyText(reply, language)),
    words.how,
  ].join('\n\n');
}

function replyText({ key, date, data, spam }: WaitingReply, language: StaffLocale): string {
  const { name, by, lang, website, url, text, kind } = data;
  const who = [name ?? by ?? '–', lang && `(${lang})`, website].filter(Boolean).join(' ');
  return [
    `${key}  ${formatDate(date, language)}  ${kind === 'reply' ? who : `${kind}: ${who}`}`,
    ...(url === undefined ? [] : [`  ${url}`]),
    ...(text === undefined ? [] : [excerptOf(text)]),
    `  ${scoreText(spam, language)}`,
  ].join('\n');
}

/** What seems odd about it, in words. */
export function scoreText({ score, signs }: SpamScore, language: StaffLocale): string {
  const words = staffMessages[language].replies;
  if (signs.length === 0) return words.fine;
  const mark = score >= likelyFrom ? words.likely : score >= doubtfulFrom ? words.doubtful : words.score;
  return fill(mark, { score, reasons: signs.map((sign) => words.signs[sign]).join(', ') });
}

/** More is read in the file. */
const longestExcerpt = 400;

const excerptOf = (text: string): string =>
  (text.length > longestExcerpt ? `${text.slice(0, longestExcerpt).trimEnd()} …` : text)
    .split('\n')
    .map((line) => `  | ${line}`)
    .join('\n');
