import { describe, expect, test } from 'vitest';
import { complaintText } from '../commands/messages.ts';
import { Complaint } from '../complaint.ts';
import { completeAnswers, staffLanguageIn, type Given, type Question } from './answers.ts';
import { countryGuessed, localesIn, type Surroundings } from './language.ts';

const context = { staffLanguage: 'en', surroundings: {} } as const;
const whole: Given = { name: 'Agenzia Esempio', languages: 'it,en' };

/** What is said to some answers where nobody can be asked; nothing if they are taken. */
async function refusalOf(given: Given): Promise<string> {
  return completeAnswers(given, undefined, context).then(
    () => '',
    (error: unknown) => {
      if (!(error instanceof Complaint)) throw error;
      return complaintText(error, 'en');
    },
  );
}

describe('wrong answers are told with what was meant', () => {
  test.each<[Given, string]>([
    [{ ...whole, languages: 'dutch' }, 'Did you mean “nl”?'],
    [{ ...whole, languages: 'it,Nederlands' }, 'Did you mean “nl”?'],
    [{ ...whole, languages: 'francese' }, 'Did you mean “fr”?'],
    [{ ...whole, languages: 'alemán' }, 'Did you mean “de”?'],
    [{ ...whole, languages: 'englisch' }, 'Did you mean “en”?'],
    [{ ...whole, languages: 'gb' }, 'Did you mean “en”?'],
    [{ ...whole, languages: 'dk' }, 'Did you mean “da”?'],
    [{ ...whole, languages: 'jp' }, 'Did you mean “ja”?'],
    [{ ...whole, languages: 'zz' }, '“zz” is no code of a language'],
    [{ ...whole, languages: 'it-ZZ' }, 'no code of a language'],
    [{ ...whole, languages: '../it' }, 'no code of a language'],
    [{ ...whole, languages: 'it,en,it' }, '“it” is there twice'],
    [{ ...whole, languages: 'it,IT' }, '“it” is there twice'],
    [{ ...whole, languages: 'pt,pt-pt', country: 'PT' }, '“pt-pt” is there twice'],
    [{ ...whole, languages: ' , ' }, 'no language is written there'],
    [{ ...whole, name: ' ?! — … ' }, 'is no name'],
    [{ ...whole, name: '\u200b' }, 'is no name'],
    [{ ...whole, name: 'x'.repeat(101) }, 'at most 100 characters'],
    [{ ...whole, country: 'Belgim' }, 'Did you mean “BE”?'],
    [{ ...whole, country: 'UK' }, '“UK” is no country'],
    [{ ...whole, brand: 'red' }, '“red” is no colour'],
    [{ ...whole, brand: '#12345' }, 'Write six digits'],
    [{ name: 'Agenzia Esempio' }, 'something is missing: --languages'],
    [{}, 'something is missing: --name, --languages'],
    // What is wrong is told before what is missing.
    [{ brand: 'red' }, '“red” is no colour'],
  ])('%j', async (given, said) => {
    expect((await refusalOf(given)).toLowerCase()).toContain(said.toLowerCase());
  });
});

test.each<[string, readonly string[]]>([
  ['nl,fr,en', ['nl', 'fr', 'en']],
  ['NL fr;EN', ['nl', 'fr', 'en']],
  ['pt_BR', ['pt-br']],
  ['zh-Hans,sr-Latn', ['zh-hans', 'sr-latn']],
])('languages may be written as %s', (written, locales) => {
  expect(localesIn(written)).toEqual(locales);
});

test.each([
  ['nl,fr,en', 'BE', ['nl-BE', 'fr-BE', 'en-GB']],
  ['nl,en', 'NL', ['nl-NL', 'en-GB']],
  ['it,en,pt', 'IT', ['it-IT', 'en-GB', 'pt-PT']],
  ['en,es', 'US', ['en-US', 'es']],
  ['pt-br,ar', 'BR', ['pt-BR', 'ar']],
  ['pt,pt-br', 'BR', ['pt-PT', 'pt-BR']],
])('%s in %s are the languages of that country', async (languages, country, langs) => {
  const answers = await completeAnswers({ ...whole, languages, country }, undefined, context);
  expect(answers.languages.map(({ lang }) => lang)).toEqual(langs);
});

