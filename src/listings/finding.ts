import type { StaffMessages } from '../i18n/staff.ts';
import type { System } from './system.ts';

/** Rules of findability that have an id keep it; the others are called by what they are about. */
export type FindingCode = keyof StaffMessages['listings']['findings'];

/**
 * An error keeps the client out of the system’s file until it is mended; a warning is worth a look; a note names what
 * no file holds and somebody does by hand.
 */
export type Severity = 'error' | 'warning' | 'note';

/** What was found before a system is told of a client. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly system: System;
  /** Whether the client is left out of the system’s file. */
  readonly leavesOut: boolean;
  readonly key: string;
  readonly name: string;
  readonly facts: Facts;
}

export type Facts = Readonly<Record<string, string | number>>;
