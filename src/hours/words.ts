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
/** What asks a customer to agree on a time first, in the languages that people write in. */
const appointment =
  /appoint|\bappt\b|request|arrange|booking|agreement|appuntamento|prenota|richiesta|accord|concorda|\bcitas?\b|reserva|petici[óo]n|acuerdo|convenir|rendez|\brdv\b|réservation|demande|termin|vereinbar|absprache|anfrage|anmeldung|afspraak|aanvraag|marcaç[ãa]o|agendamento|consulta prévia|convingud/i;

export const weekdayNamed = (word: string): Weekday | undefined => indexOf(weekdayCodes, word);

/** January is 1. */
export function monthNamed(word: string): number | undefined {
  const index = indexOf(monthCodes, word);
  return index === undefined ? undefined : index + 1;
}

export const isOff = (word: string): boolean => ['off', 'closed'].includes(word.toLowerCase());

/** Whether a comment asks the customer to agree on a time first. */
export const meansAppointment = (comment: string): boolean => appointment.test(comment);

function indexOf(codes: readonly string[], word: string): number | undefined {
  const index = codes.findIndex((code) => code.toLowerCase() === word.toLowerCase());
  return index < 0 ? undefined : index;
}
