import type { StaffLocale } from '../../src/model/site.ts';

/** What the documentation’s table of dialects says, apart from the dialects themselves. */
interface TableWords {
  readonly cases: {
    readonly lunchBreak: string;
    readonly always: string;
    readonly pastMidnight: string;
    readonly closed: string;
    readonly season: string;
    readonly publicHoliday: string;
    readonly closure: string;
  };
  readonly columns: { readonly page: string; readonly structuredData: string; readonly calendar: string };
  readonly noEntry: string;
}

export type CaseName = keyof TableWords['cases'];

export const tableWords: Readonly<Record<StaffLocale, TableWords>> = {
  en: {
    cases: {
      lunchBreak: 'lunch break',
      always: '24 hours',
      pastMidnight: 'past midnight',
      closed: 'closed',
      season: 'season',
      publicHoliday: 'public holiday',
      closure: 'Christmas closure',
    },
    columns: { page: 'page', structuredData: 'Google, structured data', calendar: 'calendar file' },
    noEntry: 'no entry',
  },
  it: {
    cases: {
      lunchBreak: 'pausa pranzo',
      always: '24 ore',
      pastMidnight: 'oltre mezzanotte',
      closed: 'chiuso',
      season: 'stagione',
      publicHoliday: 'giorno festivo',
      closure: 'chiusura di Natale',
    },
    columns: {
      page: 'pagina',
      structuredData: 'Google, dati strutturati',
      calendar: 'file per il calendario',
    },
    noEntry: 'nessuna voce',
  },
  es: {
    cases: {
      lunchBreak: 'pausa de mediodía',
      always: '24 horas',
      pastMidnight: 'después de medianoche',
      closed: 'cerrado',
      season: 'temporada',
      publicHoliday: 'día festivo',
      closure: 'cierre de Navidad',
    },
    columns: {
      page: 'página',
      structuredData: 'Google, datos estructurados',
      calendar: 'archivo de calendario',
    },
    noEntry: 'sin entrada',
  },
};
