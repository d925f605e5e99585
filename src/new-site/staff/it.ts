import type { StaffTexts } from '../staff.ts';

export default {
  questions: {
    folder: 'Cartella del nuovo sito',
    name: 'Nome dell’agenzia',
    languages: 'Lingue, per prima la principale (it, en, es, fr, de, nl, pt, ca o qualsiasi altra)',
    country: 'Paese',
    brand: 'Colore del marchio',
  },
  made: 'Il sito di {name} è in {folder}: {languages}; esempi in {country}, da sostituire.',
  next: 'Adesso scrivi:',
  toSee: 'e guarda http://localhost:4321. Come si va avanti lo dice README.md.',
  notReady: 'Per {languages} non ci sono ancora esempi: quel che c’è è in inglese, da tradurre.',
  siteHead:
    'Chi è l’agenzia, come parla il suo sito e che aspetto ha. Le righe che cominciano con # sono note: le leggi solo tu. Se tutto è giusto lo dice «npm run check».',
  site: {
    name: 'Il nome, com’è sull’insegna.',
    origin: 'Dove vivrà il sito, senza percorso. Cambialo prima di andare in linea.',
    host: 'Su che cosa vive il sito, così la costruzione scrive quel che deve sapere (netlify, cloudflare, github, nginx, apache, caddy, none).',
    timeZone: 'Dove sta l’orologio dell’agenzia: secondo lui escono le notizie e aprono gli uffici.',
    staffLanguage: 'La lingua in cui si raccontano gli errori: it, en o es.',
    languages:
      'Le lingue del sito. La prima non ha prefisso negli indirizzi. Le parole (words) sono quelle degli indirizzi: meglio cambiarle adesso che dopo.',
    tagline: 'A che cosa serve l’agenzia, in poche parole.',
    description: 'Che cosa fa l’agenzia, in una o due frasi. Le mostrano i motori di ricerca.',
    logo: 'Un’immagine quadrata accanto a questo file, SVG oppure PNG di almeno 512 pixel. Diventa le icone.',
    address: 'Dove sta l’agenzia.',
    pin: 'Il suo ingresso, con cinque decimali: cliccaci sopra in una mappa e copia i due numeri.',
    phones: 'Numeri di telefono con il prefisso del paese, e l’indirizzo di posta.',
    hours: 'Se ci vengono i clienti: che genere di impresa è l’agenzia, e quando è aperta.',
    founded: 'Quando è nata l’agenzia: un anno, un mese o un giorno.',
    channels: 'I profili dell’agenzia altrove.',
    shareImages:
      'Che cosa mostrano altri siti di una pagina: per disegnarlo con il titolo in questi alfabeti serve un pacchetto di caratteri. Scrivi drawn, e il controllo dice quale.',
    menu: 'Che cosa sta nel menu e in fondo: stories, network, people, e cartelle di content/pages/.',
    sectors: 'I generi di imprese del network. Ogni client.yaml ne nomina uno con la sua chiave.',
    tags: 'I temi delle notizie, con le loro chiavi.',
    look: 'Il colore del marchio, i caratteri (bricolage, newsreader, system-sans, system-serif) e gli angoli: none, small, round.',
  },
  clientHead:
    'I dati di un’impresa che valgono in ogni lingua. Il nome della cartella è la sua chiave; non lo vede nessuno.',
  client: {
    name: 'Il nome sull’insegna, senza slogan, città o forma societaria.',
    type: 'Il genere, come lo chiama schema.org (Restaurant, BookStore, Dentist …), e uno dei sectors di site.yaml.',
    since: 'Da quando lavorate insieme: un anno, un mese o un giorno.',
    paid: 'Scrivilo se non passano di mano né soldi né merce. Altrimenti i link all’impresa sono segnati come sponsorizzati.',
    address: 'Via e numero come sulla targa.',
    pin: 'L’ingresso, non il centro dell’edificio, con cinque decimali.',
    arrival: 'Come si trova la porta, per chi non c’è mai stato. Togli quel che non hai visto.',
    phones: 'Con il prefisso del paese.',
    web: 'Il suo sito e i suoi profili.',
    hours: 'Quando è aperta. «PH off» vuol dire chiusa nelle feste.',
    services: 'Quanto costa, come si paga, che cosa offre.',
    verified: 'Il giorno in cui qualcuno ha confrontato tutto questo con il posto stesso.',
    photos: 'Immagini accanto a questo file; che cosa mostrano si dice in ogni lingua.',
  },
  personHead: 'Qualcuno dell’agenzia, o vicino a un’impresa.',
  person: {
    name: 'Solo il nome, senza titoli.',
    role: 'Che cosa fa, e qualche frase su questa persona.',
    team: 'Se fa parte dell’agenzia.',
    near: 'Imprese e persone a cui è vicina: il solo nome della cartella, o anche a che titolo e da quando.',
    photo: 'Un ritratto accanto a questo file.',
    consent:
      'A che cosa ha acconsentito, e quando. Senza, non si nomina nessuno e non se ne mostra il ritratto.',
  },
  mentionHead:
    'Una cosa che qualcuno ha detto. Un file può averne una sola, o molte come elenco: per esempio un file per mese.',
  mention: {
    about: 'Le imprese di cui parla, con le loro cartelle; agency siete voi.',
    said: 'Chi l’ha detto, dove e quando. Un nome sta qui soltanto come cartella di content/people/.',
    quote: 'Le parole come sono state dette, nella loro lingua, e le vostre traduzioni.',
    kind: 'praise (lode), question (domanda), complaint (lamentela) o news (notizia); e che cosa fa capire: + parla a favore, - contro.',
    answered: 'Togli il # quando qualcuno ha risposto.',
    consent:
      'Quel che non è stato detto in pubblico si cita soltanto con un consenso. Toglilo, e le parole contano senza essere mostrate.',
  },
  story: {
    own: 'Il titolo, e una o due frasi per gli elenchi e i motori di ricerca.',
    date: 'Quando esce, chi l’ha scritta, i suoi temi (tags in site.yaml) e le imprese di cui parla. Le traduzioni prendono tutto questo da qui.',
    cover: 'Un’immagine accanto a questo file, e che cosa mostra.',
    draft: 'Togli il #, e questa lingua della notizia resta fuori dal sito.',
  },
  snippets: {
    story: 'Una nuova notizia',
    page: 'Una nuova pagina',
    client: 'Una nuova impresa',
    clientText: 'Il testo di un’impresa',
    person: 'Una nuova persona',
    mention: 'Una cosa che qualcuno ha detto',
    reply: 'Quel che un lettore ha risposto a una notizia',
  },
  workflow: {
    head: 'Costruisce il sito e lo pubblica su GitHub Pages: dopo ogni modifica, e ogni mattina, così le notizie escono nel loro giorno. Per cominciare: Settings → Pages → Source: GitHub Actions. Un altro host pubblica la cartella dist/; cambiano solo gli ultimi due passi.',
    cache: 'Quel che si conserva fa più veloce la costruzione successiva.',
  },
  readme: `# {name}

Il sito dell’agenzia. Si scrive in \`content/\`, e Passaparola ne fa le pagine.

## Guardarlo

Una volta sola, in questa cartella: \`npm install\`. Poi:

| comando               | che cosa fa                                                                   |
| --------------------- | ----------------------------------------------------------------------------- |
| \`npm run dev\`         | mostra il sito a http://localhost:4321 mentre scrivi, bozze comprese          |
| \`npm run check\`       | legge tutto ed elenca quel che non va, con file, riga e rimedio               |
| \`npm run build\`       | costruisce il sito in \`dist/\`, se tutto è a posto                             |
| \`npm run preview\`     | mostra il sito costruito                                                      |
| \`npm run audit\`       | confronta il sito costruito con le regole dei motori di ricerca               |
| \`npm run network\`     | dice chi aspetta una risposta, che cosa rimediare e chi porta il passaparola  |
| \`npm run listings\`    | scrive quel che si carica su Google, Apple, Bing e OpenStreetMap              |
| \`npm run words -- pl\` | scrive le parole del sito che a una lingua (pl) ancora mancano, da completare |

## Prima di tutto

1. Apri \`content/site.yaml\` e scorrilo dall’inizio alla fine: indirizzo, puntina, telefono, posta, \`origin\`.
2. Metti il tuo logo al posto di \`content/logo.svg\`.
3. Leggi \`content/pages/\`: \`about\`, \`contact\`, \`privacy\`. Sono esempi, come tutto quel che vedi adesso.
4. Scrivi una notizia, un’impresa e una persona tue, come spiegato sotto. Poi elimina gli esempi: \`content/posts/{story}\`, \`content/clients/{client}\`, \`content/people/{person}\`, \`content/mentions/{mention}.yaml\`.

## Una notizia in cinque minuti

1. Fai una cartella in \`content/posts/\`; il suo nome è la chiave della notizia, e non lo vede nessuno: \`content/posts/vetrina-nuova/\`.
2. Mettici un’immagine, per esempio \`cover.jpg\`.
3. Scrivici \`index.{locale}.md\` ({locale} è la lingua):

   \`\`\`markdown
   ---
   title: Una vetrina nuova
   description: Com’è cambiata una vetrina, e chi se n’è accorto per primo.
   date: {today}
   authors: [{person}]
   tags: [door]
   cover: cover.jpg
   coverAlt: Una vetrina illuminata, vista dalla strada
   ---

   Il primo ad accorgersene è stato il postino.
   \`\`\`

4. Una traduzione è un altro file lì accanto, per esempio \`index.fr.md\`. Le bastano title, description, coverAlt e il testo; tutto il resto viene dalla prima lingua. Una notizia può anche esistere in una lingua sola.

Una data nel futuro trattiene la notizia fino alla costruzione di quel giorno. \`draft: true\` la trattiene del tutto.

## Un’impresa in cinque minuti

1. Copia la cartella \`content/clients/{client}\` con un nome nuovo.
2. Cambia \`client.yaml\`: ogni campo vi è spiegato. Togli quel che non sai; non tirare mai a indovinare una puntina o un orario.
3. Riscrivi \`index.{locale}.md\`: che cosa si vede, e come si entra.
4. Sostituisci le immagini.
5. Che cosa manca lo dice \`npm run check\`.

## Una persona in due minuti

Copia una cartella di \`content/people/\` e cambia \`person.yaml\`. Senza \`consent\` non si nomina nessuno: prima si chiede, e si scrive il giorno della risposta.

## Il passaparola in un minuto

Qualcuno ha detto qualcosa di un’impresa: copia \`content/mentions/{mention}.yaml\` con un nome nuovo e cambialo. Scrivi anche le lamentele. Quel che è stato detto soltanto a voi si cita con un \`consent\`; senza, conta e basta. \`near\` nella scheda di una persona o di un’impresa dice chi è vicino a chi. Tutto il resto sta nella pagina \`network.md\` della guida.

## Nell’editor

VS Code propone di installare quel che questa cartella consiglia. Da quel momento completa e spiega i campi di \`site.yaml\`, \`client.yaml\`, \`person.yaml\` e del passaparola, e sottolinea gli errori. Per i campi in cima a un testo nessuna estensione lo fa ancora: in un file \`.md\` vuoto scrivi \`story\` o \`page\` e scegli il modello; gli errori te li dice \`npm run dev\` mentre scrivi.

## Metterlo in linea

\`npm run build\` fa la cartella \`dist/\`, che pubblica qualsiasi host per file statici. \`.github/workflows/site.yml\` lo fa su GitHub Pages dopo ogni modifica e ogni mattina. Se lì il sito vive in una cartella (\`nome.github.io/sito/\`), scrivi \`base: /sito/\` in \`site.yaml\`. Finché \`package.json\` nomina Passaparola con \`file:…\`, costruisci sul tuo computer: su GitHub quella cartella non c’è. Nomina l’host in \`site.yaml\`, come in \`host: github\`, e la costruzione scrive quel che va detto a lui: intestazioni di sicurezza, tipi, rinvii. Come si fa con ciascuno lo dice la pagina \`online.md\` della guida.

I file in \`public/\` si pubblicano come sono.

## Altro

La guida spiega ogni campo, con esempi: \`node_modules/passaparola/docs/guide/it/\`. Come si cambia l’aspetto delle pagine, oltre a \`look\` in \`site.yaml\`: \`node_modules/passaparola/docs/theme.md\`, in inglese, per chi scrive HTML e CSS.
`,
} satisfies StaffTexts;
