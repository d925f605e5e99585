import type { SampleTexts } from '../examples.ts';

export default {
  words: {
    stories: 'notizie',
    network: 'network',
    people: 'persone',
    tags: 'temi',
    sectors: 'mestieri',
    towns: 'citta',
  },
  tagline: 'Bei posti, facili da trovare',
  description:
    'Un’agenzia a {town} per negozi, trattorie e botteghe. Mettiamo in ordine indirizzo, orari e ingresso, poi lasciamo parlare i clienti.',
  sector: 'Tavola e forno',
  tag: 'Trovare la porta',
  street: 'Via dell’Esempio',
  story: {
    title: 'Ogni consiglio comincia da una porta',
    description:
      'La nostra prima notizia: perché chi trova la porta ritorna, e che cosa leggerai qui d’ora in poi.',
    coverAlt: 'Una fila di porte ad arco nelle tinte di un solo colore; una è aperta e illuminata',
    body: `Nessuno consiglia un posto che non è riuscito a trovare. Per questo la nostra prima notizia parla di una porta.

A due strade da qui c’è un panificio. Il pane vale la camminata, e per anni la gente ci è passata davanti senza vederlo: l’insegna è in alto e le porte sono due. Poi qualcuno ha scritto una frase sul vetro: *è quella a sinistra, ed è aperta.*

> «Nessuno telefona più per chiedere la strada. Telefonano per ordinare.»

## Che cosa troverai qui

- **Notizie** delle imprese per cui lavoriamo, nelle lingue che leggono i loro clienti.
- **Il network**: chi sono, dove sono, quando sono aperte.
- **Persone**, quelle che hanno accettato di essere nominate.

*Questa notizia è un esempio. Scrivete la vostra al suo posto: sta nella cartella \`content/posts\`, e il README spiega come.*`,
  },
  client: {
    name: 'Panificio Esempio',
    description: 'Pane a lievito naturale, sfornato alle sette e alle sedici. La porta è quella a sinistra.',
    photoAlt: 'Una vetrina con la tenda a righe e due porte ad arco; quella a sinistra è illuminata',
    entrance: 'La porta di sinistra delle due, sotto la tenda a righe. È quella con la luce accesa.',
    stop: 'Piazza Esempio',
    landmark: 'L’orologio all’angolo',
    commonMistake: 'La porta di destra è dei vicini. Sono gente paziente, ma non hanno il pane.',
    stepFree: 'Nessun gradino, e dalla porta si passa in due.',
    body: `Il negozio è piccolo, e il profumo del pane arriva fino all’angolo. Sotto la tenda a righe ci sono due porte: quella di sinistra è del negozio, quella di destra dei vicini.

## Da sapere

1. La segale esce il venerdì e a mezzogiorno è finita.
2. Chi porta il sacchetto da casa paga dieci centesimi in meno.
3. Le torte si ordinano due giorni prima.

*Questa impresa è un esempio. I suoi dati sono in \`client.yaml\`, il testo gli sta accanto.*`,
  },
  person: {
    name: 'Anna Esempio',
    role: 'Va a vedere',
    bio: 'Prima di scrivere un indirizzo ci passa davanti tre volte, di cui una con il buio. Risponde il giorno dopo, mai di notte.',
    photoAlt: 'Un ritratto disegnato nelle tinte di un solo colore',
  },
  mention: {
    by: 'una cliente',
    quote:
      'I vicini ci hanno mandati alla porta di sinistra. Hanno fatto pratica, e ci hanno consigliato la segale.',
  },
  about: {
    title: 'Chi siamo',
    menu: 'Chi siamo',
    description: 'Chi siamo, come lavoriamo e perché cominciamo sempre dalla porta.',
    body: `Lavoriamo per negozi, trattorie e botteghe dei dintorni. Il nostro mestiere è farli trovare: sulla mappa, all’ora giusta, dalla porta giusta. Il resto lo fanno i clienti, perché chi è stato trattato bene ne parla.

## Come lavoriamo

- **Andiamo a vedere.** Ogni lavoro comincia a piedi, come se non sapessimo la strada.
- **Mettiamo in ordine.** Un indirizzo, una puntina, un orario, ovunque gli stessi.
- **Rispondiamo** a chi ha scritto, il giorno dopo.

*Questa pagina è un esempio. Dite qui chi siete, e che cosa non fate.*`,
  },
  contact: {
    title: 'Contatti',
    description: 'Dove siamo, come raggiungerci e che cosa scrivere.',
    body: `Bastano tre righe: il nome del posto, la città, e che cosa chiede al telefono chi non lo trova. Rispondiamo entro due giorni lavorativi, anche quando la risposta è no.

*Questa pagina è un esempio. Indirizzo, telefono ed e-mail stanno in \`site.yaml\`.*`,
  },
  privacy: {
    title: 'Privacy',
    description:
      'Nessun cookie, nessuna richiesta ad altri, e le persone si nominano solo se sono d’accordo.',
    body: `Questa pagina è breve perché c’è poco da dire.

## Quando leggi queste pagine

- **Nessun cookie**, e niente che ti segua di pagina in pagina. Per questo non vedi nessun avviso.
- **Nessuna richiesta ad altri.** Caratteri e immagini vengono dal nostro server. Le mappe di altre aziende si aprono solo se ci clicchi sopra, e da lì valgono le loro regole.

## Che cosa annota il server

Come ogni server, il nostro annota le richieste a cui risponde: indirizzo, ora, pagina, browser. Gli serve per funzionare. Le note si cancellano dopo quattordici giorni.

## Le persone in queste pagine

Scriviamo il nome di qualcuno o ne mostriamo il ritratto solo con il suo consenso, e conserviamo la risposta con la sua data. Una riga a [info@example.com](mailto:info@example.com) lo ritira; non occorre dire perché.

## Chi è responsabile

L’agenzia di cui nome e indirizzo stanno in fondo a questa pagina.

*Questa pagina è un esempio. Prima che il sito vada in linea, fatela leggere a chi vi segue per la protezione dei dati.*`,
  },
} satisfies SampleTexts;
