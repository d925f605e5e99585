import { staffLocales, type StaffLocale } from '../model/staff-locale.ts';
import type { Document } from './document.ts';

/** The language to speak to staff in, also where site.yaml is broken: then its line may still be legible. */
export function staffLanguageOf({ text }: Pick<Document, 'text'>): StaffLocale {
  const written = /^staffLanguage:\s*["']?(\w+)/m.exec(text)?.[1];
  return staffLocales.find((locale) => locale === written) ?? 'it';
}
