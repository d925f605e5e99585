import type { StaffLocale } from '../model/site.ts';
import en from './messages/en.ts';
import es from './messages/es.ts';
import it from './messages/it.ts';

/** What each rule asks for, by the rule’s id. */
export type AuditMessages = Readonly<Record<RuleId, string>>;

export type RuleId = keyof typeof en;

export const auditMessages: Readonly<Record<StaffLocale, AuditMessages>> = { en, es, it };
