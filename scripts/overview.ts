import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageDir } from '../src/build/folders.ts';
import { overviewText } from '../src/commands/help.ts';
import { languageOf } from '../src/commands/language.ts';
import { complaintText } from '../src/commands/messages.ts';
import { siteMeant } from '../src/commands/call.ts';
import { unknownCommand } from '../src/commands/command-line.ts';

/** Says which commands there are, where none was named or one that does not exist. */
const [word] = process.argv.slice(2);
const language = languageOf(siteMeant([], process.cwd(), process.env), process.env);

if (word === undefined || ['help', '--help', '-h'].includes(word)) {
  console.log(overviewText(language));
} else if (['version', '--version', '-v'].includes(word)) {
  const { version } = JSON.parse(readFileSync(join(packageDir, 'package.json'), 'utf8')) as {
    version: string;
  };
  console.log(version);
} else {
  console.error(complaintText(unknownCommand(word), language));
  process.exitCode = 2;
}
