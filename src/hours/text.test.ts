import { expect, test } from 'vitest';
import { parseHours } from './parse.ts';
import { describeHours, timesAndNote } from './text.ts';

const words = {
  closed: 'CLOSED',
  open24: '24H',
  byAppointment: 'APPOINTMENT',
  otherTimes: 'OTHERWISE',
  publicHolidays: 'HOLIDAYS',
  everyDay: 'EVERY DAY',
  fromDay: 'FROM {date}',
  throughDay: 'THROUGH {date}',
};

const rows = (text: string, lang: string, today?: string) =>
  describeHours(parseHours(text).hours!, lang, words, today).map((row) => `${row.days} ${timesAndNote(row)}`);

test.each([
  ['it-IT', ['lun–ven 9–13 e 15.30–19', 'sab 9–13', 'dom CLOSED']],
  ['es-ES', ['lun–vie 9–13 y 15:30–19', 'sáb 9–13', 'dom CLOSED']],
  ['en-GB', ['Mon–Fri 09:00–13:00 and 15:30–19:00', 'Sat 09:00–13:00', 'Sun CLOSED']],
  ['en-US', ['Mon–Fri 9 am–1 pm and 3:30–7 pm', 'Sat 9 am–1 pm', 'Sun CLOSED']],
  ['es-MX', ['lun–vie 9 a.m.–1 p.m. y 3:30 p.m.–7 p.m.', 'sáb 9 a.m.–1 p.m.', 'dom CLOSED']],
  ['fr', ['lun.–ven. 9 h–13 h et 15 h 30–19 h', 'sam. 9 h–13 h', 'dim. CLOSED']],
  ['de', ['Mo–Fr 9–13 und 15.30–19 Uhr', 'Sa 9–13 Uhr', 'So CLOSED']],
  ['nl-BE', ['ma–vr 9.00–13.00 en 15.30–19.00 uur', 'za 9.00–13.00 uur', 'zo CLOSED']],
  ['pt', ['seg.–sex. 9h–13h e 15h30–19h', 'sáb. 9h–13h', 'dom. CLOSED']],
  ['ca', ['dl.–dv. 9–13 i 15.30–19 h', 'ds. 9–13 h', 'dg. CLOSED']],
  ['pl', ['pon.–pt. 09:00–13:00 i 15:30–19:00', 'sob. 09:00–13:00', 'niedz. CLOSED']],
])('a week in the manner of %s', (lang, expected) => {
  const found = rows('Mo-Fr 09:00-13:00,15:30-19:00; Sa 09:00-13:00', lang);
  expect(found.map((row) => row.replaceAll(/\s/g, ' '))).toEqual(expected);
});

test('times of a language written from the right are read from the left', () => {
  const [week] = rows('Mo-Su 12:00-14:30,19:00-22:30', 'he-IL');
  expect(week).toContain('\u206612:00–14:30\u2069');
  expect(week).toContain('\u206619:00–22:30\u2069');
});

test('times with letters of that writing run with it', () => {
  expect(rows('Mo-Su 12:00-14:30', 'ar-EG')[0]).not.toMatch(/[\u2066\u2069]/);
});

test.each([
  ['it', '1–15 ago', '24 dic – 6 gen', 'set–ott'],
  ['es', '1–15 ago', '24 dic – 6 ene', 'sept–oct'],
  ['en-GB', '1 – 15 Aug', '24 Dec – 6 Jan', 'Sept–Oct'],
  ['fr', '1er–15 août', '24 déc. – 6 janv.', 'sept.–oct.'],
  ['de', '1.–15. Aug.', '24. Dez. – 6. Jan.', 'Sep–Okt'],
  ['nl', '1–15 aug', '24 dec – 6 jan', 'sep–okt'],
  ['pt', '1 – 15 de ago.', '24 de dez. – 6 de jan.', 'set.–out.'],
  ['ca', '1–15 d’ag.', '24 de des. – 6 de gen.', 'set.–oct.'],
])('days of a year in the manner of %s', (lang, days, overNewYear, months) => {
  const found = rows('Mo-Su 09:00-12:00; Aug 1-15 off; Dec 24-Jan 6 off; Sep-Oct off', lang);
  expect(found.slice(1).map((row) => row.replaceAll(/\s/g, ' ').replace(' CLOSED', ''))).toEqual([
    days,
    overNewYear,
    months,
  ]);
});

test.each([
  [
    'equal days that are not neighbours stay apart',
    'Mo,We 09:00-12:00',
    ['lun 9–12', 'mar CLOSED', 'mer 9–12', 'gio–dom CLOSED'],
  ],
  ['two neighbours are named', 'Sa-Su 10:00-12:00', ['lun–ven CLOSED', 'sab e dom 10–12']],
  ['all days are one row', '24/7', ['EVERY DAY 24H']],
  ['midnight is the end of the day', 'Mo-Su 18:00-24:00', ['EVERY DAY 18–24']],
  ['a night ends in the small hours', 'Mo-Su 20:00-02:30', ['EVERY DAY 20–2.30']],
  ['by appointment alone', '"by appointment"', ['EVERY DAY APPOINTMENT']],
  [
    'times by appointment',
    'Mo-Su 09:00-12:00, Mo-Su 15:00-17:00 "by appointment"',
    ['EVERY DAY 9–12, 15–17 APPOINTMENT'],
  ],
  [
    'otherwise by appointment',
    'Mo-Su 09:00-12:00 || "by appointment"',
    ['EVERY DAY 9–12', 'OTHERWISE APPOINTMENT'],
  ],
  ['public holidays', 'Mo-Su 09:00-12:00; PH off', ['EVERY DAY 9–12', 'HOLIDAYS CLOSED']],
  [
    'a closure with its reason',
    'Mo-Su 09:00-12:00; Aug 10-25 off "ferie"',
    ['EVERY DAY 9–12', '10–25 ago CLOSED (ferie)'],
  ],
  ['a single day', 'Mo-Su 09:00-12:00; Dec 24 09:00-11:00', ['EVERY DAY 9–12', '24 dic 9–11']],
  [
    'a season of some weekdays',
    'Mo-Su 09:00-12:00; Jul 1-9 Mo-Fr 09:00-11:00',
    ['EVERY DAY 9–12', '1–9 lug, lun–ven 9–11'],
  ],
  [
    'a period that passes the new year',
    'Mo-Su 09:00-12:00; Dec 24-Jan 6 off',
    ['EVERY DAY 9–12', '24 dic – 6 gen CLOSED'],
  ],
  [
    'a season of whole months',
    'Mo-Su 09:00-12:00; Nov-Feb off; Aug 15:00-19:00',
    ['EVERY DAY 9–12', 'nov–feb CLOSED', 'ago 15–19'],
  ],
  ['a month that lacks a day', 'Mo-Su 09:00-12:00; Nov 1-29 off', ['EVERY DAY 9–12', '1–29 nov CLOSED']],
])('%s', (_, text, expected) => {
  expect(rows(text, 'it')).toEqual(expected);
});

test('dated periods disappear when they are over, those of every year stay', () => {
  const text = 'Mo-Su 09:00-12:00; 2026 Nov 1-21 off; Nov 3 off';
  expect(rows(text, 'it', '2026-11-21')).toHaveLength(3);
  expect(rows(text, 'it', '2026-11-22')).toEqual(['EVERY DAY 9–12', '3 nov CLOSED']);
});

test('noon and midnight have names on a 12-hour clock', () => {
  expect(rows('Mo-Su 12:00-24:00', 'en-US')).toEqual(['EVERY DAY noon–midnight']);
});
