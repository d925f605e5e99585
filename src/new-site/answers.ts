import { Complaint } from '../complaint.ts';
import { line } from '../model/text.ts';
import { staffLocales, type StaffLocale } from '../model/site.ts';
import { countryIn } from './country.ts';
import { countryGuessed, languagesFor, localesIn, type NewLanguage, type Surroundings } from './language.ts';

/** What a new site is made from. */
export interface Answers {
  readonly name: string;
  readonly languages: readonly NewLanguage[];
  readonly staffLanguage: StaffLocale;
  /** ISO 3166 */
  readonly country: string;
  /** `#rrggbb` */
  readonly brand: string;
}

/** What may be asked, in the order in which one asks it. */
export type Question = 'name' | 'languages' | 'country' | 'brand';

/** What somebody has written already, each as it was written. */
export type Given = Readonly<Partial<Record<Question, string>>>;

/** Asks on a terminal. */
export interface Asking {
  /** @param initial what an empty answer means */
  readonly ask: (question: Question, initial: string | undefined) => Promise<string>;
  readonly refuse: (complaint: Complaint) => void;
}

/** What nobody but the agency can know. */
const needed = ['name', 'languages'] as const satisfies readonly Question[];

const defaultBrand = '#c2410c';

/** As many characters as a name may have that stands in the title of each page. */
const longestName = 100;

/**
 * Completes what was given: by asking, where there is somebody to ask, else by what is likely. Nothing that can be
 * guessed is asked of somebody who has given the rest.
 *
 * @throws Complaint for what was given wrongly, or is missing where nobody can be asked
 */
export async function completeAnswers(
  given: Given,
  asking: Asking | undefined,
  context: { readonly staffLanguage: StaffLocale; readonly surroundings: Surroundings },
): Promise<Answers> {
  refuseWrong(given);
  const missing = needed.filter((question) => given[question] === undefined);
  if (missing.length > 0 && !asking) throw new Complaint('answers-missing', { options: optionsOf(missing) });
  const asked = missing.length > 0 ? asking : undefined;
  const answer = <Value>(question: Question, read: (written: string) => Value, initial?: string) =>
    answerTo(question, { read, written: given[question], initial, asking: asked });

  const { staffLanguage, surroundings } = context;
  const name = await answer('name', nameIn);
  const locales = await answer('languages', localesIn, languageOfTerminal(surroundings));
  const country = await answer('country', countryFor(locales), countryGuessed(locales, surroundings));
  const brand = await answer('brand', brandIn, defaultBrand);
  return { name, languages: languagesFor(locales, country), staffLanguage, country, brand };
}

const optionsOf = (questions: readonly Question[]): string =>
  questions.map((question) => `--${question}`).join(', ');

const languageOfTerminal = ({ locale = '' }: Surroundings): string =>
  /^[a-z]{2}(?=[_-]|$)/.exec(locale)?.[0] ?? 'en';

/** In which country two languages are one is not known before. */
function countryFor(locales: readonly string[]): (written: string) => string {
  return (written) => {
    const country = countryIn(written);
    languagesFor(locales, country);
    return country;
  };
}

/** Of what was given, the first that is wrong, before anybody answers questions in vain. */
function refuseWrong({ name, languages, country, brand }: Given): void {
  if (name !== undefined) nameIn(name);
  if (languages !== undefined) localesIn(languages);
  if (country !== undefined) countryIn(country);
  if (brand !== undefined) brandIn(brand);
}

interface Sought<Value> {
  readonly read: (written: string) => Value;
  readonly written: string | undefined;
  readonly initial: string | undefined;
  readonly asking: Asking | undefined;
}

/** Asks again until the answer is one. */
async function answerTo<Value>(
  question: Question,
  { read, written, initial, asking }: Sought<Value>,
): Promise<Value> {
  if (written !== undefined || !asking) return read(written ?? initial ?? '');
  for (;;) {
    const answer = (await asking.ask(question, initial)).trim();
    try {
      return read(answer === '' ? (initial ?? '') : answer);
    } catch (error) {
      if (!(error instanceof Complaint)) throw error;
      asking.refuse(error);
    }
  }
}

function nameIn(written: string): string {
  const { success, data: name = '' } = line.safeParse(written);
  if (!success || !/[\p{L}\p{N}]/u.test(name)) throw new Complaint('name-says-nothing', { value: written });
  if (name.length > longestName) throw new Complaint('name-long', { most: longestName });
  return name;
}

/** `#c2410c`, `C2410C` or `#c40`: shells take what follows a `#` for a comment. */
function brandIn(written: string): string {
  const digits = written.trim().replace(/^#/, '').toLowerCase();
  if (/^[0-9a-f]{6}$/.test(digits)) return `#${digits}`;
  if (/^[0-9a-f]{3}$/.test(digits)) return `#${digits.replaceAll(/./g, '$&$&')}`;
  throw new Complaint('colour-wrong', { value: written });
}

/**
 * The language that staff are spoken to in.
 *
 * @throws Complaint
 */
export function staffLanguageIn(written: string): StaffLocale {
  const found = staffLocales.find((locale) => locale === written.trim().toLowerCase());
  if (found === undefined) throw new Complaint('staff-language-wrong', { value: written });
  return found;
}
