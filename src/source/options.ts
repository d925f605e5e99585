import { resolve } from 'node:path';
import { isDayAlone, isMoment } from '../model/written-moment.ts';

/** What every command understands: whose content, and which moment is taken for now. */
export interface SourceOptions {
  /** Absolute; the folder that holds `content/` and `public/`. */
  readonly siteDir: string;
  readonly asOf: Date;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** What was written behind `--site` and `--as-of`. */
export interface SourceValues {
  readonly site?: string | undefined;
  readonly 'as-of'?: string | undefined;
}

/**
 * `--site DIR` and `--as-of 2026-11-22` go before `PASSAPAROLA_SITE` and `PASSAPAROLA_AS_OF`.
 *
 * @throws RangeError for a day that does not exist
 */
export function sourceOptions(values: SourceValues, environment: Environment): SourceOptions {
  const chosen = {
    PASSAPAROLA_SITE: values.site ?? environment.PASSAPAROLA_SITE,
    PASSAPAROLA_AS_OF: values['as-of'] ?? environment.PASSAPAROLA_AS_OF,
  };
  return { siteDir: siteDirFromEnvironment(chosen), asOf: asOfFromEnvironment(chosen) };
}

/** The site’s folder; without a choice it is the one that the command runs in. */
const siteDirFromEnvironment = (environment: Environment): string =>
  resolve(environment.PASSAPAROLA_SITE ?? '.');

/** @throws RangeError for a day that does not exist */
export const asOfFromEnvironment = (environment: Environment, now = new Date()): Date =>
  environment.PASSAPAROLA_AS_OF === undefined ? now : momentOf(environment.PASSAPAROLA_AS_OF);

/** A day is taken at noon, so that it is the same day in nearly every time zone; a moment has a zone of its own. */
function momentOf(written: string): Date {
  if (isDayAlone(written)) return new Date(`${written}T12:00Z`);
  const hasZone = /(?:Z|[+-]\d{2}:\d{2})$/.test(written);
  if (hasZone && isMoment(written)) return new Date(written);
  throw new RangeError(`--as-of wants a day such as 2026-11-22, not ${written}`);
}
