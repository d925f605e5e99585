import { folded } from '../folded.ts';
import type { SpamSign } from '../model/reply.ts';
import { linkShorteners, spamPhrases } from './spam-phrases.ts';
import { shortName, spokenLanguage, withoutAddresses, wordsIn } from './spoken-language.ts';

/** What is looked at of a reply. */
export interface Suspect {
  readonly text?: string | undefined;
  readonly name?: string | undefined;
  readonly website?: string | undefined;
  /** How long the page had been open, where a script has counted it. */
  readonly seconds?: number | undefined;
  /** What stands in the field that no reader sees. */
  readonly trap?: string | undefined;
}

/** What it is held against. */
export interface Surroundings {
  /** BCP 47, those of the site. */
  readonly langs: readonly string[];
  /** To how many stories the same words were sent. */
  readonly timesSent: (text: string) => number;
}

/** From 0, where nothing is odd, to 100. It sorts and marks, and decides nothing. */
export interface SpamScore {
  readonly score: number;
  /** The weightiest first. */
  readonly signs: readonly SpamSign[];
}

/** From here on a reply is marked as doubtful, and as likely nothing but an advertisement. */
export const doubtfulFrom = 25;
export const likelyFrom = 50;

interface Sign {
  readonly weight: number;
  readonly isSeen: (suspect: Required<Seen>, surroundings: Surroundings) => boolean;
}

interface Seen {
  readonly text: string;
  readonly name: string;
  readonly words: readonly string[];
  readonly links: readonly string[];
  readonly seconds: number | undefined;
  readonly trap: string;
}

/** Faster than anybody reads and writes, in seconds. */
const tooFast = 4;

const signs: Readonly<Record<SpamSign, Sign>> = {
  'trap-filled': { weight: 60, isSeen: ({ trap }) => trap !== '' },
  phrase: { weight: 45, isSeen: ({ text }) => hasPhrase(text) },
  'same-elsewhere': {
    weight: 40,
    isSeen: ({ text, words }, { timesSent }) => words.length > 3 && timesSent(text) > 1,
  },
  'name-advertises': {
    weight: 35,
    isSeen: ({ name }) =>
      hasPhrase(name) || /https?:|www\.|\.(?:com|net|org|info|biz|ru|xyz|shop)\b/i.test(name),
  },
  'other-script': { weight: 35, isSeen: ({ text }, { langs }) => isOtherScript(text, langs) },
  'too-fast': { weight: 30, isSeen: ({ seconds }) => seconds !== undefined && seconds < tooFast },
  links: { weight: 30, isSeen: ({ links }) => links.length > 2 },
  'link-shortener': {
    weight: 30,
    isSeen: ({ links }) => links.some((link) => linkShorteners.has(hostOf(link))),
  },
  'only-link': { weight: 30, isSeen: ({ links, words }) => links.length > 0 && words.length < 4 },
  'repeated-words': { weight: 20, isSeen: ({ words }) => isRepeating(words) },
  shouting: { weight: 15, isSeen: ({ text }) => isShouting(text) },
  'other-language': {
    weight: 15,
    isSeen: ({ text }, { langs }) => {
      const spoken = spokenLanguage(text, langs);
      return spoken !== undefined && !langs.map(shortName).includes(spoken);
    },
  },
};

/** @param recorded what was seen when it arrived, and cannot be seen any more */
export function spamScore(
  suspect: Suspect,
  surroundings: Surroundings,
  recorded: readonly SpamSign[] = [],
): SpamScore {
  const { text = '', name = '', website = '', seconds, trap = '' } = suspect;
  const links = [...text.matchAll(/https?:\/\/[^\s<>()[\]"]+/gi)].map(([link]) => link);
  const own = website === '' ? [] : [website].filter((link) => linkShorteners.has(hostOf(link)));
  const seen = { text, name, words: wordsIn(text), links: [...links, ...own], seconds, trap: trap.trim() };
  const found = (Object.keys(signs) as SpamSign[]).filter(
    (sign) => recorded.includes(sign) || signs[sign].isSeen(seen, surroundings),
  );
  const sum = found.reduce((total, sign) => total + signs[sign].weight, 0);
  return {
    score: Math.min(100, sum),
    signs: found.toSorted((one, other) => signs[other].weight - signs[one].weight),
  };
}

/** As words of small letters without accents, with a blank around each. */
const plain = (text: string): string =>
  ` ${text
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(folded)
    .join(' ')} `;

const phrases = spamPhrases.map(plain);

function hasPhrase(text: string): boolean {
  const words = plain(text);
  return phrases.some((phrase) => words.includes(phrase));
}

const hostOf = (link: string): string =>
  URL.canParse(link) ? new URL(link).hostname.replace(/^www\./, '') : '';

/** One word again and again, or the same few. */
function isRepeating(words: readonly string[]): boolean {
  const long = words.filter((word) => word.length > 3);
  return long.length >= 8 && new Set(long).size / long.length < 0.4;
}

/** Capitals throughout, or sign after sign. */
function isShouting(text: string): boolean {
  const letters = withoutAddresses(text).match(/\p{Lu}|\p{Ll}/gu) ?? [];
  const capitals = letters.filter((letter) => /\p{Lu}/u.test(letter));
  return (
    (letters.length >= 20 && capitals.length / letters.length > 0.6) || /[!?]{4,}|(?:!!!.*){2}/s.test(text)
  );
}

/** Whether most letters are of a script that no language of the site is written in. */
function isOtherScript(text: string, langs: readonly string[]): boolean {
  const letters = [...withoutAddresses(text).matchAll(/\p{L}/gu)].map(([letter]) => letter);
  if (letters.length < 10) return false;
  const known = langs.map((lang) => new RegExp(`\\p{Script_Extensions=${scriptIn(lang)}}`, 'u'));
  const strange = letters.filter((letter) => !known.some((script) => script.test(letter)));
  return strange.length / letters.length > 0.5;
}

/** Scripts that go by several names, and as Unicode has them. */
const scripts: Readonly<Record<string, string>> = { Hans: 'Hani', Hant: 'Hani', Jpan: 'Hira', Kore: 'Hang' };

function scriptIn(lang: string): string {
  const script = new Intl.Locale(lang).maximize().script ?? 'Latn';
  return scripts[script] ?? script;
}
