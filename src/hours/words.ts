import type { Weekday } from './day.ts';

/** Monday first, as OpenStreetMap writes them. */
export const weekdayCodes = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;

export const monthCodes = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const;

/** How a word is meant that the syntax does not know: other languages, longer forms. By its beginning. */
const meanings: readonly (readonly [RegExp, string])[] = [
  [/^(mon|lun|lu$|m$)/, 'Mo'],
  [/^(tue|mar$|mar(di|t)|ma$|die$|dienstag)/, 'Tu'],
  [/^(wed|mer|me$|mi$|mi[eé]|mit)/, 'We'],
  [/^(thu|gio|gi$|jue|ju$|jeu|donn)/, 'Th'],
  [/^(fri|ven|ve$|vie|vi$|f$)/, 'Fr'],
  [/^(sat|sab|s[aá]b|sam)/, 'Sa'],
  [/^(sun|dom|do$|dim|so$|son)/, 'Su'],
  [/^(gen|ene|januar)/, 'Jan'],
  [/^(feb|fév)/, 'Feb'],
  [/^(marz|march|mär)/, 'Mar'],
  [/^(apr|abr|avr)/, 'Apr'],
  [/^(mag|may|mai)/, 'May'],
  [/^(giu|jun)/, 'Jun'],
  [/^(lug|jul)/, 'Jul'],
  [/^(ago|aug|août)/, 'Aug'],
  [/^(set|sep)/, 'Sep'],
  [/^(ott|oct|okt)/, 'Oct'],
  [/^(nov)/, 'Nov'],
  [/^(dic|dec|dez|déc)/, 'Dec'],
  [/^(daily|every|ogni|tutti|todos|tous|täglich)/, 'Mo-Su'],
  [/^(weekdays|feriali|workdays)/, 'Mo-Fr'],
  [/^(weekend|festivi|wochenende)/, 'Sa-Su'],
  [/^(chius|cerrado|ferm|geschlossen|ruhetag)/, 'off'],
  [/^(hrs|hours|h24)/, '24/7'],
];

const appointment =
  /appoint|\bappt\b|request|appuntamento|prenotazione|richiesta|cita|reserva|petición|rendez|réservation|demande|termin|vereinbarung|voranmeldung|afspraak|marcação/i;

export const weekdayNamed = (word: string): Weekday | undefined => indexOf(weekdayCodes, word);

/** January is 1. */
export function monthNamed(word: string): number | undefined {
  const index = indexOf(monthCodes, word);
  return index === undefined ? undefined : index + 1;
}

export const isOff = (word: string): boolean => ['off', 'closed'].includes(word.toLowerCase());

/** What a word most likely means in this syntax; empty if nothing comes to mind. */
export const meaningOf = (word: string): string =>
  meanings.find(([pattern]) => pattern.test(word.toLowerCase()))?.[1] ?? '';

/** Whether a comment asks the customer to agree on a time first. */
export const meansAppointment = (comment: string): boolean => appointment.test(comment);

function indexOf(codes: readonly string[], word: string): number | undefined {
  const index = codes.findIndex((code) => code.toLowerCase() === word.toLowerCase());
  return index < 0 ? undefined : index;
}
