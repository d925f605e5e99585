/** A client as staff write it, and what every file has to tell of it. Nothing here is made by the code under test. */
export interface Case {
  /** `client.yaml`, less what all clients share. */
  readonly record: Readonly<Record<string, unknown>>;
  /** The languages of its page; both if left out. */
  readonly locales?: readonly string[];
  readonly name: string;
  /** `latitude longitude` */
  readonly pin?: string;
  /** For a day, the minutes from its midnight at which it opens and closes. */
  readonly days: Readonly<Record<string, string>>;
  /** Where nothing is told of it, on purpose. */
  readonly absent?: readonly Place[];
  /** Where it is told of without hours, or with none in English. */
  readonly timeless?: readonly Place[];
}

/** The files that tell of a client, and the parts of a page that do. */
export const places = [
  'page',
  'structured data',
  'open now',
  'vCard 4.0',
  'vCard 3.0',
  'iCalendar',
  'GeoJSON',
  'KML',
  'GPX',
  'clients.json',
  'Google',
  'Apple',
  'Bing',
  'OpenStreetMap',
  'sheet',
] as const;
export type Place = (typeof places)[number];

const maps = ['GeoJSON', 'KML', 'GPX'] as const;
/** A Monday, a Saturday, a Sunday and some holidays of Italy. */
const [monday, saturday, sunday, christmas, epiphany] = [
  '2026-11-23',
  '2026-11-28',
  '2026-11-29',
  '2026-12-25',
  '2027-01-06',
] as const;
const day = '540-1080';

