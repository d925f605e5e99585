import { resolve } from 'node:path';
import { sourceOptions } from '../source/options.ts';
import type { StaffLocale } from '../model/site.ts';
import { readCommandLine, type Environment } from './command-line.ts';
import {
  takenBy,
  type CommandName,
  type commands,
  type options,
  type OptionName,
  type ValueKind,
} from './commands.ts';
import { Complaint } from '../complaint.ts';
import { siteAround, standingFolder } from './standing.ts';

/** How a command was called, ready to work with. */
export interface Call<Name extends CommandName> {
  readonly values: ValuesOf<Name>;
  readonly words: readonly string[];
  readonly isHelp: boolean;
  /** Absolute; the folder that holds `content/` and `public/`. */
  readonly siteDir: string;
  readonly asOf: Date;
  /** Where the person stands who called it. */
  readonly standing: string;
}

/** The site of a call, and the moment that was chosen for now, if one was. */
export const chosenIn = ({ siteDir, asOf, values }: Call<'check' | 'build'>) => ({
  siteDir,
  asOf: values['as-of'] === undefined ? undefined : asOf,
});

/** A call, and the language to answer in. */
export interface Answered<Name extends CommandName> extends Call<Name> {
  readonly language: StaffLocale;
}

type OptionOf<Name extends CommandName> = (typeof commands)[Name]['options'][number];

export type ValuesOf<Name extends CommandName> = {
  readonly [Option in OptionOf<Name>]?: Readable[Option];
};

/** What is made of the value of each option. */
type Readable = {
  readonly [Option in OptionName]: (typeof options)[Option] extends { takes: infer Kind extends ValueKind }
    ? ReturnType<(typeof readers)[Kind]>
    : true;
};

/** Folders become absolute, from where the person stands. */
const readers = {
  folder: (written: string, standing: string) => resolve(standing, written),
  day: (written: string) => written,
  port: (written: string) => wholeNumber(written, 65_535, 'port-wrong'),
  number: (written: string) => wholeNumber(written, 1_000_000, 'number-wrong'),
  // What these may be is known to the one command that takes them.
  text: asWritten,
  languages: asWritten,
  language: asWritten,
  country: asWritten,
  colour: asWritten,
  address: asWritten,
  version: asWritten,
  keys: (written: string) =>
    written
      .split(',')
      .map((key) => key.trim())
      .filter((key) => key !== ''),
} as const satisfies Readonly<Record<ValueKind, (written: string, standing: string) => unknown>>;

/** @throws Complaint */
export function readCall<Name extends CommandName>(
  command: Name,
  args: readonly string[],
  cwd: string,
  environment: Environment,
): Call<Name> {
  const { values, words } = readCommandLine(command, args, environment);
  const standing = standingFolder(cwd, environment);
  return {
    values: readValues(values, standing) as ValuesOf<Name>,
    words,
    isHelp: values.has('help'),
    standing,
    siteDir: siteFolder(values.get('site'), standing, cwd, environment),
    asOf: moment(values.get('as-of'), environment),
  };
}

/** The site that is meant, also where the rest of the arguments makes no sense: it says in which language to answer. */
export function siteMeant(args: readonly string[], cwd: string, environment: Environment): string {
  const at = args.findIndex((word) => /^--site(=|$)/.test(word));
  const written = at < 0 ? undefined : args[at]!.slice('--site='.length) || args[at + 1];
  return siteFolder(written, standingFolder(cwd, environment), cwd, environment);
}

function siteFolder(written: string | undefined, standing: string, cwd: string, environment: Environment) {
  const chosen = written ?? environment.PASSAPAROLA_SITE;
  return chosen === undefined ? siteAround(standing, cwd) : resolve(standing, chosen);
}

function moment(written: string | undefined, environment: Environment): Date {
  try {
    return sourceOptions({ 'as-of': written }, environment).asOf;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Complaint(
      'day-wrong',
      { value: written ?? environment.PASSAPAROLA_AS_OF ?? '' },
      { cause: error },
    );
  }
}

function readValues(values: ReadonlyMap<OptionName, string>, standing: string) {
  return Object.fromEntries(
    [...values].map(([option, written]) => {
      const takes = takenBy(option);
      return [option, takes ? readers[takes](written, standing) : true];
    }),
  );
}

function asWritten(written: string): string {
  return written;
}

function wholeNumber(written: string, most: number, code: 'port-wrong' | 'number-wrong'): number {
  const number = Number(written);
  if (/^\d+$/.test(written) && number <= most) return number;
  throw new Complaint(code, { value: written, most });
}
