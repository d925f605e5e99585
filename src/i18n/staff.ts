import type { StaffLocale } from '../model/site.ts';
import type { Words } from './messages.ts';
import en from './staff/en.ts';
import es from './staff/es.ts';
import it from './staff/it.ts';

/** What the commands say to staff, except of mistakes in the content (`mistakes/messages/`). */
export type StaffMessages = Words<typeof en>;

export const staffMessages: Readonly<Record<StaffLocale, StaffMessages>> = { en, es, it };
