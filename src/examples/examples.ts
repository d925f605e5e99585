import ca from './texts/ca.ts';
import de from './texts/de.ts';
import en from './texts/en.ts';
import es from './texts/es.ts';
import fr from './texts/fr.ts';
import it from './texts/it.ts';
import nl from './texts/nl.ts';
import pt from './texts/pt.ts';
import { languageOf } from '../i18n/spoken-languages.ts';

/** What a new site says in one language until the agency says something of its own. */
export interface SampleTexts {
  /** The words of addresses: `/news/`, `/network/`. */
  readonly words: Readonly<Record<'stories' | 'network' | 'people' | 'tags' | 'sectors' | 'towns', string>>;
  readonly tagline: string;
  /** `{town}` is the town of the examples. */
  readonly description: string;
  /** The kind of company that the example is. */
  readonly sector: string;
  /** The topic of the example’s story. */
  readonly tag: string;
  /** A street that does not exist; the number is put to it by the custom of the country. */
  readonly street: string;
  readonly story: SampleText & { readonly coverAlt: string };
  readonly client: {
    readonly name: string;
    readonly description: string;
    readonly photoAlt: string;
    readonly entrance: string;
    readonly stop: string;
    readonly landmark: string;
    readonly commonMistake: string;
    readonly stepFree: string;
    readonly body: string;
  };
  readonly person: Readonly<Record<'name' | 'role' | 'bio' | 'photoAlt', string>>;
  /** What somebody said of the company. */
  readonly mention: Readonly<Record<'by' | 'quote', string>>;
  readonly about: SampleText & { readonly menu: string };
  readonly contact: SampleText;
  readonly privacy: SampleText;
}

interface SampleText {
  readonly title: string;
  readonly description: string;
  /** Markdown. */
  readonly body: string;
}

const texts: Readonly<Record<string, SampleTexts>> = { it, en, es, fr, de, nl, pt, ca };

/** The mail address of all examples, which is nobody’s. */
export const exampleEmail = 'info@example.com';

/** Passages that say of a text or record that it is an example, in every language. */
export const examplePassages: readonly string[] = Object.values(texts).flatMap(
  ({ story, client, person, mention, about, contact }) => [
    ...[story, client, about, contact].map(({ body }) => body.trim().split('\n').at(-1)!),
    person.bio,
    mention.quote,
  ],
);

/** Languages that examples are ready in (ISO 639). */
export const readyLanguages: readonly string[] = Object.keys(texts);

interface SampleTextsIn {
  readonly texts: SampleTexts;
  readonly isReady: boolean;
  /** The language that they are in (BCP 47). */
  readonly lang: string;
}

/** The examples in a language (BCP 47), and whether they are in it: where there are none, they are in English. */
export function sampleTextsIn(lang: string): SampleTextsIn {
  const ready = texts[languageOf(lang)];
  return ready ? { texts: ready, isReady: true, lang } : { texts: en, isReady: false, lang: 'en' };
}
