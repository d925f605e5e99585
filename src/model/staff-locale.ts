/** The languages that staff can be spoken to in. */
export const staffLocales = ['it', 'en', 'es'] as const;

export type StaffLocale = (typeof staffLocales)[number];
