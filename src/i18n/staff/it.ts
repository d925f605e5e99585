import type { StaffMessages } from '../staff.ts';

export default {
  kinds: {
    home: 'Inizio',
    stories: 'Elenchi di notizie',
    story: 'Notizie',
    tag: 'Temi',
    archive: 'Archivio',
    series: 'Serie',
    network: 'Network',
    networkPart: 'Mestieri e città',
    networkParts: 'Elenchi di mestieri e città',
    client: 'Aziende',
    people: 'Elenchi di persone',
    person: 'Persone',
    voices: 'Passaparola',
    everything: 'Tutto dalla A alla Z',
    page: 'Pagine',
    ownPage: 'Pagine proprie',
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
  wayBack:
    'L’interno di Astro non è quello che si conosce ({reason}). Tutte le pagine vengono fatte con «astro build»: ci vuole di più, e il risultato è lo stesso.',
  fix: {
    line: '{position} {from} → {to}',
    written: {
      one: '{count} valore è stato scritto nel suo file come dice la guida.',
      other: '{count} valori sono stati scritti nei loro file come dice la guida.',
    },
    toWrite: {
      one: '{count} valore verrebbe scritto come dice la guida. Per farlo: npm run check -- --fix',
      other: '{count} valori verrebbero scritti come dice la guida. Per farlo: npm run check -- --fix',
    },
    nothing: 'Ogni valore che si capisce è già scritto come dice la guida.',
  },
  upgrade: {
    from: 'Il sito è alla versione {from}, installata è la {to}.',
    fromUnknown: 'Nessuno ha annotato per quale versione è fatto il sito; installata è la {to}.',
    nothing: 'Non c’è niente da fare.',
    safe: 'Lo fa: npm run upgrade -- --write',
    made: 'Fatto:',
    byHand: 'Da guardare:',
    again: 'Per rileggerlo: npm run upgrade -- --from {from}',
    steps: {
      'cache-ignored':
        'quello che si conserva tra una costruzione e l’altra sta in .cache/, che non va nel repository',
      'own-headers':
        'questo file lo scrive la costruzione, con dentro quel che serve alla ricerca: cancellalo e indica il servizio in site.yaml (docs/guide/it/online.md)',
      'own-server':
        'se il tuo server usa una copia della nostra configurazione, prendi quella nuova della prossima costruzione',
      'replies-offered':
        'ogni notizia finisce con un link per scriverti; se non lo vuoi, scrivi replies: false (docs/guide/it/replies.md)',
      'network-addresses':
        'le pagine dei mestieri e delle città hanno ora indirizzi nella lingua del sito; per tenere quelli di prima scrivi sectors: kinds, towns: towns tra le words della lingua',
      'own-story-page':
        'le notizie hanno ora risposte, serie e notizie simili; un tuo componente le mostra con quelli di passaparola/components (docs/theme.md)',
      'new-commands': 'comandi per i quali il sito non ha ancora uno script',
    },
  },
  watch: {
    waiting: 'Da ora ogni modifica in {folder} viene costruita. Per finire: Ctrl-C',
    checking: 'D’ora in poi ogni modifica in {folder} viene controllata. Per finire: Ctrl-C',
    files: { one: '{count} file fatto', other: '{count} file fatti' },
    made: '{time} – {files} in {seconds} s: {names}',
    same: '{time} – niente da fare, in {seconds} s',
  },
  dev: {
    ready: 'Guarda {url} mentre scrivi. Per finire: Ctrl-C',
    mistakes: { one: '{count} cosa da correggere', other: '{count} cose da correggere' },
    mended: 'Tutto corretto.',
    close: 'Chiudi',
    failed: 'Non è stato possibile fare questa pagina, ed è un difetto del programma: {message}',
  },
  holidays: {
    undeclared:
      'Gli orari di questi clienti non dicono se nei giorni festivi sono aperti. Se chiudono, scrivi quel che segue la freccia; se aprono, scrivi le ore al posto di «off» o «closed».',
    ofClient: '{name} → {line}',
    moreClients: { one: '… e un altro cliente', other: '… e altri {count} clienti' },
    more: { one: 'un’altra festa', other: 'altre {count} feste' },
  },
  words: {
    complete:
      'Al sito non manca nessuna parola in questa lingua ({language}). Per cambiarne una, scrivila in {file}.',
    sheet: {
      one: '{count} parola da scrivere in questa lingua ({language}): è in {file}. Poi: npm run check',
      other: '{count} parole da scrivere in questa lingua ({language}): sono in {file}. Poi: npm run check',
    },
    head: {
      title: 'Le parole del sito in questa lingua: {language}',
      blank:
        'Scrivi ogni parola fra le sue virgolette; sopra c’è quella inglese. Finché non c’è nulla, il sito mostra la parola in {shownIn}.',
      placeholders:
        'Quello che sta fra graffe, come {example}, lo riempie il sito. Lascialo com’è, nel punto in cui lo vuole la tua frase.',
      plurals: 'Le parole con più forme cambiano secondo il numero. In questa lingua: {forms}.',
      quotes: 'Una virgoletta dritta (") dentro una parola la chiuderebbe: scrivi « » oppure \\".',
    },
  },
  newsletter: {
    letter: '{locale}: «{subject}»',
    long: '{name} pesa più di {most} KB: Gmail la taglia. Scegli meno notizie.',
    noUnsubscribe:
      'Nella lettera non c’è come non riceverla più: se il servizio non lo aggiunge da sé, scrivi newsletter.unsubscribe in site.yaml.',
    nothing: 'Nessuna notizia pubblicata da mettere nella lettera.',
    written:
      'Le lettere sono in {folder}: l’HTML è quello da spedire, il testo è la versione semplice. Le immagini sono quelle del sito: pubblicalo prima di spedire.',
  },
  indexNow: {
    newKey: 'Scrivi in site.yaml, poi costruisci e pubblica:\nindexnow: {key}',
    nothing: 'I motori di ricerca sanno già tutto.',
    wouldTell: 'Si direbbe: {added} nuove, {changed} cambiate, {removed} sparite.',
    told: 'Detto ai motori di ricerca: {added} nuove, {changed} cambiate, {removed} sparite. Annotato in {file}.',
  },
  share: {
    length: '{length} di {most}',
    title: 'Titolo',
    text: 'Testo',
    link: 'Indirizzo',
    picture: 'Immagine',
    drawn: 'Immagini con il titolo',
    photos: 'Solo la foto',
    shapes: {
      card: 'Anteprima di un link',
      square: 'Quadrata',
      portrait: 'Verticale',
      story: 'Storia',
      pin: 'Pin',
      profile: 'Profilo su Google',
    },
    copy: 'Copia',
    copied: 'Copiato',
    posted: 'Già uscita: {where}',
    missing: 'Mai uscita su {where}',
    nowhere: 'Mai uscita altrove',
    notOut: 'Non è ancora pubblicata: aspetta il suo giorno prima di spargere la voce.',
    nothingOut: 'Nessuna notizia è ancora pubblicata.',
    how: 'Per i testi di una notizia: npm run share -- NOTIZIA. Dopo averla pubblicata: npm run share -- NOTIZIA --language it --posted INDIRIZZO',
    pageTitle: 'Da pubblicare: {title}',
    kept: 'Annotato in {file}: {url}',
    known: 'Era già in {file}: {url}',
    written: 'La pagina con i testi da copiare e le immagini è in {folder}: apri index.html.',
  },
  replies: {
    nothing: 'Nessuna risposta aspetta.',
    waiting: { one: '{count} risposta aspetta.', other: '{count} risposte aspettano.' },
    how: 'Per pubblicare: npm run replies -- approve RISPOSTA. Per respingere: npm run replies -- reject RISPOSTA. Non si elimina niente.',
    fine: 'Niente di strano.',
    score: 'Strana ({score} su 100): {reasons}',
    doubtful: 'Dubbia ({score} su 100): {reasons}',
    likely: 'Probabile spam ({score} su 100): {reasons}',
    decided: {
      approved: 'Approvata, esce con il prossimo build: {key}',
      rejected: 'Respinta: {key}',
      waiting: 'Aspetta di nuovo: {key}',
    },
    already: {
      approved: 'Era già approvata: {key}',
      rejected: 'Era già respinta: {key}',
      waiting: 'Aspettava già: {key}',
    },
    fetched: {
      one: '{count} risposta nuova aspetta: npm run replies',
      other: '{count} risposte nuove aspettano: npm run replies',
    },
    wouldFetch: {
      one: 'Si scriverebbe {count} risposta nuova.',
      other: 'Si scriverebbero {count} risposte nuove.',
    },
    known: { one: '{count} c’era già.', other: '{count} c’erano già.' },
    empty: {
      one: '{count} modulo senza una parola è stato saltato.',
      other: '{count} moduli senza una parola sono stati saltati.',
    },
    hidden: {
      one: '{count} era soltanto per voi ed è stata saltata.',
      other: '{count} erano soltanto per voi e sono state saltate.',
    },
    homeless: {
      one: '{count} risposta non appartiene a nessuna notizia:',
      other: '{count} risposte non appartengono a nessuna notizia:',
    },
    check: {
      one: '{count} risposta aspetta una decisione: npm run replies',
      other: '{count} risposte aspettano una decisione: npm run replies',
    },
    cut: 'tagliata a {limit} caratteri',
    homelessHelp:
      'Se una notizia aveva una volta questo indirizzo, scrivilo sotto oldAddresses di quella notizia e lancia di nuovo fetch. Altrimenti scrivi tu la risposta in un file: content/posts/NOTIZIA/replies/NOME.yaml',
    signs: {
      'trap-filled': 'è riempito un campo che nessun lettore vede',
      'too-fast': 'mandata in pochi secondi',
      links: 'molti link',
      'only-link': 'poco più di un link',
      'link-shortener': 'un link che nasconde dove porta',
      phrase: 'parole da pubblicità',
      'other-language': 'una lingua che non è del sito',
      'other-script': 'una scrittura che non è del sito',
      'repeated-words': 'sempre le stesse parole',
      shouting: 'urla',
      'same-elsewhere': 'le stesse parole a più notizie',
      'name-advertises': 'un nome che fa pubblicità',
    },
  },
  network: {
    head: 'Il {date}: {mentions} su {clients} e sull’agenzia, {people}, {ties}.',
    mentions: { one: '{count} voce', other: '{count} voci' },
    clients: { one: '{count} cliente', other: '{count} clienti' },
    people: { one: '{count} persona', other: '{count} persone' },
    ties: { one: '{count} legame', other: '{count} legami' },
    voices: { one: '{count} voce', other: '{count} voci' },
    days: { one: '{count} giorno', other: '{count} giorni' },
    more: { one: '… e {count} altra: --json', other: '… e {count} altre: --json' },
    others: { one: 'un altro', other: 'altri {count}' },
    somebody: 'qualcuno',
    kinds: { praise: 'Lode', question: 'Domanda', complaint: 'Lamentela', news: 'Notizia' },
    nothingYet: 'Non c’è ancora niente di quello che la gente dice. Si scrive in content/mentions/.',
    nobodyWaits: 'Nessuno aspetta una risposta.',
    waiting: 'Aspettano una risposta',
    due: 'entro il {date}',
    wasDue: 'era per il {date}',
    unfilled: 'Un campo della scheda risponderebbe, ed è vuoto',
    answering: 'Le risposte dell’ultimo anno',
    asked: { one: '{count} domanda o lamentela.', other: '{count} fra domande e lamentele.' },
    answered: { one: '{count} ha avuto risposta.', other: '{count} hanno avuto risposta.' },
    withinDay: 'Risposte entro un giorno: {share}.',
    median: {
      one: 'Metà ha avuto risposta dopo {count} giorno; chi aspetta ancora conta come in attesa.',
      other: 'Metà ha avuto risposta dopo {count} giorni; chi aspetta ancora conta come in attesa.',
    },
    sameDay: 'Metà ha avuto risposta il giorno stesso.',
    halfWaits: 'Più della metà aspetta ancora.',
    tooFew: 'Sono troppo poche per dire quanto in fretta.',
    lapsing: 'Stanno per scadere, o sono scaduti da poco',
    lapsingKinds: { person: 'Consenso', quote: 'Consenso a citare', review: 'Recensione' },
    lapses: 'fino al {date}',
    lapsed: 'scaduto il {date}',
    single: 'Se tacciono, nessuno parla più di',
    voiceless: 'Nessuno è vicino a loro',
    carriers: 'Chi porta più lontano',
    carriersHint: 'I vicini contano per intero, i loro vicini per metà, quelli dopo per un quarto.',
    between: 'sta in mezzo al {share} delle coppie di altri',
    quiet: 'Nessuno ne parla da un anno',
    never: 'mai finora',
    last: 'l’ultima volta il {date}',
    channels: 'Dove si è parlato nell’ultimo anno',
    effective: 'È una varietà da {number} canali usati tutti allo stesso modo.',
    fewMentions: {
      one: '{count} voce è troppo poco per dire quanta varietà ci sia.',
      other: '{count} voci sono troppo poche per dire quanta varietà ci sia.',
    },
    unsaid: 'La gente lo loda, e la pagina non ne fa parola',
    unsaidHint: 'Si cercano soltanto le parole: chi scrive il testo ne sa di più.',
    exported: 'In {folder}: {nodes}, {edges}.',
    nodes: { one: '{count} nodo', other: '{count} nodi' },
    edges: { one: '{count} linea', other: '{count} linee' },
    exportedPrivate:
      'Nomina persone che non hanno acconsentito: tienilo per te, oppure fanne uno con --public.',
    report: {
      title: 'La scrivania di {agency}',
      private:
        'Solo per l’agenzia: nomina persone che non hanno acconsentito, e cita quel che è stato detto in privato.',
      written: {
        one: 'In {folder}: {count} pagina. Apri index.html.',
        other: 'In {folder}: {count} pagine. Apri index.html.',
      },
      weeks: 'Settimana per settimana, nell’ultimo anno',
      praise: { one: '{count} fra lodi e notizie', other: '{count} fra lodi e notizie' },
      complaints: { one: '{count} lamentela o domanda', other: '{count} fra lamentele e domande' },
      stories: { one: '{count} storia', other: '{count} storie' },
      legend: {
        voices: 'lodi e notizie',
        complaints: 'lamentele e domande',
        stories: 'una settimana con una storia',
      },
      aspects: 'Che cosa la gente nota, nell’ultimo anno',
      sides: 'A sinistra quel che parla contro, a destra quel che parla a favore.',
      answers: 'Quanti di chi chiede o si lamenta aspettano ancora, dopo quanto tempo',
      origins: 'Chi ha portato chi',
      ways: { search: 'Una ricerca', 'walked-in': 'Dalla porta' },
      clients: 'Cliente per cliente',
      back: 'Tutta la scrivania',
      said: 'Quel che è stato detto',
    },
  },
  held: {
    title: 'Che cosa {agency} conserva di {name}',
    record: 'La scheda',
    files: 'File',
    in: '{name} ({file})',
    uses: {
      tie: 'Un legame',
      origin: 'Chi è arrivato per questa via',
      said: 'Una cosa detta',
      answer: 'Una risposta data',
      author: 'Una storia raccontata',
      reply: 'Una risposta a una notizia',
      card: 'Una scheda in un testo',
    },
    named: 'Testi che fanno il nome della persona',
    namedFiles: 'Altri file che hanno il nome dentro, o nel proprio',
    wouldErase: 'Che ne sarebbe di tutto quel che si conserva di {name}. Ancora non è cambiato niente.',
    erased: '{name} non è più nei contenuti.',
    deleted: 'File che se ne vanno',
    taken: 'Tolto dalle schede',
    byHand: 'Quel che resta, da cambiare a mano',
    elsewhere:
      'Fuori portata: gli stati precedenti nella storia del repository, le copie di sicurezza, quel che è stato esportato e quel che altri hanno copiato. Soprannomi e nomi senza cognome non si cercano.',
    again: 'Per farlo: {again}',
    stuck:
      'Non è cambiato niente: alcuni campi non si possono togliere senza tirare a indovinare. Prima cambiali a mano.',
    then: 'Ora: npm run check. Poi elimina .cache/ e dist/ e costruisci di nuovo il sito.',
    written: 'In {folder}: {files}. È per {name} e per nessun altro.',
  },
  listings: {
    written: 'Il pacchetto con {clients} è in {folder}. Per prima cosa leggi read-me.it.md.',
    clients: { one: '{count} cliente', other: '{count} clienti' },
    unchanged: 'Non è cambiato niente rispetto al pacchetto di prima.',
    noPack: 'In {folder} non c’è un pacchetto con cui fare il confronto: manca pack.json.',
    brokenRecord:
      'Il file pack.json in {folder} non si può leggere, quindi non c’è niente con cui fare il confronto. Toglilo per ripartire da capo: allora tutto conta come nuovo.',
    foreignFiles:
      'In {folder} ci sono file che nessun pacchetto ha fatto e che andrebbero persi: {files}. Scegli un’altra cartella con --out, oppure spostali.',
    degrees: { error: 'errore', warning: 'avviso', note: 'nota' },
    severities: {
      error: 'Da correggere: fino ad allora resta fuori',
      warning: 'Da controllare',
      note: 'Da fare a mano',
    },
    changes: {
      title: 'Che cosa è cambiato',
      first: 'È il primo pacchetto in questa cartella: tutto è nuovo. Il prossimo dirà che cosa è cambiato.',
      since: 'Rispetto al pacchetto del {date}. Basta caricare o incollare di nuovo quello che sta qui.',
      new: 'nuovo, per intero',
      changed: 'cambiato',
      leftOut: 'd’ora in poi resta fuori; read-me dice che cosa fare a mano',
      gone: 'non è più nel pacchetto. Le schede appartengono al cliente: consegnagliele e non cambiarci niente',
      nothing: '(niente)',
    },
    osm: {
      introduction:
        'Le etichette di ogni cliente, da incollare nella vista testuale delle etichette dell’editor. Quelle che là ci sono e qui no restano come sono. Prima di cambiare quello che altri hanno mappato, guarda il posto o chiedi al cliente.',
      edit: 'Modifica {element}: {link}',
      addNote:
        'Il suo elemento non si conosce. Cercalo dove sta la puntina; se non c’è, lascia una nota con queste etichette: {link}',
      find: 'Non si conoscono né l’elemento né la puntina. Cercalo per nome.',
    },
    guide: {
      title: 'Pacchetto delle schede',
      introduction:
        'Fatto il {date} con i dati dei clienti. Qui c’è scritto che cosa fare con ogni file; come, in docs/guide/it/listings.md.',
      files: {
        'google-business-profile':
          'caricalo in Gestione dei profili delle attività (Aggiungi profilo, Importa profili). Se sono più d’uno, caricali tutti: ciascuno contiene i clienti di cui si sanno le stesse cose, perché una cella vuota può cancellare quello che il profilo ha.',
        'apple-business':
          'una sede per voce, come la vuole l’API di Apple Business. Chi lo invia aggiunge brandId e le categorie: quello che un aggiornamento tace, là viene cancellato.',
        'bing-places':
          'per Bing Places. Microsoft non descrive il suo foglio: scarica là il modello e metti le colonne al loro posto, oppure fai importare a Bing Places i profili da Google.',
        openstreetmap:
          'le etichette di ogni cliente, da incollare nell’editor di OpenStreetMap; in JSON per i programmi.',
        clients:
          'tutti i dati per un foglio di calcolo. Un apostrofo davanti a un segno fa sì che la cella resti testo.',
        changes: 'che cosa è cambiato dal pacchetto di prima.',
      },
    },
    findings: {
      GB01: {
        message: 'il codice negozio «{value}» è già usato, è troppo lungo o ha segni che Google non accetta',
        remedy: 'Dai un altro nome alla cartella del cliente.',
      },
      GB02: {
        message: 'nel nome c’è qualcosa che non sta su nessuna insegna: «{part}»',
        remedy: 'Scrivi il nome com’è sull’insegna; Google sospende i profili che ci mettono altro.',
      },
      GB03: {
        message: 'manca la via, e il foglio non accetta profili senza',
        remedy: 'Scrivi address.street, oppure serviceArea se non ha un negozio.',
      },
      GB04: {
        message: 'la cella «{column}» non è nella forma che Google legge: {value}',
        remedy: 'Riscrivi gli orari come mostra docs/guide/it/hours.md.',
      },
      GB05: {
        message: 'nasconde il suo indirizzo, e il foglio non accetta profili senza',
        remedy: 'Inseriscilo a mano, senza indirizzo, con l’area coperta {towns}.',
      },
      'google-closed': {
        message: 'è chiuso dal {since}, e il foglio non ha una colonna per dirlo',
        remedy: 'Segna il profilo come chiuso definitivamente.',
      },
      'google-closes': {
        message: 'è chiuso per sempre dal {since}',
        remedy:
          'Quel giorno segna il profilo come chiuso definitivamente: il foglio non ha una colonna per dirlo.',
      },
      'google-long-closure': {
        message: 'è chiuso dal {from} al {through}, più di sei giorni di fila',
        remedy:
          'Segna il profilo come chiuso temporaneamente il primo giorno, e di nuovo aperto dopo l’ultimo.',
      },
      'google-departments': {
        message: 'ci sono reparti con orari propri, che nel foglio non ci stanno: {names}',
        remedy:
          'Inseriscili come «Altri orari», oppure come profili a sé se hanno una porta e un’insegna loro.',
      },
      'google-category': {
        message: 'per il tipo {type} non si conosce una categoria di Google',
        remedy: 'Scrivi googleCategory, come Google la chiama in inglese.',
      },
      'google-description': {
        message: 'la descrizione ha {length} caratteri o contiene un indirizzo web, e resta fuori',
        remedy: 'Vanno bene fino a 750 caratteri, senza indirizzi web.',
      },
      'google-website': {
        message: 'l’indirizzo del sito porta i segni di una campagna e resta fuori: {value}',
        remedy: 'Scrivi l’indirizzo semplice.',
      },
      'google-phones': {
        message: 'si accettano solo tre numeri di telefono; restano fuori: {others}',
        remedy: 'Metti per primi i più importanti.',
      },
      'google-pin': {
        message: 'manca la puntina, e il posto sulla mappa lo decide il solo indirizzo',
        remedy: 'Scrivi pin, all’ingresso.',
      },
      AP01: {
        message: 'la coordinata {value} ha meno di cinque decimali',
        remedy: 'Copiala per intero dalla mappa.',
      },
      AP02: {
        message: 'Apple non accetta il numero di telefono {value}',
        remedy: 'Scrivilo con il prefisso del paese e senza interno.',
      },
      AP03: {
        message: 'Apple non accetta l’ora {value}',
        remedy: 'Riscrivi gli orari come mostra docs/guide/it/hours.md.',
      },
      AP04: {
        message: 'l’indirizzo del sito porta i segni di una campagna: {value}',
        remedy: 'Scrivi l’indirizzo semplice e, se rimanda a un altro, quello a cui arriva.',
      },
      AP05: {
        message: 'nessun testo è in una lingua che si parla in {country} ({languages})',
        remedy: 'Apple lo mostra lo stesso; sarebbe meglio averne uno in una di queste.',
      },
      AP06: {
        message: 'Apple accetta l’apertura del {date} al più presto 180 giorni prima',
        remedy: 'Rifai il pacchetto dal {first} in poi.',
      },
      AP07: {
        message: 'gli orari speciali dal {from} al {through} non coprono tutti i giorni',
        remedy: 'Riscrivi gli orari come mostra docs/guide/it/hours.md.',
      },
      'apple-reused': {
        message:
          'con questa chiave «{other}» risultava chiuso, e Apple non riassegna un codice a un’altra attività',
        remedy: 'Dai al nuovo cliente una cartella sua.',
      },
      'apple-street': {
        message: 'manca la via, e senza non c’è una sede',
        remedy: 'Scrivi address.street, oppure serviceArea se non ha un negozio.',
      },
      'apple-hidden': {
        message: 'nasconde il suo indirizzo, e le sedi di Apple sono posti dove si può andare',
        remedy: 'Lascialo fuori, oppure chiedi ad Apple come vuole che si indichi un’attività così.',
      },
      'apple-moved': {
        message: 'si è trasferito, e per Apple è un’altra sede',
        remedy: 'Chiudi quella di prima, che nel file è {ids}.',
      },
      'bing-street': {
        message: 'manca la via, e senza non c’è una scheda',
        remedy: 'Scrivi address.street, oppure serviceArea se non ha un negozio.',
      },
      'bing-announced': {
        message: 'apre il {date}, e il foglio non ha una colonna per dirlo',
        remedy: 'Rifai il pacchetto quel giorno.',
      },
      'bing-closed': {
        message: 'è chiuso dal {since}, e lo dice la colonna IsClosed',
        remedy: 'Se il modello non ha quella colonna, segna la scheda come chiusa.',
      },
      'bing-hidden': {
        message: 'nasconde il suo indirizzo, perciò nel foglio c’è solo il comune',
        remedy: 'Bing Places chiede l’indirizzo per la verifica: inseriscilo là e nascondilo. Va a {towns}.',
      },
      'osm-hidden': {
        message: 'nasconde il suo indirizzo, e quello che non ha un posto non si mappa',
        remedy: 'Lascialo fuori.',
      },
      'osm-announced': {
        message: 'apre il {date}, e si mappa solo quello che c’è',
        remedy: 'Rifai il pacchetto quel giorno.',
      },
      'osm-closed': {
        message: 'è chiuso dal {since}',
        remedy:
          'Togli le etichette di tipo, nome, orari e contatti e metti al loro posto quelle con disused.',
      },
      'osm-type': {
        message: 'il tipo {type} là non ha un’etichetta sicura',
        remedy: 'Tieni quella che l’elemento ha, oppure cerca la più vicina nel wiki.',
      },
      'osm-choice': {
        message: 'il tipo {type} là si divide: {tags}',
        remedy: 'Scegli quella giusta e aggiungila.',
      },
      'osm-hours': {
        message: 'gli orari hanno {length} caratteri, più dei {limit} che ci stanno, e restano fuori',
        remedy: 'Là indica solo la settimana, senza stagioni e note.',
      },
      'osm-street': {
        message: 'in «{value}» non si distinguono via e numero, perciò l’indirizzo sta in un pezzo solo',
        remedy: 'Se li sai, scrivi invece addr:street e addr:housenumber.',
      },
      'osm-entrance': {
        message: 'l’ingresso è a {place}',
        remedy: 'Metti là un nodo con entrance=main, sul contorno dell’edificio.',
      },
    },
  },
} satisfies StaffMessages;
