import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { sourceArguments, sourceOptions } from '../src/source/options.ts';

/**
 * What a command was called with: its own options, and those that all commands share. A wrong one ends it with exit
 * code 2 and a list of the options that exist.
 */
export function commandOrExit<const Own extends ParseArgsOptionsConfig>(own: Own) {
  const options = { ...sourceArguments, ...own };
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    return { values, positionals, ...sourceOptions(values, process.env) };
  } catch (error) {
    const names = Object.keys(options).map((name) => `--${name}`);
    console.error(`${error instanceof Error ? error.message : String(error)}\n${names.join(' ')}`);
    process.exit(2);
  }
}
