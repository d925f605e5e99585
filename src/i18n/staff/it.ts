import type { StaffMessages } from '../staff.ts';

export default {
  kinds: {
    home: 'Inizio',
    stories: 'Elenchi di notizie',
    story: 'Notizie',
    tag: 'Temi',
    network: 'Network',
    client: 'Aziende',
    people: 'Elenchi di persone',
    person: 'Persone',
    page: 'Pagine',
    notFound: 'Pagina mancante',
    moved: 'Vecchi indirizzi',
  },
  pages: 'Pagine',
  total: 'Totale',
  built: 'Fatto in {seconds} s.',
  whereToLook: 'Il sito è in {folder}. Per guardarlo: npm run preview',
  scheduled: {
    one: '{count} notizia aspetta il suo giorno.',
    other: '{count} notizie aspettano il loro giorno.',
  },
  drafts: {
    one: '{count} bozza non viene pubblicata.',
    other: '{count} bozze non vengono pubblicate.',
  },
  toCheck: {
    one: '{count} cosa da controllare: npm run check',
    other: '{count} cose da controllare: npm run check',
  },
  toAsk: {
    one: '{count} cliente non dice se apre nei giorni festivi: npm run check',
    other: '{count} clienti non dicono se aprono nei giorni festivi: npm run check',
  },
  auditFailed: 'Le pagine hanno difetti, perciò il sito di prima è rimasto com’era:',
  holidays: {
    undeclared:
      'Gli orari di questi clienti non dicono se nei giorni festivi sono aperti. Se chiudono, scrivi quel che segue la freccia; se aprono, scrivi le ore al posto di «off» o «closed».',
    ofClient: '{name}: {holidays} → {line}',
    more: { one: 'un’altra festa', other: 'altre {count} feste' },
  },
} satisfies StaffMessages;
