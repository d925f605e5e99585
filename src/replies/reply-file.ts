import { Document, isMap, isScalar, Scalar } from 'yaml';
import { languageTag } from '../model/language-tag.ts';
import { withoutPersonalData } from '../model/personal-data.ts';
import { longestReply } from '../model/reply.ts';
import { isPlainUrl } from '../model/url.ts';
import type { Arrival } from './arrival.ts';
import { inOneLine, tidied } from './plain-words.ts';
import type { SpamScore } from './spam.ts';
import { shortName, spokenLanguage } from './spoken-language.ts';

/** An arrival of which nothing is left but what may be kept. */
export interface Kept {
  readonly name?: string | undefined;
  readonly website?: string | undefined;
  /** ISO 8601 with offset. */
  readonly date: string;
  readonly lang?: string | undefined;
  readonly text?: string | undefined;
  readonly url?: string | undefined;
  /** Whether some of the text was cut off. */
  readonly isCut: boolean;
}

/** Longer is no name. */
const longestName = 100;
/** Of what somebody wrote elsewhere the beginning says what it is about. */
const longestExcerpt = 600;

interface Settings {
  /** BCP 47, those of the site. */
  readonly langs: readonly string[];
  /** For what says no moment of its own. */
  readonly now: Date;
}

/** Masks addresses, takes away what nobody sees, and bounds what is too long. */
export function keptOf(arrival: Arrival, { langs, now }: Settings): Kept {
  const { name, website, url, date, text, lang, kind } = arrival;
  const most = kind === 'reply' ? longestReply : longestExcerpt;
  const words = text === undefined ? '' : withoutPersonalData(tidied(text.slice(0, 4 * longestReply)));
  const isCut = words.length > most;
  const shown = isCut ? `${words.slice(0, most - 2).trimEnd()} …` : words;
  return {
    name: name === undefined ? undefined : beginningOf(withoutPersonalData(inOneLine(name.slice(0, 1000)))),
    website: addressOf(website),
    date: momentOf(date, now),
    lang: spokenIn(shown, lang, langs),
    text: shown === '' ? undefined : shown,
    url: addressOf(url),
    isCut,
  };
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

const beginningOf = (name: string): string | undefined => {
  const signs = [...graphemes.segment(name)].slice(0, longestName);
  return signs.length === 0
    ? undefined
    : signs
        .map(({ segment }) => segment)
        .join('')
        .trim();
};

/** An address that may be kept and linked; nothing for anything else. */
function addressOf(written: string | undefined): string | undefined {
  const trimmed = written?.trim() ?? '';
  const meant = /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(trimmed) ? `https://${trimmed}` : trimmed;
  const isKept = /^https?:/i.test(meant) && isPlainUrl(meant) && withoutPersonalData(meant) === meant;
  return isKept ? meant : undefined;
}

function momentOf(written: string | undefined, now: Date): string {
  const moment = new Date(written ?? Number.NaN);
  const isMoment = !Number.isNaN(moment.getTime()) && moment <= now && moment.getUTCFullYear() > 1990;
  return (isMoment ? moment : now).toISOString().replace(/\.\d+Z$/, '+00:00');
}

/** The language that the words are in; else that of the page on which they were written. */
function spokenIn(text: string, lang: string | undefined, langs: readonly string[]): string | undefined {
  const told = lang !== undefined && languageTag.safeParse(lang).success ? lang : undefined;
  const spoken = spokenLanguage(text, told === undefined ? langs : [told, ...langs]);
  return spoken === undefined || (told !== undefined && shortName(told) === spoken) ? told : spoken;
}

interface Arrived extends Pick<Arrival, 'kind' | 'from'> {
  readonly kept: Kept;
  readonly to?: string | undefined;
  readonly spam: SpamScore;
}

/** The file of a reply that waits. */
export function replyFile({ kind, from, kept, to, spam }: Arrived): string {
  const { name, website, date, lang, text, url } = kept;
  const fields = {
    ...(kind !== 'reply' && { kind }),
    name,
    website,
    to,
    date,
    lang,
    text,
    from,
    url,
    status: 'waiting',
    ...(spam.signs.length > 0 && { spam: { score: spam.score, reasons: [...spam.signs] } }),
  };
  const told = Object.entries(fields).filter(([, value]) => value !== undefined);
  const document = new Document(Object.fromEntries(told));
  asBlock(document);
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** Several lines are written as such, so that they can be read and changed. */
function asBlock({ contents }: Document): void {
  if (!isMap(contents)) return;
  const text = contents.get('text', true);
  if (!isScalar(text) || typeof text.value !== 'string' || !text.value.includes('\n')) return;
  text.type = Scalar.BLOCK_LITERAL;
  text.value += '\n';
}
