import type { StaffLocale } from '../model/site.ts';
import type { Words } from '../i18n/messages.ts';
import en from './staff/en.ts';
import es from './staff/es.ts';
import it from './staff/it.ts';

/** What a new site says to those who will work on it. */
export type StaffTexts = Words<typeof en>;

export const staffTexts: Readonly<Record<StaffLocale, StaffTexts>> = { it, en, es };
