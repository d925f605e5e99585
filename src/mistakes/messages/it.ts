import type { Wording } from '../wording.ts';

export default {
  didYouMean: 'Forse intendevi «{suggestion}»?',
  kinds: {
    string: 'un testo',
    boolean: 'true (sì) oppure false (no)',
    number: 'un numero',
    array: 'un elenco: una voce per riga, con «- » davanti',
    object: 'un gruppo di campi, ciascuno su una riga sua e rientrato di due spazi',
    fields:
      'un gruppo con uno o più di questi campi, ciascuno su una riga sua e rientrato di due spazi: {known}',
    texts: 'un testo con la sua lingua davanti, per esempio { it: … }',
    'string or object':
      'un testo, oppure un gruppo di campi, ciascuno su una riga sua e rientrato di due spazi',
  },
  sea: 'mare aperto',
  mistakes: { one: '{count} errore', other: '{count} errori' },
  files: { one: '{count} file', other: '{count} file' },
  summary: '{mistakes} in {files}. Il sito già costruito è rimasto com’era.',
  warnings: { one: '{count} cosa da controllare', other: '{count} cose da controllare' },
  warningsSummary: '{warnings}. Il sito si costruisce lo stesso.',
  allClear: 'Tutto a posto: {found}.',
  things: {
    stories: { one: '{count} notizia', other: '{count} notizie' },
    clients: { one: '{count} cliente', other: '{count} clienti' },
    people: { one: '{count} persona', other: '{count} persone' },
    pages: { one: '{count} pagina', other: '{count} pagine' },
    languages: { one: '{count} lingua', other: '{count} lingue' },
  },
  codes: {
    'file-missing': ['manca questo file', 'Crealo: senza, il resto della cartella non si può usare.'],
    'file-empty': ['il file è vuoto', 'Scrivici qualcosa, oppure cancellalo.'],
    'file-not-utf8': [
      'il file non è salvato come testo UTF-8',
      'Aprilo con un editor di testo e salvalo di nuovo scegliendo la codifica «UTF-8».',
    ],
    'file-unknown': [
      'non so che cosa farmene di questo file',
      'I testi si chiamano index.<lingua>.md, le schede client.yaml e person.yaml; le immagini stanno accanto al testo. Spostalo o cancellalo.',
    ],
    'folder-is-file': [
      'qui ci vuole una cartella, e invece c’è un file',
      'Sposta il file e crea la cartella.',
    ],
    'folder-unreadable': [
      'in questa cartella non si può guardare ({reason})',
      'Dai il permesso di leggerla a chi lancia il comando, oppure eliminala.',
    ],
    'file-unreadable': [
      'questo file non si può leggere ({reason})',
      'Dai il permesso di leggerlo a chi lancia il comando, oppure eliminalo.',
    ],
    'file-name-unreadable': [
      'il nome di questo file è scritto in una vecchia codifica',
      'Rinominalo con lettere semplici.',
    ],
    'file-special': [
      'questo non è un file ma una pipe, un socket o un dispositivo',
      'Eliminalo: si leggono solo file e cartelle normali.',
    ],
    'link-nowhere': [
      'questo collegamento non porta da nessuna parte',
      'Eliminalo, oppure metti qui il file stesso.',
    ],
    'link-outside': [
      'questo collegamento porta fuori dal sito, a {target}',
      'Metti qui il file stesso: un sito contiene tutto quel che pubblica.',
    ],
    'link-around': ['questo collegamento porta a una cartella che lo contiene', 'Eliminalo.'],
    'link-twice': [
      'questo collegamento porta a una cartella a cui ne porta già un altro',
      'Tieni uno solo dei due collegamenti, oppure metti qui i file stessi.',
    ],
    'file-conflict': [
      'questa è una seconda versione di un file, lasciata da un programma che sincronizza le cartelle; non viene pubblicata',
      'Confrontala con «{original}», copia ciò che lì manca, e cancellala.',
    ],
    'file-idle': [
      'nessun testo offre questo file, quindi non si pubblica: {value}',
      'Scrivi nel testo ::download{file="./{value}" text="…"}, oppure cancellalo.',
    ],
    'folder-without-text': [
      'in questa cartella manca il testo',
      'Aggiungi almeno una lingua, per esempio index.it.md.',
    ],
    'folder-empty': ['questa cartella è vuota', 'Mettici un testo o una scheda, oppure cancellala.'],
    'folder-name-wrong': [
      'il nome della cartella «{value}» non va bene',
      'Usa solo lettere minuscole senza accenti, cifre e trattini.',
    ],
    'file-name-wrong': [
      'il nome «{value}.yaml» non può stare in un indirizzo',
      'Rinominalo {suggestion}.yaml.',
    ],
    'text-format': [
      '«{value}» è un documento {kind}, e i testi del sito sono di solo testo',
      'Copia il testo in un file nuovo, index.it.md, e cancella questo. Se si deve scaricare, tienilo accanto a quello e offrilo con ::download.',
    ],
    'story-twice': [
      'anche un’altra notizia si chiama «{value}»: {other}',
      'Dai un altro nome a una delle due cartelle, per esempio {suggestion}: il nome della cartella è la chiave della notizia, in qualunque anno si trovi.',
    ],
    'text-twice': ['per questa lingua c’è già un altro testo ({other})', 'Tieni uno solo dei due file.'],
    'yaml-backslash': [
      'tra virgolette doppie «\\» ha un altro significato',
      "Metti il valore tra apici semplici, per esempio 'così', oppure togli la barra rovesciata.",
    ],
    'yaml-alias': [
      'qui si richiamano troppe volte dei valori scritti altrove (*{value})',
      'Scrivi i valori per esteso, una volta per campo.',
    ],
    'yaml-bracket-open': ['questa parentesi non si chiude più', 'Aggiungi } oppure ] alla fine del valore.'],
    'yaml-broken': [
      'qui non riesco a leggere i campi',
      'Ogni riga si scrive «campo: valore»; se il valore contiene segni speciali, mettilo tra virgolette dritte ("…").',
    ],
    'yaml-colon': [
      'nel valore c’è un «: » che confonde la lettura',
      'Metti tutto il valore tra virgolette dritte: "Festa: il ritorno".',
    ],
    'yaml-colon-missing': [
      'in questa riga mancano i due punti seguiti da uno spazio',
      'Scrivi «campo: valore», con uno spazio dopo i due punti.',
    ],
    'yaml-deep': [
      'qui i campi stanno uno dentro l’altro per più di {limit} livelli',
      'Nessuna scheda ne ha tanti: guarda se manca la chiusura di una parentesi o se i rientri crescono a ogni riga.',
    ],
    'yaml-indent': [
      'la riga non comincia alla stessa altezza delle altre',
      'Guarda questa riga e quella sopra: i campi dello stesso gruppo hanno davanti lo stesso numero di spazi.',
    ],
    'yaml-long': [
      'i campi di questo file superano {limit} caratteri',
      'Nessuna scheda è così lunga: guarda se il file contiene altro, e nei testi metti i tre trattini (---) dopo l’ultimo campo.',
    ],
    'yaml-no-fields': [
      'qui ci vogliono dei campi, ma non ne trovo',
      'Scrivi ogni campo come «nome: valore», con uno spazio dopo i due punti.',
    ],
    'yaml-quote-inside': [
      'dopo le virgolette che si chiudono c’è ancora del testo',
      'Se dentro il valore c’è un apostrofo o una virgoletta, racchiudilo con l’altro tipo: "L’ora dell\'aperitivo".',
    ],
    'yaml-quote-open': [
      'le virgolette si aprono qui e non si chiudono più',
      'Aggiungi la virgoletta di chiusura alla fine del valore.',
    ],
    'yaml-remark': [
      'il valore finisce a «{value}»: da # in poi è un appunto',
      'Se # fa parte del valore, scrivi {suggestion}.',
    ],
    'yaml-smart-quote': [
      'queste virgolette tipografiche non racchiudono il valore',
      'Intorno al valore usa le virgolette dritte ("…"); quelle tipografiche possono stare solo dentro.',
    ],
    'quotes-typographic': [
      'intorno a tutto il valore ci sono virgolette tipografiche, che si vedranno',
      'Se non ne fanno parte, scrivi {inside}.',
    ],
    'yaml-start': [
      'il valore comincia con un segno che qui ha un altro significato',
      'Metti il valore tra virgolette dritte ("…").',
    ],
    'yaml-tab': [
      'la riga comincia con una tabulazione',
      'Al posto del tasto Tab usa gli spazi: due per ogni rientro.',
    ],
    'front-matter-missing': [
      'il testo non comincia con i suoi campi',
      'Scrivi come prima riga tre trattini (---), poi i campi, poi di nuovo tre trattini.',
    ],
    'front-matter-open': [
      'i campi in cima al testo non finiscono mai',
      'Dopo l’ultimo campo aggiungi una riga con tre trattini (---).',
    ],
    'locale-unknown': [
      'la lingua «{value}» non è fra quelle del sito',
      'Le lingue del sito sono: {known}. Per aggiungerne una, scrivila in languages, dentro site.yaml.',
    ],
    'messages-missing': [
      'parole del sito che mancano in questa lingua ({language}): {count}',
      'Si vedono in: {languages}. Per scriverle: npm run words -- {locale}',
    ],
    'messages-english': [
      'parole del sito che sono ancora in inglese: {count}, la prima è «{value}»',
      'Traducile, o cancella queste righe.',
    ],
    'message-placeholder': [
      'nel testo «{field}» il segnaposto {value} non viene mai riempito',
      'Qui si possono usare soltanto: {known}.',
    ],
    'field-renamed': [
      '«{key}» ora si chiama «{now}»',
      'Si capisce fino alla versione {until}. Per scriverlo nuovo: npm run upgrade -- --write',
    ],
    'key-unknown': ['il campo «{key}» non esiste', 'Qui puoi scrivere: {known}.'],
    'key-inside': [
      '«{key}» sta dentro «{group}»',
      'Scrivilo sotto «{group}:» con due spazi davanti, e così gli altri campi del gruppo.',
    ],
    'profile-alone': [
      '«{key}» non ha un campo suo',
      'Scrivi l’indirizzo del profilo in un elenco, insieme agli altri: {list}: [{address}].',
    ],
    'key-reserved': ['il nome «{value}» qui non si può usare', 'Scegline un altro.'],
    'key-twice': ['questo campo c’è già più sopra', 'Tieni una sola delle due righe.'],
    'field-missing': ['manca il campo «{field}»', 'Aggiungi una riga «{key}: …».'],
    'entry-blank': ['dopo «{key}:» non c’è niente', 'Scrivi quello che ci va, oppure togli la riga.'],
    'item-blank': [
      'una voce dell’elenco «{field}» è vuota',
      'Scrivi qualcosa dopo il trattino o la virgola, oppure toglilo.',
    ],
    'type-wrong': ['«{field}» deve essere {kind}', 'Ora c’è scritto: {value}.'],
    'value-not-allowed': ['«{value}» non è ammesso nel campo «{field}»', 'Scegli fra: {allowed}.'],
    'text-empty': [
      'il campo «{field}» è vuoto',
      'Scrivi il testo, oppure togli la riga se il campo non serve.',
    ],
    'text-too-long': ['il testo di «{field}» è troppo lungo', 'Accorcialo: al massimo {limit} caratteri.'],
    'list-empty': ['l’elenco «{field}» è vuoto', 'Scrivi almeno una voce, oppure togli il campo.'],
    'number-range': [
      'il numero {value} è fuori dai limiti per «{field}»',
      'Scegli un numero intero da {least} a {most}.',
    ],
    'date-wrong': [
      '«{value}» non è una data del calendario',
      'Scrivi anno, mese e giorno così: 2026-11-03; con l’ora: 2026-11-03 09:30.',
    ],
    'date-before-publication': [
      'l’aggiornamento ({updated}) viene prima della pubblicazione ({date})',
      'Correggi una delle due date.',
    ],
    'slug-wrong': [
      '«{value}» non può stare in un indirizzo',
      'Usa lettere minuscole, cifre e trattini singoli, senza spazi: festa-di-paese.',
    ],
    'slug-long': [
      '«{value}» è troppo lungo per un indirizzo',
      'Accorcialo: al massimo {limit} byte, che sono {limit} lettere senza accenti.',
    ],
    'slug-taken': [
      'l’indirizzo «{value}» è già di un’altra pagina nella stessa lingua ({other})',
      'Scrivi qui un altro campo slug, per esempio «slug: {free}».',
    ],
    'fediverse-wrong': [
      '«{value}» non è un nome nel fediverso',
      'Scrivi il nome e dove vive: anna@social.example. Va bene anche l’indirizzo del profilo: https://social.example/@anna.',
    ],
    'url-wrong': [
      '«{value}» non è un indirizzo completo',
      'Copialo dalla barra del browser: https://www.example.com/…',
    ],
    'url-scheme': [
      'gli indirizzi che cominciano con «{scheme}» non sono ammessi',
      'Usa un indirizzo che comincia con https://.',
    ],
    'email-wrong': ['«{value}» non è un indirizzo di posta', 'Scrivilo così: nome@example.com.'],
    'phone-wrong': [
      '«{value}» non è un numero di telefono valido',
      'Scrivilo con il prefisso del paese e tutte le cifre: +39 02 1234 5678.',
    ],
    'phone-plus-missing': [
      'al numero di telefono «{value}» manca il prefisso del paese',
      'Comincia con + e il prefisso: +39 per l’Italia, +34 per la Spagna.',
    ],
    'phone-country': [
      'il numero di telefono «{value}» comincia con un prefisso che nessun paese ha',
      'Dopo il + viene il paese: +39 per l’Italia, +34 per la Spagna.',
    ],
    'phone-short': [
      'il numero di telefono «{value}» è troppo corto',
      'Scrivilo con tutte le cifre: +39 02 1234 5678.',
    ],
    'phone-long': [
      'il numero di telefono «{value}» è troppo lungo',
      'Controlla le cifre; se sono due numeri scrivine due, e lascia fuori l’interno.',
    ],
    'phone-range': [
      'il numero di telefono «{value}» forse non esiste: nessun numero di +{callingCode} che conosco è fatto così',
      'Controlla le cifre; se sono giuste, lascialo.',
    ],
    'phone-extension': [
      'al numero di telefono «{value}» segue un interno, che né le schede né i telefoni sanno comporre',
      'Scrivi solo {number}; l’interno raccontalo nel testo del cliente.',
    ],
    'phone-words': ['nel campo del telefono c’è più del numero: «{value}»', 'Scrivi solo il numero.'],
    'phone-abroad': [
      'il numero di telefono «{value}» è di un altro paese ({phoneCountry}) rispetto all’indirizzo ({country})',
      'Controlla il prefisso; se è giusto, lascialo.',
    ],
    'phone-shared': [
      'il numero di telefono «{value}» è anche quello di {other}',
      'Controlla che sia davvero lo stesso; altrimenti scrivi quello giusto.',
    ],
    'phone-zero-lost': [
      'al numero di telefono «{value}» manca lo zero dopo +{callingCode}',
      'Scrivi anche lo zero: +39 02 1234 5678.',
    ],
    'phone-zero-extra': [
      'il numero di telefono «{value}» ha uno zero di troppo dopo +{callingCode}',
      'Togli lo zero.',
    ],
    'tax-number-country': [
      '«{value}» non comincia come una partita IVA di questo paese ({country})',
      'Comincia con {prefix}; il paese è quello dell’indirizzo.',
    ],
    'tax-number-length': [
      '«{value}» non ha i caratteri di un numero fiscale di questo paese ({country})',
      'Ricopialo da un documento dell’azienda.',
    ],
    'tax-number-format': [
      '«{value}» non è scritto come un numero fiscale di questo paese ({country})',
      'Ricopialo da un documento dell’azienda.',
    ],
    'tax-number-checksum': [
      'la cifra di controllo di «{value}» non torna: una cifra è sbagliata, o due sono scambiate',
      'Ricopialo da un documento dell’azienda.',
    ],
    'name-capitals': ['il nome «{name}» è scritto tutto in maiuscole', 'Scrivilo con le minuscole.'],
    'name-tagline': [
      'nel nome c’è più del nome: «{part}»',
      'Scrivi solo quel che c’è sull’insegna; il resto va nella descrizione.',
    ],
    'name-contact': [
      'nel nome c’è un indirizzo o un numero: «{part}»',
      'Scrivilo in website, email o phones.',
    ],
    'name-hours': ['nel nome ci sono gli orari: «{part}»', 'Scrivili in hours.'],
    'name-mark': ['nel nome c’è il segno {part}', 'Toglilo.'],
    'name-legal-form': [
      'il nome finisce con la forma societaria «{part}»',
      'Scrivila in legalName; qui lasciala solo se è sull’insegna.',
    ],
    'name-town': [
      'il nome finisce con la località: «{part}»',
      'Toglila, se non è sull’insegna: la dice già l’indirizzo.',
    ],
    'name-emoji': ['nel nome c’è un’emoji: {part}', 'Toglila.'],
    'country-unknown': [
      '«{value}» non è un codice di paese',
      'Usa le due lettere maiuscole: IT, ES, BE, FR …',
    ],
    'postal-code-wrong': [
      '«{value}» non è un codice postale di questo paese ({country})',
      'Controllalo; un esempio giusto è {example}.',
    ],
    'coordinate-wrong': ['«{value}» non è una coordinata', 'Scrivi i gradi con il punto: 45.46420.'],
    'coordinate-range': [
      'la coordinata {value} non esiste',
      'Deve stare fra -{limit} e {limit}: forse latitudine e longitudine sono scambiate.',
    ],
    'coordinate-decimals': [
      'la coordinata {value} ha solo {decimals} decimali e sbaglia di molti metri',
      'Scrivine almeno cinque, presi all’ingresso: 45.46420.',
    ],
    'coordinate-null-island': [
      'le coordinate 0, 0 cadono nell’oceano',
      'Scrivi quelle dell’ingresso, oppure togli il campo pin.',
    ],
    'business-type-unknown': [
      '«{value}» non è uno dei tipi di attività locale di schema.org',
      'Scegli il più preciso fra i sottotipi di LocalBusiness: Restaurant, BookStore, Hotel, Dentist …',
    ],
    'business-type-general': [
      'LocalBusiness non dice a nessuno che tipo di attività è',
      'Se uno dei suoi sottotipi è giusto, scrivi quello: Restaurant, BookStore, Store, MedicalBusiness … Se nessuno va bene, lascialo.',
    ],
    'food-field-misplaced': [
      '«{field}» è per i posti dove si mangia o si beve, e {type} non lo è',
      'Togli la riga, oppure scegli un tipo come Restaurant, BarOrPub o Bakery.',
    ],
    'id-wrong': [
      '«{value}» non è scritto come un codice di questo genere',
      'Uno giusto è fatto così: {example}.',
    ],
    'arrival-hidden': [
      'l’indirizzo è nascosto, e qui si spiega come arrivarci',
      'Togli arrival, oppure scrivi hidesAddress: false sotto serviceArea.',
    ],
    'coordinate-swapped': [
      'la puntina cade nel posto sbagliato ({pinCountry}): latitudine e longitudine sono scambiate',
      'Rimesse in ordine cadono a {town}: latitudine {latitude}, longitudine {longitude}.',
    ],
    'coordinate-sign': [
      'la puntina cade nel posto sbagliato ({pinCountry}): la longitudine ha il segno sbagliato',
      'A ovest di Greenwich è negativa, a est positiva. Scrivi longitudine {longitude}, che cade a {town}.',
    ],
    'coordinate-padded': [
      'le coordinate finiscono tutte e due con degli zeri: sembrano arrotondate e poi allungate',
      'Rileggile su una mappa, all’ingresso, con tutti e cinque i decimali.',
    ],
    'coordinate-zero-dropped': [
      'la coordinata {value} ha solo quattro decimali: sembra che lo zero in fondo sia caduto',
      'Scrivi tutte le cifre, come misurate all’ingresso.',
    ],
    'pin-abroad': [
      'la puntina cade in un altro paese ({pinCountry}) rispetto all’indirizzo ({addressCountry})',
      'Correggi la puntina, oppure il paese dell’indirizzo. Se sono giusti tutti e due, scrivi perché sotto pin: anyway: …',
    ],
    'pin-at-sea': [
      'la puntina cade in mare',
      'Rileggi le coordinate su una mappa, all’ingresso; quasi tutte danno prima la latitudine. Se c’è davvero qualcuno, scrivi perché sotto pin: anyway: …',
    ],
    'pin-far-from-town': [
      'la puntina è a {kilometres} km da {town}',
      'Controlla la puntina e la località dell’indirizzo: probabilmente una delle due è sbagliata. Se sono giuste tutte e due, scrivi perché sotto pin: anyway: …',
    ],
    'pin-far-from-region': [
      'la puntina è a {kilometres} km dal primo paese di {town}',
      'Controlla la puntina e l’indirizzo; se sono giusti tutti e due, scrivi perché sotto pin: anyway: …',
    ],
    'pin-centre': [
      'la puntina è al centro di {town}, non all’ingresso',
      'Una mappa che conosce solo la città risponde con il suo centro. Leggi le coordinate davanti alla porta.',
    ],
    'pin-astray': [
      'questo posto è a {kilometres} km dalla puntina del cliente',
      'Controlla le sue coordinate, oppure togli pin se è davvero così lontano.',
    ],
    'time-zone-elsewhere': [
      'dove sta la puntina l’orologio segna l’ora di {zone}, non quella di {value}',
      'Togli timeZone, che la puntina dice già da sé, oppure correggi una delle due cose.',
    ],
    'postal-code-elsewhere': [
      'il codice postale {value} non è della provincia {region} ma di {owner}',
      'In provincia {region} i codici cominciano con {prefixes}: correggi il codice o la provincia.',
    ],
    'region-unknown': [
      '«{region}» non è una provincia di questo paese',
      'Scrivi la sua sigla: MI, RM in Italia; B, SE in Spagna.',
    ],
    'region-long': [
      'in un indirizzo italiano la provincia si scrive con la sigla, non «{region}»',
      'Scrivi le due lettere della provincia di {town}.',
    ],
    'region-elsewhere': [
      '{town} non è in provincia di {region} ma di {owner}',
      'Correggi la provincia o la località.',
    ],
    'town-elsewhere': [
      'in {region} non risulta nessuna località {town}; è in {owner}',
      'Correggi la località, oppure provincia e CAP. Se è una frazione con quel nome, può andare bene così.',
    ],
    'town-unknown': [
      'non risulta nessuna località {town}',
      'Controlla come si scrive, oppure aggiungi CAP e puntina: così si trova anche un posto piccolo.',
    ],
    'street-number-missing': [
      '«{value}» non ha numero civico',
      'Scrivilo dopo la via, come sulla targa; se non c’è, scrivi s.n.c.',
    ],
    'pin-shared': [
      'la puntina è quella di {other}, o le sta a meno di cinque metri',
      'Controlla che la porta sia davvero la stessa; altrimenti scrivi le coordinate di questa.',
    ],
    'hours-syntax': [
      'negli orari non capisco «{part}»',
      'Usa i giorni Mo Tu We Th Fr Sa Su e le ore a quattro cifre: Mo-Fr 09:00-13:00,15:30-19:00; Su off. Con una riga ciascuno: mon-fri: 09:00-13:00, 15:30-19:00.',
    ],
    'hours-no-days': [
      'gli orari «{part}» non dicono in quali giorni',
      'Scrivi prima i giorni: Mo-Fr, Tu-Su, oppure Mo-Su se è ogni giorno, anche la domenica.',
    ],
    'hours-closed-only': [
      'gli orari dicono quando è chiuso («{part}»), ma non quando è aperto',
      'Scrivi i giorni e le ore in cui è aperto: Tu-Su 09:00-18:00. I giorni non nominati sono chiusi.',
    ],
    'hours-vague': ['negli orari «{part}» non dice da che ora a che ora', 'Scrivi le ore: Sa 09:00-13:00.'],
    'hours-two-meanings': [
      'negli orari «{part}» può voler dire «{first}» oppure «{second}»',
      'Scrivi quale dei due.',
    ],
    'hours-long': [
      'gli orari sono troppo lunghi per essere giusti («{part}»)',
      'Scrivili in meno di 2000 caratteri, oppure campo per campo.',
    ],
    'hours-time': [
      'negli orari «{part}» non è un’ora valida',
      'Scrivi le ore così: 09:00-13:00; la mezzanotte di chiusura è 24:00.',
    ],
    'hours-reversed': [
      'negli orari «{part}» dura {hours} ore, fino al giorno dopo',
      'Se è giusto, scrivilo in due: fino alle 24:00, e dalle 00:00 del giorno dopo.',
    ],
    'hours-overlap': [
      'gli orari {part} e {other} si accavallano',
      'Correggi uno dei due, o uniscili in uno solo.',
    ],
    'hours-order': [
      'la regola «{part}» cancella «{cancelled}», che la precede',
      'Metti prima la regola più generale e dopo le eccezioni.',
    ],
    'hours-date': [
      'negli orari «{part}» non è un periodo che esista',
      'Scrivi i periodi così: Aug 10-25, Dec 24-Jan 6. Sotto from e until: 2026-08-10, oppure 08-10 per ogni anno.',
    ],
    'hours-comment': [
      'negli orari il commento {part} non basta a dire se è aperto',
      'Scrivi giorni e ore; il commento si può usare solo per «by appointment».',
    ],
    'hours-unsupported': [
      'negli orari «{part}» non si può tradurre per mappe e motori di ricerca',
      'Scrivi i giorni e le ore uno per uno.',
    ],
    'hours-replaced': [
      'negli orari «{part}» sostituisce «{other}» ({days}): le ore di prima non valgono più',
      'Se valgono entrambe, metti una virgola al posto del punto e virgola, o tutte le ore in una regola sola.',
    ],
    'holidays-unknown': [
      'gli orari parlano dei giorni festivi, ma quelli di questo Paese ({country}) qui non si conoscono: nessuno ne saprà nulla',
      'Scrivi i giorni uno per uno: Dec 25 off, oppure sotto closures.',
    ],
    'holidays-region-unknown': [
      'in questo Paese ({country}) i giorni festivi cambiano da regione a regione, e l’indirizzo non dice quale sia',
      'Aggiungi il codice postale, oppure la regione sotto region.',
    ],
    'amount-wrong': ['«{value}» non è un importo', 'Scrivi la cifra e la valuta: 10000 EUR.'],
    'change-missing': [
      'changed dice che è cambiato {value}, ma il campo non c’è',
      'Scrivi {value} com’è adesso, o togli la voce.',
    ],
    'change-twice': [
      'changed dice due volte che {value} è cambiato il {date}',
      'Tieni una sola delle due voci.',
    ],
    'imprint-incomplete': [
      'di una società la legge ({source}) vuole che il sito dica anche: {fields}',
      'Non è un parere legale: aggiungili in site.yaml, oppure chiedi a chi se ne intende.',
    ],
    'colour-wrong': [
      '«{value}» non è un colore',
      'Scrivilo con il cancelletto e sei cifre, tra virgolette: "#c2410c".',
    ],
    'time-zone-unknown': [
      'il fuso orario «{value}» non esiste',
      'Usa continente e città: Europe/Rome, Europe/Madrid.',
    ],
    'language-tag-wrong': ['«{value}» non è una sigla di lingua', 'Usa sigle come it-IT, en, es-ES.'],
    'hreflang-shared': [
      'per i motori di ricerca «{value}» e «{other}» sono la stessa lingua ({hreflang})',
      'Tienine una sola, oppure distinguile per paese: es-ES, es-MX.',
    ],
    'languages-without-fields': [
      'sotto «languages» non c’è nessuna lingua con i suoi campi',
      'Scrivi la sigla della lingua, per esempio «it:», e sotto, con due spazi in più, lang, label e words.',
    ],
    'language-key-wrong': [
      '«{value}» non può indicare una lingua nei nomi dei file',
      'Usa le lettere minuscole della sua sigla: it, en, pt-br.',
    ],
    'base-wrong': [
      '«{value}» non è una cartella del sito',
      'Deve cominciare e finire con una barra: / oppure /news/.',
    ],
    'map-ground': [
      'map vuole uno stile (style) oppure un file di tessere (tiles), e non tutti e due',
      'Scrivi style: https://…/style.json oppure tiles: /maps/citta.pmtiles; senza il campo map il sito disegna da sé terre e confini.',
    ],
    'map-address': [
      '«{value}» non può fare da fondo alla mappa',
      'Scrivi un indirizzo che comincia con https:// oppure, per un file in public/, il suo percorso con la barra davanti: /maps/citta.pmtiles. Il file delle tessere finisce in .pmtiles.',
    ],
    'letters-missing': [
      'le immagini di condivisione in «{value}» mostrano solo la foto o il logo: mancano le lettere',
      'Installa accanto al sito il pacchetto {package}, che ha licenza libera, oppure scrivi shareImages: plain in site.yaml.',
    ],
    'map-file-missing': [
      'il file della mappa «{value}» non c’è',
      'Mettilo nella cartella public/, in public{value}, oppure correggi il percorso.',
    ],
    'analytics-field': [
      '{value} non riguarda il servizio “{service}”',
      'Servono site e, se il servizio gira altrove, host; name, script e hosts solo con service: other. Togli il campo di troppo.',
    ],
    'analytics-site': [
      '“{value}” non è il nome con cui {service} conosce un sito',
      'Scrivi in site quello che dà il servizio, per esempio: {example}.',
    ],
    'analytics-host': [
      'manca host: {value} gira sul server di chi lo usa',
      'Scrivi host con l’indirizzo a cui risponde: https://stats.example.com.',
    ],
    'analytics-other': [
      'di un altro servizio servono name e script',
      'Scrivi come si chiama e l’indirizzo del suo script: name: Esempio, script: https://stats.example.com/count.js.',
    ],
    'analytics-address': [
      '“{value}” non può essere l’indirizzo di un servizio di statistica',
      'Scrivi un indirizzo che comincia con https://, senza ? e senza #.',
    ],
    'analytics-untold': [
      'in “{value}” nessuna pagina dice chi conta le visite',
      'Metti la riga ::analytics nella pagina sulla privacy, da sola: il testo si scrive da questa impostazione.',
    ],
    'indexnow-key-wrong': [
      '“{value}” non può essere la chiave di IndexNow',
      'Servono da 8 a 128 lettere senza accento, cifre e trattini. Una adatta la propone: npm run indexnow -- --new-key',
    ],
    'host-wrong': [
      '«{value}» non è un nome di server',
      'Scrivi il nome e basta, senza https:// e senza percorso: tiles.example.org.',
    ],
    'period-reversed': [
      'la fine ({until}) viene prima dell’inizio ({since})',
      'Correggi una delle due date.',
    ],
    'address-taken': [
      'l’indirizzo «{value}» è già preso ({other})',
      'Ogni indirizzo può portare a una pagina sola: cambialo o toglilo.',
    ],
    'address-reserved': [
      'l’indirizzo «{value}» serve al sito stesso',
      'Toglilo: lì il sito mette file suoi.',
    ],
    'address-long': [
      'l’indirizzo «{value}» è troppo lungo',
      'Ogni pezzo fra due barre può avere al massimo {limit} byte, tutto l’indirizzo 1000.',
    ],
    'old-address-wrong': [
      '«{value}» non è il percorso di una pagina di prima',
      'Scrivi il percorso da solo, con la barra davanti: /2019/vecchia-pagina/. Quel che segue un # nessun server lo viene a sapere; dopo un ? possono stare nomi con valori, come in /?p=123.',
    ],
    'old-address-unanswered': [
      '«{value}» non porterà qui: chi serve il sito non sa distinguere gli indirizzi da quel che segue un ? (indirizzi così: {count})',
      'Netlify, nginx, Apache e Caddy lo sanno. Scrivi in site.yaml quale è, per esempio host: netlify; altrove questi indirizzi mostrano la pagina che sta a quel che precede il ?.',
    ],
    'person-unknown': [
      'non c’è nessuna persona «{value}»',
      'Usa il nome di una cartella di people/: {known}.',
    ],
    'client-unknown': [
      'non c’è nessun cliente «{value}»',
      'Usa il nome di una cartella di clients/: {known}.',
    ],
    'tag-unknown': [
      'il tema «{value}» non esiste',
      'Usa uno dei temi di site.yaml ({known}), oppure aggiungilo lì.',
    ],
    'series-unknown': [
      'la serie «{value}» non esiste',
      'Usa una delle serie di site.yaml ({known}), oppure aggiungila lì, sotto series.',
    ],
    'story-unknown': [
      'non c’è nessuna notizia «{value}» in content/posts/',
      'Scrivi il nome di una cartella di content/posts/.',
    ],
    'related-to-itself': [
      'la notizia rimanda a sé stessa',
      'Togli «{value}» da related: chi legge è già qui.',
    ],
    'sector-unknown': [
      'il settore «{value}» non esiste',
      'Usa uno dei settori di site.yaml ({known}), oppure aggiungilo lì.',
    ],
    'node-unknown': [
      '«{value}» non è né un cliente né una persona',
      'Scrivi il nome di una cartella di clients/ o di people/: {known}.',
    ],
    'node-ambiguous': [
      '«{value}» è sia un cliente sia una persona',
      'Scrivi clients/{value} oppure people/{value}.',
    ],
    'origin-unknown': [
      'non si sa chi sia «{value}»',
      'Scrivi una cartella di people/ o di clients/, posts/ con il nome di una notizia, search o walked-in.',
    ],
    'origin-circle': [
      '{value}: alla fine questo cliente sarebbe arrivato tramite sé stesso',
      'Togli through dove qualcuno è arrivato per primo.',
    ],
    'tie-unknown': [
      'il legame «{value}» non esiste',
      'Usa uno di questi ({known}), oppure aggiungilo a ties in site.yaml.',
    ],
    'tie-self': [
      '«{value}» sarebbe vicino a sé stesso',
      'Scrivi il nome di un’altra cartella, o togli la riga.',
    ],
    'tie-contradiction': [
      'lo stesso legame con «{value}» sta anche in {other}, e dice un’altra cosa',
      'Scrivilo in un posto solo: un legame vale per tutti e due.',
    ],
    'channel-unknown': [
      'il canale «{value}» non esiste',
      'Usa uno di questi ({known}), oppure aggiungilo a mentionChannels in site.yaml.',
    ],
    'aspect-unknown': [
      '«{value}» non è fra le cose che la gente nota',
      'Usa una di queste ({known}), oppure aggiungila ad aspects in site.yaml.',
    ],
    'mention-before-visit': [
      'è stato detto il {published}, prima di esserci stati ({experienced})',
      'Correggi una delle due date.',
    ],
    'mention-answered-before': [
      'la risposta ({on}) viene prima di quello che è stato detto ({published})',
      'Correggi una delle due date.',
    ],
    'mention-later': [
      'è datato {published}, un giorno che deve ancora venire',
      'Fino ad allora non si mostra e non si conta: controlla la data.',
    ],
    'mention-unquotable': [
      'queste parole contano, ma il sito non le cita: mancano un consenso valido e una fonte pubblica',
      'Aggiungi url, se tutti possono leggerle, oppure consent con il giorno in cui la persona ha detto di sì.',
    ],
    'reply-named-twice': [
      'chi l’ha scritta è detto due volte, con «by» e con «name»',
      'Tieni «by» per chi ha una cartella in people/, «name» per tutti gli altri.',
    ],
    'reply-email': [
      '«{value}» è un indirizzo e-mail: nelle risposte non se ne conservano',
      'Toglilo, o scrivi [e-mail] al suo posto; resta nella mail o nel modulo che hai ricevuto.',
    ],
    'reply-ip': [
      '«{value}» è l’indirizzo di un computer: nelle risposte non se ne conservano',
      'Toglilo. Se quei numeri vogliono dire altro, scrivili in un altro modo.',
    ],
    'reply-unknown': [
      'non c’è nessuna risposta «{value}» a questa notizia',
      'Usa il nome di un file della stessa cartella, senza .yaml: {known}.',
    ],
    'reply-circle': [
      'queste risposte si risponderebbero in cerchio: {circle}',
      'Togli «to» da quella che è venuta prima.',
    ],
    'reply-before': ['risponde a «{value}», che è stata scritta dopo', 'Controlla le due date, e «to».'],
    'reply-later': [
      'porta la data {date}, un giorno che deve ancora venire',
      'Fino ad allora non si vede: controlla la data.',
    ],
    'reply-silent': [
      'è approvata e non dice niente',
      'Si vede solo come ritirata, se qualcuno le ha risposto. Scrivi text, oppure kind: like.',
    ],
    'reply-to-hidden': [
      'risponde a «{value}», che non si vede come risposta',
      'Per ora sta da sola: approva anche quella, o lascia così.',
    ],
    'review-late': [
      'la recensione è di oltre {days} giorni dopo la visita; la legge ({source}) ne ammette {days}',
      'Non è un parere legale: chiedi a chi se ne intende, prima di citarla.',
    ],
    'review-old': [
      'la recensione ha più di {years} anni; la legge ({source}) non la ammette più come attuale',
      'Non è un parere legale: togli quote, oppure chiedi a chi se ne intende.',
    ],
    'review-rewarded': [
      'chi l’ha scritta ha avuto qualcosa in cambio; la legge ({source}) non lo ammette',
      'Non è un parere legale: togli quote, oppure chiedi a chi se ne intende.',
    ],
    'town-without-clients': [
      'nessun cliente è a «{value}»',
      'Scrivi la città come sta negli indirizzi dei clienti: così c’è una pagina che mostra il testo.',
    ],
    'page-unknown': ['il menu nomina «{value}», che non c’è', 'Puoi usare: {known}.'],
    'translation-missing': [
      'a «{field}» mancano delle lingue: {locales}',
      'Aggiungi una riga per ciascuna, per esempio «it: …».',
    ],
    'picture-missing': [
      'l’immagine «{value}» non c’è',
      'Mettila accanto a questo file e scrivine il nome esatto, con le stesse maiuscole.',
    ],
    'picture-broken': [
      '«{value}» non si apre come immagine',
      'Esportala di nuovo come JPEG, PNG o WebP; se è un disegno, come SVG con l’estensione .svg.',
    ],
    'picture-empty': ['«{value}» è un file vuoto', 'Copialo qui di nuovo da dove viene.'],
    'picture-cut-off': [
      '«{value}» si legge solo in parte: è danneggiata, o la copia si è interrotta',
      'Copiala qui di nuovo, oppure aprila in un programma di grafica ed esportala da capo.',
    ],
    'picture-format': [
      '«{value}» è un file {kind}, che i browser non mostrano',
      'Esportalo come JPEG, PNG o WebP; se è un disegno, come SVG.',
    ],
    'picture-kind': [
      '«{value}» è un file {kind}, e il suo nome dice altro',
      'Cambiagli nome in modo che finisca in {ending}, anche qui.',
    ],
    'picture-too-large': [
      '«{value}» ha {megapixels} milioni di pixel, contando tutti i suoi fotogrammi, e se ne leggono al massimo {limit}',
      'Esportala più piccola: 2500 pixel di larghezza bastano per qualsiasi pagina.',
    ],
    'drawing-size': [
      'il disegno «{value}» non dice quanto è grande',
      'Esportalo di nuovo con una dimensione, o scrivi viewBox="0 0 larghezza altezza" nel suo primo tag, <svg …>.',
    ],
    'drawing-large': [
      'il disegno «{value}» è troppo grande o troppo annidato per essere letto',
      'Esportalo di nuovo come SVG semplice, con le foto a parte, oppure come PNG.',
    ],
    'drawing-active': [
      'il disegno contiene parti che eseguono o caricano qualcosa, e sul sito sono tolte: {removed}',
      'Se senza di esse il disegno non è giusto, esportalo di nuovo come SVG semplice.',
    ],
    'public-position': [
      'questo file dice dove è stato fatto: {position}',
      'Se nessuno deve saperlo, salvalo di nuovo senza posizione; le immagini accanto a un testo escono senza.',
    ],
    'public-hosting': [
      'questo file esce al posto di quello che il generatore scrive per chi ospita il sito',
      'Se non dice niente di tuo, toglilo: gli mancherebbero intestazioni, tipi e rinvii delle prossime versioni.',
    ],
    'theme-file-idle': [
      'niente di nostro si chiama {value}, perciò questo file non cambia niente',
      'Nella cartella theme/ stanno: {known}.',
    ],
    'own-page-untold': [
      'niente dice come si chiama la pagina di questo componente',
      'Scrivi titolo e descrizione in content/pages/{value}/index.it.md, con la lingua nel nome, oppure dai al componente il nome di una pagina: {known}.',
    ],
    'config-syntax': ['qui non è più TypeScript: {message}', 'Confronta con l’esempio in docs/theme.md.'],
    'config-shape': [
      'non si riesce a capire che cosa dice la configurazione',
      'Scrivila come in docs/theme.md: export default defineConfig({ … }), con i campi direttamente tra le graffe.',
    ],
    'config-function': [
      '«{field}» deve essere una funzione',
      'Per esempio head: (page) => [{ tag: "meta", attributes: { name: "x", content: page.title } }].',
    ],
    'config-object': [
      'non si riesce a capire quali nomi stanno sotto «{field}»',
      'Scrivili tra graffe, ciascuno con un testo tra virgolette dopo i due punti; quel che è composto altrove non viene letto.',
    ],
    'config-text': [
      '«{field}» deve essere un testo tra virgolette',
      'Scrivi il percorso del componente dalla cartella del sito ("./shared/Footer.astro") o nel suo pacchetto ("@agency/theme/Footer.astro").',
    ],
    'config-module': [
      '{value} non c’è',
      'Scrivi il percorso dalla cartella del sito, con ./ davanti, oppure installa il pacchetto da cui viene.',
    ],
    'theme-part-name': [
      'nessun testo può usare {value}',
      'Una parte dei testi comincia con una maiuscola, è fatta di lettere e cifre, sta proprio in theme/parts/ e non porta il nome di una nostra.',
    ],
    'public-active': [
      'questo disegno contiene parti che eseguono o caricano qualcosa: {removed}',
      'La cartella public/ viene pubblicata così com’è. Metti il disegno accanto a un testo, o esportalo come SVG semplice.',
    ],
    'focus-wrong': [
      '«{value}» non dice che cosa deve restare nell’immagine',
      'Scrivi due numeri da 0 a 100, da sinistra e dall’alto: 30 60.',
    ],
    'picture-without-alt': [
      'l’immagine non ha una descrizione per chi non la vede',
      'Racconta in poche parole che cosa mostra: nel testo fra le parentesi quadre, ![descrizione](foto.jpg), nei campi in alt o coverAlt.',
    ],
    'picture-remote': [
      'l’immagine «{value}» sta su un altro sito',
      'Scaricala, se hai il diritto di usarla, e mettila accanto al testo.',
    ],
    'cover-small': [
      'la copertina {value} ha solo {width} × {height} pixel',
      'Nella pagina si vede sfocata. Prendine una larga almeno 1200 pixel; {leastWidth} × {leastHeight} è il minimo che gli altri siti mostrano.',
    ],
    'story-empty': [
      'questa notizia ha un titolo e nessun testo',
      'Scrivilo sotto la riga di trattini, oppure scrivi sopra draft: true finché non c’è.',
    ],
    'example-left': [
      'qui c’è ancora l’esempio con cui il sito è nato: {value}',
      'Metti al suo posto qualcosa di tuo, oppure elimina l’esempio; quali sono lo dice il README del sito.',
    ],
    'picture-too-small': [
      'l’immagine «{value}» è troppo piccola ({width} × {height} pixel)',
      'Ne serve una di almeno {leastWidth} × {leastHeight} pixel, oppure un disegno SVG.',
    ],
    'picture-elsewhere': [
      'l’immagine «{value}» non sta accanto al testo',
      'Copiala nella cartella di questo file e scrivi solo il suo nome.',
    ],
    'picture-on-computer': [
      'l’immagine «{value}» sta sul computer di qualcuno',
      'Copiala nella cartella di questo file e scrivi solo il suo nome: {name}.',
    ],
    'shortcode-typed': [
      'questo comando di WordPress si vedrebbe così com’è scritto: {value}',
      'Toglilo. Un’immagine si scrive ![che cosa mostra](nome.jpg), una galleria con :::gallery.',
    ],
    'picture-syntax': [
      'questa immagine non verrà mostrata: {value}',
      'Togli gli spazi dal nome del file e scrivi ![descrizione](foto.jpg), tutto attaccato.',
    ],
    'picture-in-html': [
      'un’immagine scritta in HTML (<img>) non viene né controllata né ridotta',
      'Scrivila così: ![descrizione](foto.jpg).',
    ],
    'mdx-syntax': [
      'da qui il testo non si riesce a leggere come MDX',
      'Controlla che ogni < abbia il suo > e ogni { la sua }; se sono segni normali, scrivi \\< e \\{.',
    ],
    'mdx-tag-open': ['il componente <{value}> non si chiude', 'Aggiungi </{value}> dove finisce.'],
    'mdx-expression': [
      'le parentesi graffe fanno eseguire un programma, e nei testi non è permesso: {value}',
      'Per mostrare una graffa scrivi \\{; negli attributi usa un testo tra virgolette.',
    ],
    'mdx-component-unknown': ['il componente <{value}> non esiste', 'Ci sono: {known}.'],
    'mdx-import': ['nei testi non si può usare import né export', 'Toglili: i componenti si usano senza.'],
    'part-unknown': [
      'la parte «{value}» non esiste',
      'Ci sono: {known}. Se i due punti devono restare come sono, metti davanti una barra rovesciata: \\:',
    ],
    'part-unreadable': [
      'questa riga vuole aprire una parte, ma non si riesce a leggere: {value}',
      'Scrivi i due punti, il nome e poi tra graffe quello che va detto, senza spazi in mezzo: :::note{title="…"}; le parole tra virgolette diritte.',
    ],
    'part-in-mdx': ['in un file .mdx la parte «{value}» si scrive come tag', 'Scrivi {example}'],
    'part-open': [
      'questa parte non si chiude mai: {value}',
      'Scrivi {signs} su una riga da sola dove finisce.',
    ],
    'part-stray': [
      'questa riga non chiude nessuna parte: {value}',
      'Toglila, oppure scrivi sopra l’inizio della parte. Se deve restare com’è, metti davanti una barra rovesciata.',
    ],
    'part-holds-nothing': [
      '«{value}» non contiene niente: è una riga sola',
      'Scrivila con due volte i due punti, senza una riga che la chiude: {example}',
    ],
    'part-holds-something': [
      '«{value}» ha bisogno di qualcosa tra una prima e un’ultima riga',
      'Scrivila con tre volte i due punti, e ::: sotto quello che contiene: {example}',
    ],
    'part-attribute-unknown': ['a {tag} non si può dire «{value}»', 'Toglilo. Si può dire: {known}.'],
    'part-attribute-missing': ['a {value} manca «{attribute}»', 'Aggiungilo: {example}'],
    'part-attribute-twice': ['«{value}» è detto due volte', 'Togline uno.'],
    'part-choice': ['«{value}» non è tra le scelte di «{attribute}»', 'Scegli tra: {known}.'],
    'part-address': [
      'di questo indirizzo non si può mostrare niente su una pagina: {value}',
      'Prendi l’indirizzo di una pagina di: {known}. Per gli altri metti un link.',
    ],
    'part-no-video': [
      'questo non è un video, ma una pagina di {provider}: {value}',
      'Scrivi {example} invece di ::video.',
    ],
    'part-empty': [
      '«{value}» non contiene niente',
      'Scrivi qualcosa tra la prima e l’ultima riga, oppure toglile tutte e due.',
    ],
    'part-without-picture': [
      'in «{value}» non c’è nessuna immagine',
      'Metti le immagini tra la prima e l’ultima riga: ![che cosa si vede](immagine.jpg)',
    ],
    'part-without-two-pictures': [
      '«{value}» ha bisogno di due immagini: prima e dopo',
      'Mettile tutte e due tra la prima e l’ultima riga: ![che cosa si vede](immagine.jpg)',
    ],
    'part-without-list': [
      'in «{value}» non c’è nessun elenco',
      'Comincia ogni riga con 1. o con - tra la prima e l’ultima riga.',
    ],
    'part-without-numbers': [
      'in «{value}» non c’è nessuna tabella di numeri',
      'Mettine una tra la prima e l’ultima riga: nomi nella prima colonna, un numero in ogni altra casella, al massimo quattro colonne di numeri: | Anno | Ospiti |, e sotto | --- | --- |',
    ],
    'part-file': [
      'questo non è un file della cartella public/, né uno accanto al testo: {value}',
      'Mettilo nella cartella del testo e scrivine il nome, ./listino.pdf, oppure in public/ e scrivi il percorso da lì: /listino.pdf',
    ],
    'part-file-missing': [
      'il file «{value}» non c’è nella cartella public/',
      'Mettilo lì, o correggi il nome; le maiuscole contano.',
    ],
    'part-file-not-beside': [
      'accanto al testo non c’è nessun file «{value}»',
      'Mettilo nella sua cartella, o correggi il nome; le maiuscole contano.',
    ],
    'part-file-kind': [
      'un file di questo tipo non si può offrire da accanto a un testo: {value}',
      'Salvalo in uno di questi formati: {known}.',
    ],
    'part-sound': ['i browser non suonano questo file: {value}', 'Salvalo come uno di questi: {known}.'],
    'html-unsafe': [
      '«{value}» non è permesso nei testi, perché può far danni o caricare cose da altri siti',
      'Toglilo e usa Markdown; per un video o una mappa ci sono le parti video ed embed.',
    ],
    'text-too-large': [
      'il testo ha più di {limit} caratteri',
      'Dividilo in più testi, o controlla che non ci sia finito dentro altro.',
    ],
    'text-too-deep': [
      'qui il testo è annidato dentro sé stesso troppe volte',
      'Controlla se c’è un segno ripetuto per errore: >, -, *, puntini, parentesi o tag; a nessun testo ne servono tanti.',
    ],
    'html-attribute': ['in un testo <{tag}> non può avere «{value}»', 'Toglilo. Può avere: {known}.'],
    'html-broken': [
      'questo pezzo di HTML si interrompe, o non è scritto come vuole l’HTML: {value}',
      'Controlla che ogni < abbia il suo > e ogni <!-- il suo -->, e che le virgolette si chiudano; se i segni vanno intesi come tali, scrivi \\<.',
    ],
    'html-open': [
      'il tag <{value}> non si chiude',
      'Aggiungi </{value}> dove finisce, nello stesso capoverso o punto dell’elenco.',
    ],
    'html-stray': [
      '</{value}> non chiude niente che qui sia aperto',
      'Toglilo, oppure metti <{value}> prima, nello stesso capoverso o punto dell’elenco.',
    ],
    'html-nesting': [
      '<{value}> qui non può stare: i browser lo sposterebbero, o chiuderebbero quello che ha intorno',
      'Portalo fuori dal capoverso, dalla tabella o dal link, oppure usa Markdown.',
    ],
    'html-id': [
      'l’id «{value}» non si può usare, o è già usato',
      'Scegline un altro, di una parola con un numero o un trattino: nota-1.',
    ],
    'heading-first': [
      'la pagina ha già il suo titolo principale',
      'Scrivi ## qui, e un # in più per ogni titolo sotto di esso.',
    ],
    'heading-skipped': [
      'questo titolo è di livello {value}, ma dopo quello di prima può essere al massimo {most}',
      'Togli qualche #, così nessun livello viene saltato.',
    ],
    'heading-blank': [
      'questa riga vuol essere un titolo, ma comparirà con i suoi #: {value}',
      'Scrivi uno spazio normale dopo i #.',
    ],
    'heading-empty': ['questo titolo è vuoto', 'Scrivi le sue parole, o togli i #.'],
    'list-blank': [
      'questa riga vuol essere un punto di un elenco, ma non lo sarà: {value}',
      'Scrivi uno spazio normale dopo il segno.',
    ],
    'link-anchor-missing': ['in questa pagina non c’è nessun punto «{value}»', 'Ci sono: {known}.'],
    'link-missing': [
      'il link «{value}» porta a una pagina di questo sito che non esiste, o che non è ancora uscita',
      'Correggilo, o toglilo.',
    ],
    'link-broken': [
      'il link «{value}» non porta da nessuna parte',
      'Scrivi l’indirizzo intero (https://…) oppure, per una pagina di questo sito, il suo percorso che comincia con /.',
    ],
    'person-without-consent': [
      'manca il consenso a nominare {value}, oppure è scaduto',
      'Togli il nome, oppure registra il consenso in people/{person}/person.yaml (scope: [name]).',
    ],
    'address-hidden': [
      '«{value}» dice dov’è {client}, che tiene nascosto l’indirizzo',
      'Togli il passo, oppure scrivi hidesAddress: false sotto serviceArea di {client}.',
    ],
    'address-hinted': [
      '«{value}» potrebbe dire dov’è {client}, che tiene nascosto l’indirizzo',
      'Se il passo non parla di {client} va bene così; altrimenti toglilo.',
    ],
  },
} satisfies Wording;
