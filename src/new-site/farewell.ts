import { fill, formatCountry, formatList } from '../i18n/format.ts';
import type { Answers } from './answers.ts';
import { staffTexts } from './staff.ts';
import { sampleTextsIn } from '../examples/examples.ts';

/** What was made, and what to write next. @param folder as one would write it */
export function farewell({ name, languages, country, staffLanguage }: Answers, folder: string): string {
  const { made, notReady, next, toSee } = staffTexts[staffLanguage];
  const labels = (some: Answers['languages']) =>
    formatList(
      some.map(({ label }) => label),
      staffLanguage,
    );
  const unready = languages.filter(({ lang }) => !sampleTextsIn(lang).isReady);
  const facts = {
    name,
    folder,
    languages: labels(languages),
    country: formatCountry(country, staffLanguage),
  };
  return [
    fill(made, facts),
    ...(unready.length > 0 ? [fill(notReady, { languages: labels(unready) })] : []),
    '',
    next,
    `  cd ${/^[\w./~-]+$/.test(folder) ? folder : JSON.stringify(folder)}`,
    '  npm install',
    '  npm run dev',
    toSee,
  ].join('\n');
}
