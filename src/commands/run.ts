import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mendLeftovers } from '../build/output.ts';
import { fill } from '../i18n/format.ts';
import type { StaffLocale } from '../model/site.ts';
import { readCall, siteMeant, type Answered } from './call.ts';
import { optionsOf, type CommandName } from './commands.ts';
import { Complaint } from '../complaint.ts';
import { helpText } from './help.ts';
import { languageOf, languageOfNewSite } from './language.ts';
import { commandMessages, complaintText } from './messages.ts';
import { refuseSite } from './standing.ts';
import { complaintOf } from './system-error.ts';

/** What a command ends with: all is well; the content or the pages have faults; it could not do its work at all. */
export type ExitCode = 0 | 1 | 2;

/**
 * Runs a command: reads what it was called with, says which site it works on, and tells whatever ends it in one
 * sentence with a remedy. Nobody who uses a command ever sees a stack trace.
 */
export async function runCommand<Name extends CommandName>(
  command: Name,
  work: (call: Answered<Name>) => Promise<ExitCode>,
): Promise<void> {
  const args = process.argv.slice(2);
  const cwd = process.cwd();
  const language =
    command === 'new-site'
      ? languageOfNewSite(args, process.env)
      : languageOf(siteMeant(args, cwd, process.env), process.env);
  const end = (error: unknown): never => {
    console.error(complaintText(complaintOf(error) ?? unexpected(error), language));
    process.exit(2);
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
  // Somebody reads the beginning only, as `| head` does.
  process.stdout.on('error', () => process.exit());
  try {
    const call = readCall(command, args, cwd, process.env);
    if (call.isHelp) console.log(helpText(command, language));
    else {
      if (optionsOf(command).includes('site')) await begin(command, call, language);
      process.exitCode = await work({ ...call, language });
    }
  } catch (error) {
    end(error);
  }
}

/** Says which site the command works on, and mends what an earlier one has left there. */
async function begin(command: CommandName, { siteDir, values }: Begun, language: StaffLocale): Promise<void> {
  const readsContent = command !== 'audit' && command !== 'preview';
  if (readsContent) {
    refuseSite(siteDir);
    console.error(fill(commandMessages[language].site, { folder: siteDir }));
  }
  if (!isPack(command)) await mendLeftovers(values.out ?? join(siteDir, 'dist'));
}

/** Whether the folder it writes to is no site. */
const isPack = (command: CommandName): boolean => command === 'listings' || command === 'export';

interface Begun {
  readonly siteDir: string;
  readonly values: { readonly out?: string };
}

/** A fault of the program: its details go into a file, for whoever can mend it. */
function unexpected(error: unknown): Complaint {
  const message = (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]!.slice(0, 300);
  const file = join(tmpdir(), `passaparola-${process.pid}.txt`);
  try {
    writeFileSync(file, error instanceof Error ? (error.stack ?? error.message) : String(error));
  } catch {
    // Where even that cannot be written, the message is all there is.
  }
  return new Complaint('unexpected', { message, file }, { cause: error });
}
