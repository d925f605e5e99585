import { fill } from '../i18n/format.ts';
import type { StaffLocale } from '../model/site.ts';
import { callOf } from './command-line.ts';
import { commands, optionsOf, siteCommands, takenBy, type CommandName, type OptionName } from './commands.ts';
import { commandMessages, type CommandMessages } from './messages.ts';

/** What a command does and understands, for the terminal. */
export function helpText(command: CommandName, language: StaffLocale): string {
  const messages = commandMessages[language];
  const words = commands[command].words.map((word) => messages.words[word]);
  const rows = optionsOf(command).map(
    (option) => [written(option, messages), messages.options[option]] as const,
  );
  const width = Math.max(...rows.map(([name]) => name.length));
  const usage = callOf(command, [...words, `[${messages.optionsHere}]`].join(' '));
  return [
    messages.commands[command],
    '',
    fill(messages.usage, { usage }),
    '',
    ...rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`),
  ].join('\n');
}

/** Which commands an agency has, and what each does. */
export function overviewText(language: StaffLocale): string {
  const messages = commandMessages[language];
  const width = Math.max(...siteCommands.map((name) => name.length));
  return [
    fill(messages.usage, { usage: `passaparola ${messages.commandHere} [${messages.optionsHere}]` }),
    '',
    ...siteCommands.map((name) => `  ${name.padEnd(width)}  ${messages.commands[name]}`),
    '',
    fill(messages.moreHelp, { call: `passaparola ${messages.commandHere} --help` }),
  ].join('\n');
}

function written(option: OptionName, { placeholders }: CommandMessages): string {
  const takes = takenBy(option);
  return takes ? `--${option} ${placeholders[takes]}` : `--${option}`;
}
