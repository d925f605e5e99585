import type { CommandMessages } from '../messages.ts';

export default {
  commands: {
    dev: 'Mostra il sito mentre scrivi, bozze comprese.',
    check: 'Legge i contenuti ed elenca tutti gli errori.',
    build:
      'Controlla i contenuti, costruisce il sito, ne esamina le pagine e solo allora sostituisce quello di prima.',
    preview: 'Mostra il sito costruito.',
    audit: 'Confronta un sito costruito con le regole dei motori di ricerca.',
    listings: 'Scrive quel che si carica su Google, Apple, Bing e OpenStreetMap.',
    words: 'Mette le parole del sito che mancano a una lingua nel suo file, perché qualcuno le scriva.',
    bench: 'Misura quanto ci vuole a costruire un grande sito inventato.',
    fuzz: 'Rovina i contenuti in tanti modi e dice a che cosa non si risponde come si deve.',
    schemas: 'Scrive in schemas/ gli schemi per gli editor e i programmi.',
    'hours-table': 'Scrive la tabella dei dialetti nelle pagine della guida sugli orari.',
    holidays: 'Scrive in src/hours/holidays/ le feste di alcuni anni.',
    gazetteer: 'Scrive in src/places/gazetteer/ le tabelle delle località.',
  },
  options: {
    site: 'La cartella che contiene content/ e public/. Se manca: il sito attorno alla cartella in cui sei.',
    'as-of': 'Prende questo giorno per oggi, per esempio 2026-12-24.',
    out: 'La cartella in cui scrivere, o da mostrare. Si sostituisce solo quel che lo stesso comando vi ha fatto.',
    since: 'La cartella di un pacchetto di prima con cui fare il confronto.',
    port: 'La porta dell’indirizzo a cui mostrarlo; se manca, 4321.',
    components:
      'Mostra il sito con il server di Astro, che è più lento e fa vedere subito ogni modifica a un componente: per chi lavora sul generatore.',
    watch: 'Continua, e costruisce di nuovo dopo ogni modifica, fino a Ctrl-C.',
    force: 'Non usa niente di quel che resta di costruzioni precedenti.',
    verbose: 'Dice di più su quel che succede.',
    stories: 'Quante notizie inventare.',
    clients: 'Quanti clienti inventare.',
    'clients-only': 'Misura soltanto questo numero di schede di clienti.',
    pairs: 'Di quante coppie di build è fatto ogni confronto.',
    before: 'Una copia del generatore in uno stato precedente, con cui confrontare.',
    write: 'Scrive quel che ha misurato in docs/performance.md.',
    cases: 'Quanti casi provare.',
    seed: 'Da dove partono i casi inventati: lo stesso numero fa gli stessi casi.',
    help: 'Mostra queste righe.',
  },
  placeholders: { folder: 'CARTELLA', day: 'GIORNO', port: 'PORTA', number: 'NUMERO' },
  words: {
    '[folder]': '[CARTELLA]',
    language: 'LINGUA',
    'first-year': 'PRIMO-ANNO',
    'last-year': 'ULTIMO-ANNO',
  },
  usage: 'Si scrive: {usage}',
  optionsHere: 'opzioni',
  commandHere: 'COMANDO',
  moreHelp: 'Che cosa capisce un comando: {call}',
  site: 'Sito: {folder}',
  built: 'Sito costruito: {folder}',
  waiting:
    'Un’altra costruzione scrive lì o usa quel che si conserva di questo sito (processo {pid}, dalle {time}). Questa aspetta che finisca …',
  waitingForUnknown:
    'Un’altra costruzione scrive lì o usa quel che si conserva di questo sito. Questa aspetta che finisca …',
  didYouMean: 'Forse intendevi «{suggestion}»?',
  complaints: {
    'command-unknown': ['il comando «{word}» non esiste', 'Esistono: {known}.'],
    'option-unknown': ['«{command}» non conosce l’opzione {option}', 'Conosce: {known}.'],
    'option-twice': ['l’opzione {option} c’è due volte', 'Lasciane una sola.'],
    'option-without-value': [
      'all’opzione {option} manca il valore',
      'Scrivilo dopo l’opzione, con uno spazio in mezzo.',
    ],
    'option-with-value': ['l’opzione {option} non ha un valore', 'Scrivi soltanto {option}.'],
    'options-swallowed': ['npm ha tenuto per sé {options}', 'Scrivi: {right}'],
    'word-stray': ['«{command}» non sa che fare di «{word}»', 'Quel che conosce lo mostra: {right}'],
    'words-missing': ['qui manca qualcosa', 'Che cosa ci va lo mostra: {right}'],
    'day-wrong': ['«{value}» non è un giorno', 'Scrivilo come in 2026-12-24.'],
    'port-wrong': ['«{value}» non è una porta', 'Scrivi un numero fino a {most}, per esempio 4321.'],
    'number-wrong': ['«{value}» non è un numero', 'Scrivi un numero intero fino a {most}.'],
    'language-unknown': [
      'la lingua «{value}» non è fra quelle del sito',
      'Le sue lingue sono: {known}. Per aggiungerne una, scrivila in languages, dentro content/site.yaml.',
    ],
    'site-missing': ['la cartella {folder} non c’è', 'Scrivi la cartella che contiene content/ e public/.'],
    'site-inside': ['{folder} è il contenuto di un sito, non il sito', 'Scrivi la cartella che la contiene.'],
    'out-holds': [
      'in {folder} non si può scrivere: è {kept}, o la contiene',
      'Scegli una cartella apposta, per esempio dist.',
    ],
    'out-within': [
      'in {folder} non si può scrivere: quel che sta in {source} fa parte del sito o del generatore',
      'Scegli una cartella apposta, per esempio dist.',
    ],
    'out-file': ['{folder} non è una cartella: al suo posto c’è un file', 'Scegli un’altra cartella.'],
    'out-link': [
      '{folder} è un collegamento che non porta da nessuna parte',
      'Elimina il collegamento, oppure scegli un’altra cartella.',
    ],
    'out-foreign': [
      'in {folder} ci sono file di cui niente dice che li abbia fatti questo comando',
      'Scegli un’altra cartella con --out. Se lì dentro non serve niente, prima eliminala.',
    ],
    'out-foreign-files': [
      'in {folder} ci sono file che nessuna costruzione ha fatto e che andrebbero persi: {files}',
      'Spostali altrove, oppure in public/, che ogni costruzione copia nel sito.',
    ],
    'out-foreign-work': [
      'in {folder}, dove si costruirebbe il sito nuovo, ci sono file che nessuna costruzione ha fatto',
      'Spostala, oppure scegli un’altra cartella con --out.',
    ],
    'out-mount': [
      '{folder} è un disco a sé, che non si può sostituire in un colpo solo',
      'Scegli una cartella al suo interno, per esempio {folder}/site.',
    ],
    'out-busy': [
      'in {folder} è ancora in corso un’altra costruzione',
      'Aspetta che finisca, oppure fermala, e ricomincia.',
    ],
    'dist-missing': ['in {folder} non c’è un sito costruito', 'Prima costruiscilo: npm run build'],
    'dist-without-home': [
      'la pagina iniziale in {folder} non dice il suo indirizzo, quindi non è una delle nostre',
      'Scrivi la cartella di un sito costruito, per esempio dist.',
    ],
    'disk-full': ['il disco è pieno', 'Fai spazio e ricomincia. Il sito costruito prima è rimasto com’era.'],
    'no-permission': [
      'manca il permesso per {path}',
      'Chiedilo a chi si occupa di questo computer, oppure lavora in una cartella tua.',
    ],
    'too-many-open': [
      'il sistema non lascia aprire altri file a questo programma',
      'Chiudi altri programmi, oppure alza il limite con: ulimit -n 4096',
    ],
    'name-too-long': [
      'un nome è troppo lungo per questo disco: {path}',
      'Accorcia il nome, oppure lavora in una cartella più in alto.',
    ],
    'port-taken': ['un altro programma usa già la porta {port}', 'Scegline un’altra con --port.'],
    unexpected: [
      'questo non doveva succedere: {message}',
      'È un difetto del programma. Segnalalo insieme al file {file}.',
    ],
  },
} satisfies CommandMessages;