/** By the client’s key. The site is built on 22 November 2026, a Sunday. */
export const cases: Readonly<Record<string, Case>> = {
  pranzo: {
    record: { hours: 'Mo-Fr 09:00-13:00,15:30-19:00; Sa 09:00-13:00' },
    absent: ['iCalendar'],
    name: 'Bar "Da Prova", detto l\'Esempio; sì',
    pin: '45.46421 9.19001',
    days: { [monday]: '540-780 930-1140', [saturday]: '540-780', [sunday]: '', [christmas]: '540-780 930-1140' },
  },
  notte: {
    record: { hours: 'Th-Sa 18:00-02:00; Su 12:00-15:00' },
    absent: ['iCalendar'],
    name: 'Notte & Giorno <Prova> ]]> </script>',
    pin: '45.46422 9.19002',
    days: { [monday]: '', '2026-11-26': '1080-1560', [saturday]: '1080-1560', [sunday]: '720-900' },
  },
  sempre: {
    record: {
      hours: '24/7',
      address: { street: 'Calle Ejemplo 7', postalCode: '28013', locality: 'Madrid', region: 'M', country: 'ES' },
    },
    absent: ['iCalendar'],
    name: 'Gimnasio 🏋️ Ejemplo 👩‍🍳',
    pin: '40.41683 -3.70389',
    days: { [monday]: '0-1440', [sunday]: '0-1440', [christmas]: '0-1440' },
  },
  natale: {
    record: {
      hours: {
        week: { 'mon-sat': '09:00-18:00' },
        closures: [
          { from: '2026-12-24', until: '2027-01-06', note: { it: 'Ferie, «tutti» via', en: 'Away, all of us' } },
        ],
      },
    },
    name: '=1+1 Esempio',
    pin: '45.46424 9.19004',
    days: { '2026-12-23': day, '2026-12-24': '', [christmas]: '', [epiphany]: '', '2027-01-07': day },
  },
  stagione: {
    record: { hours: 'Mo-Sa 09:00-18:00; Jul-Aug Mo-Fr 08:00-14:00; Jul-Aug Sa off' },
    name: String.raw`Sopra\Sotto {Esempio} %41 &amp;`,
    pin: '45.46425 9.19005',
    days: {
      [monday]: day,
      '2027-06-30': day,
      '2027-07-01': '480-840',
      '2027-07-03': '',
      '2027-08-31': '480-840',
      '2027-09-01': day,
    },
  },
  festivi: {
    record: { hours: 'Mo-Sa 09:00-18:00; PH 10:00-13:00,16:00-18:00; 2026 Dec 25 off' },
    name: 'Prima riga\nSeconda riga Esempio',
    pin: '45.46426 9.19006',
    days: { [monday]: day, '2026-12-08': '600-780 960-1080', [christmas]: '', [epiphany]: '600-780 960-1080' },
  },
  appuntamento: {
    record: { hours: { byAppointment: 'only' } },
    name: '@Studio Esempio',
    pin: '45.46427 9.19007',
    days: { [monday]: '', [sunday]: '', [christmas]: '' },
    absent: ['open now', 'iCalendar'],
    timeless: ['structured data', 'Google', 'Apple', 'Bing'],
  },
  reparti: {
    record: {
      hours: 'Mo-Fr 09:00-18:00; PH off',
      departments: [
        { name: { it: 'Officina; gomme', en: 'Workshop; tyres' }, hours: 'Mo-Fr 08:00-12:00; 2026 Dec 24 off' },
        { name: { it: 'Bar', en: 'Bar, inside' }, hours: 'Mo-Su 18:00-24:00' },
      ],
    },
    name: '-Auto Esempio',
    pin: '45.46428 9.19008',
    days: { [monday]: day, [saturday]: '', '2026-12-08': '', [christmas]: '' },
  },
  annunciato: {
    record: { hours: 'Mo-Sa 09:00-18:00; PH off', opens: '2027-03-01' },
    name: 'Presto Esempio',
    pin: '45.46429 9.19009',
    days: { [monday]: '', '2027-02-27': '', '2027-03-01': day, '2027-03-29': '', '2027-03-30': day },
    absent: ['Bing', 'OpenStreetMap'],
  },
  chiuso: {
    record: { hours: 'Mo-Sa 09:00-18:00', closed: { since: '2026-10-01', note: { it: 'Grazie', en: 'Thanks' } } },
    name: 'Finito Esempio',
    pin: '45.46434 9.19014',
    days: { [monday]: '', [sunday]: '' },
    absent: [...maps, 'Google', 'open now'],
    timeless: places.filter((place) => place !== 'iCalendar'),
  },
  chiudera: {
    record: { hours: 'Mo-Sa 09:00-18:00; PH off', closed: { since: '2027-02-01', note: { en: 'Gone, sadly' } } },
    name: 'Ancora Esempio',
    pin: '45.46431 9.19011',
    days: { [monday]: day, [christmas]: '', '2027-01-30': day, '2027-02-01': '', '2027-11-22': '' },
  },
  pausa: {
    record: {
      hours: 'Mo-Sa 09:00-18:00; PH off',
      closed: { since: '2026-11-16', reopens: '2026-12-05', note: { it: 'Lavori; molti', en: 'Works, many' } },
    },
    name: 'Pausa Esempio',
    pin: '45.46432 9.19012',
    days: { [monday]: '', '2026-12-04': '', '2026-12-05': day, '2026-12-08': '', '2026-12-09': day },
  },
  trasloco: {
    record: {
      hours: 'Mo-Sa 09:00-18:00',
      since: '2020',
      movedFrom: [
        {
          address: { street: 'Via Vecchia 9', postalCode: '20121', locality: 'Milano', region: 'MI', country: 'IT' },
          pin: { latitude: '45.47001', longitude: '9.20001' },
          until: '2025-03',
        },
      ],
    },
    absent: ['iCalendar'],
    name: 'Trasloco Esempio',
    pin: '45.46433 9.19013',
    days: { [monday]: day, [sunday]: '' },
  },
  rinominato: {
    record: { hours: 'Mo-Sa 09:00-18:00', formerly: [{ name: 'Nome "di prima", Esempio', until: '2024-05' }] },
    locales: ['it'],
    name: 'Nome Nuovo Esempio',
    days: { [monday]: day, [sunday]: '' },
    absent: [...maps, 'iCalendar'],
    timeless: ['page', 'vCard 4.0', 'vCard 3.0'],
  },
  nascosto: {
    record: {
      hours: 'Mo-Fr 08:00-12:00; PH off',
      serviceArea: { towns: ['Milano', 'Monza'] },
      pin: { latitude: '45.61873', longitude: '9.36241' },
    },
    name: 'Nascosto Esempio',
    days: { [monday]: '480-720', [saturday]: '', [christmas]: '' },
    absent: [...maps, 'Google', 'Apple', 'OpenStreetMap'],
  },
};
