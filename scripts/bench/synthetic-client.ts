import type { Town } from './towns.ts';
import { inEachLanguage, sentence, title } from './words.ts';

const types = ['Restaurant', 'Store', 'Bakery', 'Dentist', 'BarOrPub', 'BookStore', 'Hotel'] as const;
/** What the clients of the site are told apart by. */
export const sectors = [
  'tavola',
  'moda',
  'forno',
  'salute',
  'cultura',
  'casa',
  'ospitalita',
  'servizi',
  'bellezza',
  'sport',
  'auto',
  'studio',
] as const;

const eating: readonly string[] = ['Restaurant', 'Bakery', 'BarOrPub'];

/** Hours as clients have them: a lunch break, past midnight, seasons, closures, by appointment … */
const hours = [
  'Mo-Fr 09:00-13:00,15:30-19:00; Sa 09:00-13:00; PH off',
  'Tu-Su 12:00-14:30,19:00-23:00; Mo off; PH 12:00-14:30',
  '24/7',
  'Tu-Th 18:00-24:00; Fr-Sa 18:00-02:00; Su off; Mo off',
  'Mo-Sa 09:00-19:00; Aug 10-25 off; 2026 Dec 24-2027 Jan 06 off; PH off',
  'Mo-Th 08:30-12:30,14:00-18:00; Fr 08:30-15:00; PH off || "by appointment"',
  'Mo-Sa 07:00-13:00; Jun 15-Sep 15 Mo-Sa 06:30-12:30; PH off; Dec 8 07:00-11:00',
  {
    week: { 'mon-fri': '09:00-13:00, 15:30-19:00', sat: '10:00-18:00', sun: 'by appointment' },
    publicHolidays: 'closed',
    seasons: [{ from: '06-15', until: '09-15', week: { 'mon-fri': '08:00-14:00' } }],
    closures: [{ from: '08-10', until: '08-25', note: inEachLanguage('ferie') }],
    openings: [{ from: '2026-12-24', times: '09:00-13:00' }],
    note: inEachLanguage('Suonare al citofono'),
  },
] as const;

/** The record of a made-up client: the same one for the same number. */
export function syntheticClient(index: number, town: Town): object {
  const type = types[index % types.length]!;
  const isAtHome = index % 15 === 7;
  return {
    name: `Esempio ${title(index)} ${index}`,
    type,
    sector: sectors[(index % 29) % sectors.length]!,
    since: 2000 + (index % 25),
    ...whereabouts(index, town),
    ...(isAtHome && { pin: homeOf(index, town), serviceArea: { towns: [town.name] } }),
    ...(index % 2 === 0 && !isAtHome && { arrival: arrival(index, town) }),
    ...history(index, town),
    phones: [town.phone],
    website: `https://cliente-${index}.example.com`,
    hours: hours[index % hours.length]!,
    ...(index % 8 === 3 && { departments: [department(index)] }),
    ...(index % 5 === 0 && { ids: { google: `ChIJEsempioEsempio${String(index).padStart(8, '0')}` } }),
    ...(eating.includes(type) && { menu: `https://cliente-${index}.example.com/menu` }),
  };
}

const whereabouts = (index: number, town: Town) => ({
  address: {
    street: `Via Esempio ${index}`,
    locality: town.name,
    ...(town.region !== undefined && { region: town.region }),
    postalCode: town.postalCode(10 + (index % 90)),
    country: town.country,
  },
  pin: pinAt(town, index % 41, index % 37),
});

/** So many steps of about ten metres to the north and to the east of the town’s centre. */
const pinAt = ({ latitude, longitude }: Town, north: number, east: number) => ({
  latitude: (latitude + north / 10_000).toFixed(5),
  longitude: (longitude + east / 10_000).toFixed(5),
});

/** Among its neighbours, yet between the steps, so that no stop of theirs stands on its doorstep. */
const homeOf = (index: number, town: Town) => pinAt(town, (index % 41) + 0.5, (index % 37) + 0.5);

const arrival = (index: number, town: Town) => {
  const pin = (north: number, east: number) => pinAt(town, (index % 41) + north, (index % 37) + east);
  return {
    entrance: { text: inEachLanguage(sentence(index, 9)) },
    floor: inEachLanguage(sentence(index + 1, 6)),
    bell: title(index),
    parking: [{ text: inEachLanguage(sentence(index + 2, 5)), pin: pin(-20, 15) }],
    stops: [
      { name: title(index + 4), kind: 'metro', lines: ['M1'], pin: pin(24, -8) },
      { name: title(index + 5), kind: 'bus', lines: ['14', '61'], pin: pin(-9, -11) },
    ],
    stepFree: { access: 'partly', text: inEachLanguage(sentence(index + 3, 8)) },
    landmarks: [{ text: inEachLanguage(sentence(index + 6, 4)), pin: pin(3, 5) }],
    commonMistake: inEachLanguage(sentence(index + 7, 12)),
  };
};

/** Some have moved, some had another name, some are closed for a while, some for good. */
const history = (index: number, town: Town) => ({
  ...(index % 20 === 9 && { formerly: [{ name: `Prova ${title(index)}`, until: 2019 }] }),
  ...(index % 25 === 4 && {
    movedFrom: [{ ...whereabouts(index + 1, town), until: '2024-06' }],
  }),
  ...(index % 40 === 11 && { closed: { since: '2026-10-01', reopens: '2027-03-01' } }),
  ...(index % 40 === 31 && { closed: { since: '2026-06-30', note: inEachLanguage('Chiuso') } }),
});

const department = (index: number) => ({
  name: inEachLanguage(title(index + 8)),
  hours: 'Mo-Fr 08:00-12:00,14:00-18:00; PH off',
});
