import { customsOf } from './built-in.ts';

/** A label before what it labels. @example withColon('Horaires', 'fr') // with a blank before the colon */
export const withColon = (label: string, lang: string): string => `${label}${customsOf(lang)?.colon ?? ':'}`;
