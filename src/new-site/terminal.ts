import { createInterface } from 'node:readline/promises';
import { Complaint } from '../complaint.ts';
import { complaintText } from '../commands/messages.ts';
import type { StaffLocale } from '../model/site.ts';
import type { Asking } from './answers.ts';
import { staffTexts } from './staff.ts';

/** Questions to whoever sits at the terminal. */
export interface Terminal extends Asking {
  readonly askFolder: (initial: string) => Promise<string>;
  readonly close: () => void;
}

/** Nothing where nobody sits at one. */
export function openTerminal(language: StaffLocale): Terminal | undefined {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined;
  const { questions } = staffTexts[language];
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const ended = new AbortController();
  lines.once('close', () => ended.abort());
  const ask = async (text: string, initial: string | undefined): Promise<string> => {
    const hint = initial === undefined || initial === '' ? '' : ` [${initial}]`;
    try {
      return await lines.question(`${text}${hint}: `, { signal: ended.signal });
    } catch (error) {
      throw new Complaint('answers-broken-off', {}, { cause: error });
    }
  };
  return {
    ask: (question, initial) => ask(questions[question], initial),
    askFolder: async (initial) => (await ask(questions.folder, initial)).trim() || initial,
    refuse: (complaint) => console.error(complaintText(complaint, language)),
    close: () => lines.close(),
  };
}
