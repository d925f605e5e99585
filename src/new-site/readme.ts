import { fill } from '../i18n/format.ts';
import { sampleKeys, type Sample } from './content.ts';
import { staffTexts } from './staff.ts';

/** How one goes on with a new site, in the language of its staff, with its own folders in the recipes. */
export function readmeText(sample: Sample): string {
  const { name, staffLanguage, today, languages } = sample;
  const facts = { name: plainInMarkdown(name), today, locale: languages[0]!.locale, ...sampleKeys(sample) };
  return fill(staffTexts[staffLanguage].readme, facts);
}

/** A name in which signs are nothing but signs. */
const plainInMarkdown = (text: string): string => text.replaceAll(/[\\`*_{}[\]()<>#+!|~&-]/g, '\\$&');
