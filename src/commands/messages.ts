import type { StaffLocale } from '../model/site.ts';
import type { CommandName, OptionName, ValueKind, Word } from './commands.ts';
import type { Complaint, ComplaintCode } from '../complaint.ts';
import type { Step } from '../progress.ts';
import { fill } from '../i18n/format.ts';
import en from './messages/en.ts';
import es from './messages/es.ts';
import it from './messages/it.ts';

/** What commands say of themselves in one language. */
export interface CommandMessages {
  /** What each does, in a sentence. */
  readonly commands: Readonly<Record<CommandName, string>>;
  readonly options: Readonly<Record<OptionName, string>>;
  /** What stands for the value of an option. */
  readonly placeholders: Readonly<Record<ValueKind, string>>;
  readonly words: Readonly<Record<Word, string>>;
  /** `{usage}` is the command as one writes it. */
  readonly usage: string;
  /** Stands for options in a usage. */
  readonly optionsHere: string;
  /** Stands for a command in a usage. */
  readonly commandHere: string;
  /** Which `{call}` tells what a command understands. */
  readonly moreHelp: string;
  /** The first line of a command that reads a site. */
  readonly site: string;
  /** The first line of a command that reads a built site. */
  readonly built: string;
  readonly waiting: string;
  /** Said while one waits: `{done}` of `{total}`. */
  readonly progress: Readonly<Record<Step, string>>;
  readonly waitingForUnknown: string;
  /** Said instead of the remedy where something has a likely right spelling. */
  readonly didYouMean: string;
  /** What is wrong, and what to do about it. */
  readonly complaints: Readonly<Record<ComplaintCode, readonly [message: string, remedy: string]>>;
}

export const commandMessages: Readonly<Record<StaffLocale, CommandMessages>> = { it, en, es };

/** One line: what is wrong, and what to do about it. */
export function complaintText({ code, facts }: Complaint, language: StaffLocale): string {
  const { complaints, didYouMean } = commandMessages[language];
  const [message, remedy] = complaints[code];
  const sentence = `${fill(message, facts)} — ${fill(facts.suggestion ? didYouMean : remedy, facts)}`;
  return sentence.replace(/^(?!npm )\p{Ll}/u, (letter) => letter.toUpperCase());
}