test('a language calls itself by its own name, and says which way it is written', async () => {
  const { languages } = await completeAnswers({ ...whole, languages: 'fr,pt-br,ar' }, undefined, context);
  expect(languages.map(({ label, dir }) => [label, dir])).toEqual([
    ['Français', 'ltr'],
    ['Português (Brasil)', 'ltr'],
    ['العربية', 'rtl'],
  ]);
});

test.each<[string, Surroundings, string]>([
  ['nl,fr,en', {}, 'BE'],
  ['nl', {}, 'NL'],
  ['nl', { timeZone: 'Europe/Brussels' }, 'BE'],
  ['nl', { locale: 'nl_BE.UTF-8' }, 'BE'],
  ['nl,en', { timeZone: 'Europe/Rome' }, 'NL'],
  ['de,fr', {}, 'CH'],
  ['fr,nl', {}, 'BE'],
  ['de,fr,it', {}, 'CH'],
  ['es,ca', {}, 'ES'],
  ['it,en,es', { timeZone: 'UTC' }, 'IT'],
  ['en', {}, 'GB'],
  ['en', { locale: 'en_US.UTF-8', timeZone: 'America/New_York' }, 'US'],
  ['pt', {}, 'PT'],
  ['pt-br', { timeZone: 'Europe/Lisbon' }, 'BR'],
  ['ar', {}, 'EG'],
])('a site in %s, %j, is taken to be in %s', (languages, surroundings, country) => {
  expect(countryGuessed(localesIn(languages), surroundings)).toBe(country);
});

test.each([
  ['#C5432C', '#c5432c'],
  ['c5432c', '#c5432c'],
  ['#c40', '#cc4400'],
])('a colour may be written as %s', async (brand, taken) => {
  expect((await completeAnswers({ ...whole, brand }, undefined, context)).brand).toBe(taken);
});

test.each([
  ['be', 'BE'],
  ['Belgio', 'BE'],
  ['Vereinigtes Königreich', 'GB'],
])('a country may be written as %s', async (country, taken) => {
  expect((await completeAnswers({ ...whole, country }, undefined, context)).country).toBe(taken);
});

test('staff are spoken to in one of three languages', () => {
  expect(staffLanguageIn(' ES ')).toBe('es');
  expect(() => staffLanguageIn('nl')).toThrow('staff-language-wrong');
});

describe('where somebody can be asked', () => {
  /** Gives some answers, and keeps what was asked and refused. */
  function person(...answers: readonly string[]) {
    const asked: [Question, string | undefined][] = [];
    const refused: string[] = [];
    const left = [...answers];
    return {
      asked,
      refused,
      ask: (question: Question, initial: string | undefined) => {
        asked.push([question, initial]);
        return Promise.resolve(left.shift()!);
      },
      refuse: ({ code }: Complaint) => refused.push(code),
    };
  }

  test('nothing is asked of somebody who has said what cannot be guessed', async () => {
    const asking = person();
    const answers = await completeAnswers(whole, asking, context);
    expect(asking.asked).toEqual([]);
    expect(answers).toMatchObject({ country: 'IT', brand: '#c2410c' });
  });

  test('what is missing is asked, with what is likely; a wrong answer again', async () => {
    const asking = person('???', 'Bureau Voorbeeld', 'dutch', 'nl,fr', '', 'blue', '1d5fa8');
    const answers = await completeAnswers({}, asking, context);
    expect(asking.asked).toEqual([
      ['name', undefined],
      ['name', undefined],
      ['languages', 'en'],
      ['languages', 'en'],
      ['country', 'BE'],
      ['brand', '#c2410c'],
      ['brand', '#c2410c'],
    ]);
    expect(asking.refused).toEqual(['name-says-nothing', 'language-code-unknown', 'colour-wrong']);
    expect(answers).toMatchObject({ name: 'Bureau Voorbeeld', country: 'BE', brand: '#1d5fa8' });
  });

  test('what was given is not asked again', async () => {
    const asking = person('it', '');
    await completeAnswers({ name: 'Agenzia Esempio', brand: '1d5fa8' }, asking, context);
    expect(asking.asked.map(([question]) => question)).toEqual(['languages', 'country']);
  });
});
