import { oncePerText } from '../once.ts';

/** Which way a language is written. @param lang BCP 47 */
export const directionOf = oncePerText((lang): 'ltr' | 'rtl' =>
  new Intl.Locale(lang).getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr',
);
