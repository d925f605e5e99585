import { isIPv4, isIPv6 } from 'node:net';

/** What no reply may hold, wherever in it: readers gave it to write, not to be kept. */
export interface PersonalData {
  readonly kind: 'email' | 'ip';
  readonly text: string;
  readonly offset: number;
}

/** Mail addresses and addresses of computers in a text, in its order. A handle such as `@anna@social.example` is none. */
export function personalDataIn(text: string): readonly PersonalData[] {
  const mails = Array.from(text.matchAll(mail), found('email'));
  const computers = Array.from(text.matchAll(numbers), found('ip')).filter(({ text: own }) =>
    isComputer(own),
  );
  return [...mails, ...computers].toSorted((one, other) => one.offset - other.offset);
}

/** The text with a sign in the place of each. */
export function withoutPersonalData(text: string): string {
  let [outcome, end] = ['', 0];
  for (const { kind, text: own, offset } of personalDataIn(text)) {
    outcome += text.slice(end, offset) + masks[kind];
    end = offset + own.length;
  }
  return outcome + text.slice(end);
}

const masks: Readonly<Record<PersonalData['kind'], string>> = { email: '[e-mail]', ip: '[IP]' };

const found =
  (kind: PersonalData['kind']) =>
  ({ 0: text, index }: RegExpExecArray): PersonalData => ({ kind, text, offset: index });

/** Bounded, so that a long word costs no more than its length. */
const mail =
  /(?<![\p{L}\p{N}_.%+@-])[\p{L}\p{N}_.%+-]{1,64}(?:@|%40)(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}(?![\p{L}\p{N}@])/giu;

/** Digits and their separators, as they stand by themselves. */
const numbers =
  /(?<![\p{L}\p{N}_:.])(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-f:]{3,39}(?:\d{1,3}(?:\.\d{1,3}){3})?)(?![\p{L}\p{N}_:]|\.\d)/giu;

const isComputer = (text: string): boolean => isIPv4(text) || (isIPv6(text) && /\d/.test(text));
