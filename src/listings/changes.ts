import type { CalendarDay } from '../hours/day.ts';
import { systems, type Fields, type System } from './system.ts';
import type { Told, ToldOfAll } from './told.ts';

/** What a system is told no longer is left out there; a client that has left the pack is gone. */
export type Kind = 'new' | 'changed' | 'leftOut' | 'gone';

/** What somebody has to do for one client in one system, since an earlier pack. */
export interface Change {
  readonly key: string;
  readonly name: string;
  readonly system: System;
  readonly kind: Kind;
  /** Empty unless it changed. */
  readonly fields: readonly FieldChange[];
}

export interface FieldChange {
  readonly field: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Client by client in the order of their keys. A special day that is over is no change. */
export function changesBetween(earlier: ToldOfAll, now: ToldOfAll, today: CalendarDay): readonly Change[] {
  const keys = [...new Set([...Object.keys(earlier), ...Object.keys(now)])].toSorted();
  return keys.flatMap((key) =>
    systems.flatMap((system) => changeOf(key, system, earlier[key], now[key], today)),
  );
}

function changeOf(
  key: string,
  system: System,
  before: Told | undefined,
  after: Told | undefined,
  today: CalendarDay,
): readonly Change[] {
  const [from, to] = [before?.systems[system], after?.systems[system]];
  const which = { key, name: (after ?? before)!.name, system };
  if (!from) return to ? [{ ...which, kind: 'new', fields: [] }] : [];
  if (!to) return [{ ...which, kind: after ? 'leftOut' : 'gone', fields: [] }];
  const fields = fieldChanges(from, to).filter((change) => !isOver(change, today));
  return fields.length > 0 ? [{ ...which, kind: 'changed', fields }] : [];
}

function fieldChanges(from: Fields, to: Fields): readonly FieldChange[] {
  const names = [...new Set([...Object.keys(to), ...Object.keys(from)])];
  return names
    .filter((name) => from[name] !== to[name])
    .map((field) => ({ field, from: from[field], to: to[field] }));
}

/** The last day in the field’s name lies before today, and the field is gone. */
function isOver({ field, to }: FieldChange, today: CalendarDay): boolean {
  const last = field.match(/\d{4}-\d{2}-\d{2}/g)?.at(-1);
  return to === undefined && last !== undefined && last < today;
}
