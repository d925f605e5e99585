import type { StaffLocale } from '../../src/model/site.ts';
import type { schemas } from '../../src/source/schemas.ts';
import type { Plain } from './fields.ts';

type SchemaName = keyof typeof schemas;

/** What the reference says besides what the guide says of each field. */
export interface ReferenceWords {
  readonly title: string;
  readonly opening: string;
  readonly files: { readonly head: readonly [file: string, what: string]; readonly others: readonly Row[] };
  readonly explained: string;
  readonly columns: readonly [field: string, form: string, without: string, what: string];
  readonly needed: string;
  readonly see: string;
  readonly plain: Readonly<Record<Plain, string>>;
  readonly list: string;
  readonly byLanguage: string;
  readonly table: string;
  readonly or: string;
  readonly of: Readonly<Record<SchemaName, string>>;
}

type Row = readonly [file: string, what: string];

export const referenceWords: Readonly<Record<StaffLocale, ReferenceWords>> = {
  en: {
    title: 'Every file and every field',
    opening:
      'To look things up; how they are meant stands in the other pages of the guide. This page is made from what the check holds files against, and from the tables of the guide: `npm run schemas` writes it.',
    files: {
      head: ['file', 'what it is'],
      others: [
        ['content/messages/<locale>.yaml', 'words of the site in place of ours: [languages](languages.md)'],
        ['public/', 'files that are published as they are'],
        [
          'theme/, pages/, passaparola.config.ts',
          'changes of what pages look like: [a theme](../../theme.md)',
        ],
      ],
    },
    explained: 'Explained in [{page}]({file}).',
    columns: ['field', 'what may stand there', 'if it is missing', 'what it is'],
    needed: '**needed**',
    see: 'see `{field}`',
    plain: {
      text: 'text',
      number: 'number',
      truth: '`true` or `false`',
      fields: 'fields, below',
      day: 'day: `2026-11-20`',
      partialDay: 'year, month or day: `2026`, `2026-11`, `2026-11-20`',
      moment: 'day, with a time if need be: `2026-11-20 09:30`',
      phone: 'phone number: `+39 02 1234 5678`',
      email: 'e-mail address',
      url: 'web address',
      slug: 'word of an address: `new-door`',
      type: 'type of schema.org',
      picture: 'file of a picture',
      key: 'key',
    },
    list: 'list: {form}',
    byLanguage: '{form}, by language',
    table: '{form}, each by a key',
    or: 'or',
    of: {
      site: 'the agency and its site',
      story: 'a story in one language',
      reply: 'an answer to a story',
      client: 'the facts of a client',
      clientText: 'the text of a client in one language',
      person: 'a person',
      mention: 'what somebody has said; one, or a list',
      page: 'a page in one language',
    },
  },
  it: {
    title: 'Ogni file e ogni campo',
    opening:
      'Per ritrovare le cose; che cosa vogliono dire sta nelle altre pagine della guida. Questa pagina è fatta con le regole a cui il controllo tiene i file, e con le tabelle della guida: la scrive `npm run schemas`.',
    files: {
      head: ['file', 'che cos’è'],
      others: [
        [
          'content/messages/<locale>.yaml',
          'parole del sito al posto delle nostre: [le lingue](languages.md)',
        ],
        ['public/', 'file pubblicati come sono'],
        [
          'theme/, pages/, passaparola.config.ts',
          'cambiano l’aspetto delle pagine: [un tema](../../theme.md)',
        ],
      ],
    },
    explained: 'Spiegato in [{page}]({file}).',
    columns: ['campo', 'che cosa ci può stare', 'se manca', 'che cos’è'],
    needed: '**serve**',
    see: 'vedi `{field}`',
    plain: {
      text: 'testo',
      number: 'numero',
      truth: '`true` o `false`',
      fields: 'campi, qui sotto',
      day: 'giorno: `2026-11-20`',
      partialDay: 'anno, mese o giorno: `2026`, `2026-11`, `2026-11-20`',
      moment: 'giorno, se serve con l’ora: `2026-11-20 09:30`',
      phone: 'numero di telefono: `+39 02 1234 5678`',
      email: 'indirizzo e-mail',
      url: 'indirizzo web',
      slug: 'parola di un indirizzo: `porta-nuova`',
      type: 'tipo di schema.org',
      picture: 'file di un’immagine',
      key: 'chiave',
    },
    list: 'elenco: {form}',
    byLanguage: '{form}, per lingua',
    table: '{form}, ciascuno con una chiave',
    or: 'o',
    of: {
      site: 'l’agenzia e il suo sito',
      story: 'una notizia in una lingua',
      reply: 'una risposta a una notizia',
      client: 'i dati di un cliente',
      clientText: 'il testo di un cliente in una lingua',
      person: 'una persona',
      mention: 'quel che qualcuno ha detto; uno, o un elenco',
      page: 'una pagina in una lingua',
    },
  },
  es: {
    title: 'Cada archivo y cada campo',
    opening:
      'Para buscar; qué quieren decir las cosas está en las otras páginas de la guía. Esta página se hace con las reglas con las que la comprobación mira los archivos, y con las tablas de la guía: la escribe `npm run schemas`.',
    files: {
      head: ['archivo', 'qué es'],
      others: [
        [
          'content/messages/<locale>.yaml',
          'palabras del sitio en lugar de las nuestras: [los idiomas](languages.md)',
        ],
        ['public/', 'archivos que se publican como son'],
        [
          'theme/, pages/, passaparola.config.ts',
          'cambian el aspecto de las páginas: [un tema](../../theme.md)',
        ],
      ],
    },
    explained: 'Se explica en [{page}]({file}).',
    columns: ['campo', 'qué puede haber', 'si falta', 'qué es'],
    needed: '**hace falta**',
    see: 'véase `{field}`',
    plain: {
      text: 'texto',
      number: 'número',
      truth: '`true` o `false`',
      fields: 'campos, aquí abajo',
      day: 'día: `2026-11-20`',
      partialDay: 'año, mes o día: `2026`, `2026-11`, `2026-11-20`',
      moment: 'día, con la hora si hace falta: `2026-11-20 09:30`',
      phone: 'número de teléfono: `+34 912 34 56 78`',
      email: 'dirección de correo',
      url: 'dirección web',
      slug: 'palabra de una dirección: `puerta-nueva`',
      type: 'tipo de schema.org',
      picture: 'archivo de una imagen',
      key: 'clave',
    },
    list: 'lista: {form}',
    byLanguage: '{form}, por idioma',
    table: '{form}, cada uno con una clave',
    or: 'o',
    of: {
      site: 'la agencia y su sitio',
      story: 'una noticia en un idioma',
      reply: 'una respuesta a una noticia',
      client: 'los datos de un cliente',
      clientText: 'el texto de un cliente en un idioma',
      person: 'una persona',
      mention: 'lo que alguien ha dicho; uno, o una lista',
      page: 'una página en un idioma',
    },
  },
};
