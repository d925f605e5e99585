import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../../tests/properties/runs.ts';
import { completeMessages } from '../i18n/fallback.ts';
import en from '../i18n/messages/en.ts';
import { isByAppointmentOnly, isOpenAt, nextChange, type Hours } from './hours.ts';
import { openNowData } from './open-now-data.ts';
import { openNow, openNowText } from './open-now.ts';
import { parseHours } from './parse.ts';
import { anyHours } from './testing/arbitrary.ts';
import type { Outlook } from './timeline.ts';

const calendar = new Map([['2026-12-25', {}]]);
const outlook: Outlook = { from: '2026-11-22', through: '2027-12-31', calendar };
const dataOf = (hours: Hours, zone = 'Europe/Rome') =>
  openNowData(hours, outlook, { zone, lang: 'it', words: en.openNow })!;

const textAt = (text: string, moment: string, zone?: string) =>
  openNowText(dataOf(parseHours(text).hours!, zone), new Date(moment));

test.each([
  ['before it opens', '2026-11-23T07:00Z', 'Closed now, opens at 9'],
  ['in the morning', '2026-11-23T08:00Z', 'Open now, until 13'],
  ['at lunch', '2026-11-23T12:00Z', 'Closed now, opens at 15.30'],
  ['in the evening', '2026-11-23T18:00Z', 'Closed now, opens tomorrow at 9'],
  ['before a free weekend', '2026-11-27T18:00Z', 'Closed now, opens on lunedì at 9'],
  ['on a public holiday', '2026-12-25T09:00Z', 'Closed now, opens on lunedì at 9'],
  ['in the long closure of August', '2027-08-11T09:00Z', 'Closed now'],
])('%s', (_, moment, expected) => {
  expect(textAt('Mo-Fr 09:00-13:00,15:30-19:00; PH off; Aug 10-25 off', moment)).toBe(expected);
});

test.each([
  ['it-IT', '2026-11-23T18:00Z', 'Ora aperto, fino all’1'],
  ['it-IT', '2026-11-24T00:30Z', 'Ora chiuso, apre alle 13.30'],
  ['es-ES', '2026-11-23T18:00Z', 'Abierto ahora, hasta la 1'],
  ['es-ES', '2026-11-24T00:30Z', 'Cerrado ahora, abre a las 13:30'],
  ['en-GB', '2026-11-23T18:00Z', 'Open now, until 01:00'],
  ['fr-BE', '2026-11-23T18:00Z', 'Ouvert en ce moment, jusqu’à 1 h'],
  ['fr-BE', '2026-11-24T00:30Z', 'Fermé en ce moment, ouvre à 13 h 30'],
  ['de-AT', '2026-11-23T18:00Z', 'Jetzt geöffnet, bis 1 Uhr'],
  ['de-AT', '2026-11-24T00:30Z', 'Jetzt geschlossen, öffnet um 13.30 Uhr'],
  ['nl-NL', '2026-11-23T18:00Z', 'Nu open, tot 1.00 uur'],
  ['nl-NL', '2026-11-24T00:30Z', 'Nu gesloten, open om 13.30 uur'],
  ['pt-PT', '2026-11-23T18:00Z', 'Aberto agora, até à 1h'],
  ['pt-PT', '2026-11-24T00:30Z', 'Fechado agora, abre às 13h30'],
  ['ca', '2026-11-23T18:00Z', 'Obert ara, fins a la 1 h'],
  ['ca', '2026-11-24T00:30Z', 'Tancat ara, obre a les 13.30 h'],
])('one o’clock in %s', (lang, moment, expected) => {
  const { hours } = parseHours('Mo-Su 13:30-01:00');
  const words = completeMessages({}, lang).messages.openNow;
  const data = openNowData(hours!, outlook, { zone: 'Europe/Rome', lang, words })!;
  expect(openNowText(data, new Date(moment)).replaceAll(/\s/g, ' ')).toBe(expected);
});

test.each([
  ['24/7', '2026-11-23T08:00Z', 'Always open'],
  ['Mo-Su 00:00-24:00; 2026 Nov 26 off', '2026-11-23T08:00Z', 'Open now'],
  ['Mo-Su 18:00-24:00', '2026-11-23T18:00Z', 'Open now, until 24'],
  ['Mo-Su 18:00-02:00', '2026-11-24T00:30Z', 'Open now, until 2'],
  ['Fr 18:00-24:00; Sa 00:00-03:00', '2026-11-27T18:00Z', 'Open now, until 3'],
])('%s at %s', (text, moment, expected) => {
  expect(textAt(text, moment)).toBe(expected);
});

test('the clock is that of the place', () => {
  expect(textAt('Mo-Su 09:00-18:00', '2026-11-23T08:30Z', 'Europe/Rome')).toBe('Open now, until 18');
  expect(textAt('Mo-Su 09:00-18:00', '2026-11-23T08:30Z', 'Atlantic/Canary')).toBe('Closed now, opens at 9');
});

test('on the night of a clock change it closes by the clock on the wall', () => {
  expect(textAt('Sa 20:00-04:00', '2027-03-28T01:30Z')).toBe('Open now, until 4');
  expect(textAt('Sa 20:00-04:00', '2027-03-28T02:30Z')).toBe('Closed now, opens on sabato at 20');
});

test('says at any moment of the year what the hours say', () => {
  const moment = fc.date({
    min: new Date('2026-11-23T00:00Z'),
    max: new Date('2027-12-15T00:00Z'),
    noInvalidDate: true,
  });
  const hours = anyHours().filter((each) => !isByAppointmentOnly(each));
  fc.assert(
    fc.property(hours, moment, (each, now) => {
      const wall = now.toLocaleString('sv', { timeZone: 'Europe/Rome' });
      const [day, minute] = [wall.slice(0, 10), Number(wall.slice(11, 13)) * 60 + Number(wall.slice(14, 16))];
      const { state, minute: told } = openNow(dataOf(each), now);
      expect(['always', 'open', 'openUntil'].includes(state)).toBe(isOpenAt(each, day, minute, calendar));
      const change = nextChange(each, { day, minute }, calendar);
      if (told !== undefined) expect(told % 1440).toBe(change?.minute);
    }),
    { numRuns: runs(300) },
  );
});

test('costs the reader at most one kilobyte', () => {
  const source = readFileSync(new URL('open-now.ts', import.meta.url), 'utf8');
  const code = stripTypeScriptTypes(source)
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ');
  expect(gzipSync(code).length).toBeLessThan(1024);
});
