import type { StaffMessages } from '../staff.ts';

export default {
  kinds: {
    home: 'Inicio',
    stories: 'Listas de noticias',
    story: 'Noticias',
    tag: 'Temas',
    archive: 'Archivo',
    series: 'Series',
    network: 'Red',
    networkPart: 'Oficios y ciudades',
    networkParts: 'Listas de oficios y ciudades',
    client: 'Empresas',
    people: 'Listas de personas',
    person: 'Personas',
    voices: 'Boca a boca',
    everything: 'Todo de la A a la Z',
    page: 'Páginas',
    ownPage: 'Páginas propias',
    notFound: 'Página inexistente',
    moved: 'Direcciones antiguas',
  },
  pages: 'Páginas',
  total: 'Total',
  built: 'Hecho en {seconds} s.',
  whereToLook: 'El sitio está en {folder}. Para verlo: npm run preview',
  scheduled: { one: '{count} noticia espera su día.', other: '{count} noticias esperan su día.' },
  drafts: { one: '{count} borrador queda sin publicar.', other: '{count} borradores quedan sin publicar.' },
  toCheck: {
    one: '{count} cosa que revisar: npm run check',
    other: '{count} cosas que revisar: npm run check',
  },
  toAsk: {
    one: '{count} cliente no dice si abre en festivos: npm run check',
    other: '{count} clientes no dicen si abren en festivos: npm run check',
  },
  auditFailed: 'Las páginas tienen fallos, así que el sitio anterior se quedó como estaba:',
  wayBack:
    'El interior de Astro no es el que se conoce ({reason}). Todas las páginas se hacen con «astro build»: tarda más, y el resultado es el mismo.',
  fix: {
    line: '{position} {from} → {to}',
    written: {
      one: '{count} valor se ha escrito en su archivo como dice la guía.',
      other: '{count} valores se han escrito en sus archivos como dice la guía.',
    },
    toWrite: {
      one: '{count} valor se escribiría como dice la guía. Para hacerlo: npm run check -- --fix',
      other: '{count} valores se escribirían como dice la guía. Para hacerlo: npm run check -- --fix',
    },
    nothing: 'Todo valor que se entiende está ya escrito como dice la guía.',
  },
  upgrade: {
    from: 'El sitio está en la versión {from}, la instalada es la {to}.',
    fromUnknown: 'Nadie ha anotado para qué versión está hecho el sitio; la instalada es la {to}.',
    nothing: 'No hay nada que hacer.',
    safe: 'Lo hace: npm run upgrade -- --write',
    made: 'Hecho:',
    byHand: 'Para que lo mires:',
    again: 'Para leerlo otra vez: npm run upgrade -- --from {from}',
    steps: {
      'cache-ignored': 'lo que se guarda entre construcciones está en .cache/, que no va al repositorio',
      'own-headers':
        'este archivo lo escribe la construcción, con lo que necesita la búsqueda: bórralo e indica el servicio en site.yaml (docs/guide/es/online.md)',
      'own-server':
        'si tu servidor usa una copia de nuestra configuración, toma la nueva de la próxima construcción',
      'replies-offered':
        'cada noticia acaba con un enlace para escribirte; si no lo quieres, escribe replies: false (docs/guide/es/replies.md)',
      'network-addresses':
        'las páginas de oficios y ciudades tienen ahora direcciones en el idioma del sitio; para conservar las de antes escribe sectors: kinds, towns: towns entre las words del idioma',
      'own-story-page':
        'las noticias tienen ahora respuestas, series y noticias parecidas; un componente tuyo las muestra con los de passaparola/components (docs/theme.md)',
      'new-commands': 'comandos para los que el sitio todavía no tiene script',
    },
  },
  watch: {
    waiting: 'Desde ahora se construye cada cambio en {folder}. Para terminar: Ctrl-C',
    checking: 'Desde ahora se comprueba cada cambio en {folder}. Para terminar: Ctrl-C',
    files: { one: '{count} archivo hecho', other: '{count} archivos hechos' },
    made: '{time} – {files} en {seconds} s: {names}',
    same: '{time} – nada que hacer, en {seconds} s',
  },
  dev: {
    ready: 'Mira {url} mientras escribes. Para terminar: Ctrl-C',
    mistakes: { one: '{count} cosa por corregir', other: '{count} cosas por corregir' },
    mended: 'Todo corregido.',
    close: 'Cerrar',
    failed: 'No se pudo hacer esta página, y es un fallo del programa: {message}',
  },
  holidays: {
    undeclared:
      'El horario de estos clientes no dice si abren los días festivos. Si cierran, escribe lo que sigue a la flecha; si abren, escribe las horas en lugar de «off» o «closed».',
    ofClient: '{name} → {line}',
    moreClients: { one: '… y {count} cliente más', other: '… y {count} clientes más' },
    more: { one: '{count} festivo más', other: '{count} festivos más' },
  },
  words: {
    complete:
      'Al sitio no le falta ninguna palabra en este idioma ({language}). Para cambiar una, escríbela en {file}.',
    sheet: {
      one: '{count} palabra por escribir en este idioma ({language}): está en {file}. Después: npm run check',
      other:
        '{count} palabras por escribir en este idioma ({language}): están en {file}. Después: npm run check',
    },
    head: {
      title: 'Las palabras del sitio en este idioma: {language}',
      blank:
        'Escribe cada palabra entre sus comillas; encima está la inglesa. Mientras no haya nada, el sitio muestra la palabra en {shownIn}.',
      placeholders:
        'Lo que está entre llaves, como {example}, lo rellena el sitio. Déjalo como está, en el lugar donde lo pida tu frase.',
      plurals: 'Las palabras con varias formas cambian según el número. En este idioma: {forms}.',
      quotes: 'Una comilla recta (") dentro de una palabra la cerraría: escribe « » o \\".',
    },
  },
  newsletter: {
    letter: '{locale}: «{subject}»',
    long: '{name} pesa más de {most} KB: Gmail la corta. Elige menos noticias.',
    noUnsubscribe:
      'La carta no dice cómo dejar de recibirla: si el servicio no lo añade solo, escribe newsletter.unsubscribe en site.yaml.',
    nothing: 'No hay ninguna noticia publicada que poner en la carta.',
    written:
      'Las cartas están en {folder}: el HTML es lo que se envía, el texto es su versión simple. Las imágenes son las del sitio: publícalo antes de enviar.',
  },
  indexNow: {
    newKey: 'Escribe en site.yaml, construye y publica:\nindexnow: {key}',
    nothing: 'Los buscadores ya lo saben todo.',
    wouldTell: 'Se les diría: {added} nuevas, {changed} cambiadas, {removed} desaparecidas.',
    told: 'Dicho a los buscadores: {added} nuevas, {changed} cambiadas, {removed} desaparecidas. Anotado en {file}.',
  },
  share: {
    length: '{length} de {most}',
    title: 'Título',
    text: 'Texto',
    link: 'Dirección',
    picture: 'Imagen',
    drawn: 'Imágenes con el título',
    photos: 'Solo la foto',
    shapes: {
      card: 'Vista previa de un enlace',
      square: 'Cuadrada',
      portrait: 'Vertical',
      story: 'Historia',
      pin: 'Pin',
      profile: 'Perfil de Google',
    },
    copy: 'Copiar',
    copied: 'Copiado',
    posted: 'Ya salió: {where}',
    missing: 'Nunca salió en {where}',
    nowhere: 'Nunca salió en otra parte',
    notOut: 'Todavía no está publicada: espera a su día antes de correr la voz.',
    nothingOut: 'Todavía no hay ninguna noticia publicada.',
    how: 'Para los textos de una noticia: npm run share -- NOTICIA. Después de publicarla: npm run share -- NOTICIA --language es --posted DIRECCIÓN',
    pageTitle: 'Para publicar: {title}',
    kept: 'Anotado en {file}: {url}',
    known: 'Ya estaba en {file}: {url}',
    written: 'La página con los textos para copiar y las imágenes está en {folder}: abre index.html.',
  },
  replies: {
    nothing: 'Ninguna respuesta espera.',
    waiting: { one: '{count} respuesta espera.', other: '{count} respuestas esperan.' },
    how: 'Para publicar: npm run replies -- approve RESPUESTA. Para rechazar: npm run replies -- reject RESPUESTA. No se elimina nada.',
    fine: 'Nada raro.',
    score: 'Rara ({score} de 100): {reasons}',
    doubtful: 'Dudosa ({score} de 100): {reasons}',
    likely: 'Probable spam ({score} de 100): {reasons}',
    decided: {
      approved: 'Aprobada, sale con el próximo build: {key}',
      rejected: 'Rechazada: {key}',
      waiting: 'Espera de nuevo: {key}',
    },
    already: {
      approved: 'Ya estaba aprobada: {key}',
      rejected: 'Ya estaba rechazada: {key}',
      waiting: 'Ya esperaba: {key}',
    },
    fetched: {
      one: '{count} respuesta nueva espera: npm run replies',
      other: '{count} respuestas nuevas esperan: npm run replies',
    },
    wouldFetch: {
      one: 'Se escribiría {count} respuesta nueva.',
      other: 'Se escribirían {count} respuestas nuevas.',
    },
    known: { one: '{count} ya estaba.', other: '{count} ya estaban.' },
    empty: {
      one: '{count} formulario sin una palabra se ha pasado por alto.',
      other: '{count} formularios sin una palabra se han pasado por alto.',
    },
    hidden: {
      one: '{count} era solo para vosotros y se ha pasado por alto.',
      other: '{count} eran solo para vosotros y se han pasado por alto.',
    },
    homeless: {
      one: '{count} respuesta no pertenece a ninguna noticia:',
      other: '{count} respuestas no pertenecen a ninguna noticia:',
    },
    check: {
      one: '{count} respuesta espera una decisión: npm run replies',
      other: '{count} respuestas esperan una decisión: npm run replies',
    },
    cut: 'cortada a {limit} caracteres',
    homelessHelp:
      'Si una noticia tuvo alguna vez esta dirección, ponla en oldAddresses de esa noticia y lanza fetch otra vez. Si no, escribe tú la respuesta en un archivo: content/posts/NOTICIA/replies/NOMBRE.yaml',
    signs: {
      'trap-filled': 'está relleno un campo que ningún lector ve',
      'too-fast': 'enviada en segundos',
      links: 'muchos enlaces',
      'only-link': 'poco más que un enlace',
      'link-shortener': 'un enlace que oculta adónde lleva',
      phrase: 'palabras de publicidad',
      'other-language': 'un idioma que no es del sitio',
      'other-script': 'una escritura que no es del sitio',
      'repeated-words': 'las mismas palabras una y otra vez',
      shouting: 'gritos',
      'same-elsewhere': 'las mismas palabras a varias noticias',
      'name-advertises': 'un nombre que hace publicidad',
    },
  },
  network: {
    head: 'El {date}: {mentions} sobre {clients} y la agencia, {people}, {ties}.',
    mentions: { one: '{count} voz', other: '{count} voces' },
    clients: { one: '{count} cliente', other: '{count} clientes' },
    people: { one: '{count} persona', other: '{count} personas' },
    ties: { one: '{count} vínculo', other: '{count} vínculos' },
    voices: { one: '{count} voz', other: '{count} voces' },
    days: { one: '{count} día', other: '{count} días' },
    more: { one: '… y {count} más: --json', other: '… y {count} más: --json' },
    others: { one: 'otro más', other: 'otros {count}' },
    somebody: 'alguien',
    kinds: { praise: 'Elogio', question: 'Pregunta', complaint: 'Queja', news: 'Noticia' },
    nothingYet: 'Todavía no hay nada de lo que dice la gente. Se escribe en content/mentions/.',
    nobodyWaits: 'Nadie espera una respuesta.',
    waiting: 'Esperan una respuesta',
    due: 'a más tardar el {date}',
    wasDue: 'era para el {date}',
    unfilled: 'Un campo de la ficha respondería, y está vacío',
    answering: 'Las respuestas del último año',
    asked: { one: '{count} pregunta o queja.', other: '{count} entre preguntas y quejas.' },
    answered: { one: '{count} tuvo respuesta.', other: '{count} tuvieron respuesta.' },
    withinDay: 'Respuestas en un día: {share}.',
    median: {
      one: 'La mitad tuvo respuesta a {count} día; quien aún espera cuenta como en espera.',
      other: 'La mitad tuvo respuesta a los {count} días; quien aún espera cuenta como en espera.',
    },
    sameDay: 'La mitad tuvo respuesta el mismo día.',
    halfWaits: 'Más de la mitad espera todavía.',
    tooFew: 'Son muy pocas para decir con qué rapidez.',
    lapsing: 'Están por caducar, o caducaron hace poco',
    lapsingKinds: { person: 'Consentimiento', quote: 'Consentimiento para citar', review: 'Reseña' },
    lapses: 'hasta el {date}',
    lapsed: 'caducó el {date}',
    single: 'Si callan, nadie habla ya de',
    voiceless: 'Nadie está cerca de ellos',
    carriers: 'Quién llega más lejos',
    carriersHint:
      'Los cercanos cuentan por entero, los cercanos de estos la mitad, los siguientes un cuarto.',
    between: 'está en medio del {share} de las parejas de otros',
    quiet: 'Nadie habla de ellos desde hace un año',
    never: 'nunca hasta ahora',
    last: 'la última vez el {date}',
    channels: 'Dónde se habló en el último año',
    effective: 'Es una variedad como de {number} canales usados todos por igual.',
    fewMentions: {
      one: '{count} voz es muy poco para decir cuánta variedad hay.',
      other: '{count} voces son muy pocas para decir cuánta variedad hay.',
    },
    unsaid: 'La gente lo elogia, y la página no dice nada de ello',
    unsaidHint: 'Solo se buscan palabras: quien escribe el texto sabe más.',
    exported: 'En {folder}: {nodes}, {edges}.',
    nodes: { one: '{count} nodo', other: '{count} nodos' },
    edges: { one: '{count} línea', other: '{count} líneas' },
    exportedPrivate: 'Nombra a personas que no lo han consentido: guárdalo, o haz otro con --public.',
    report: {
      title: 'El escritorio de {agency}',
      private:
        'Solo para la agencia: nombra a personas que no lo han consentido, y cita lo que se dijo en privado.',
      written: {
        one: 'En {folder}: {count} página. Abre index.html.',
        other: 'En {folder}: {count} páginas. Abre index.html.',
      },
      weeks: 'Semana a semana, en el último año',
      praise: { one: '{count} entre elogios y noticias', other: '{count} entre elogios y noticias' },
      complaints: { one: '{count} queja o pregunta', other: '{count} entre quejas y preguntas' },
      stories: { one: '{count} historia', other: '{count} historias' },
      legend: {
        voices: 'elogios y noticias',
        complaints: 'quejas y preguntas',
        stories: 'una semana con una historia',
      },
      aspects: 'Lo que la gente nota, en el último año',
      sides: 'A la izquierda lo que habla en contra, a la derecha lo que habla a favor.',
      answers: 'Cuántos de quienes preguntan o se quejan siguen esperando, y cuánto después',
      origins: 'Quién trajo a quién',
      ways: { search: 'Una búsqueda', 'walked-in': 'Entró por la puerta' },
      clients: 'Cliente por cliente',
      back: 'Todo el escritorio',
      said: 'Lo que se dijo',
    },
  },
  held: {
    title: 'Lo que {agency} conserva de {name}',
    record: 'La ficha',
    files: 'Archivos',
    in: '{name} ({file})',
    uses: {
      tie: 'Un vínculo',
      origin: 'Quién llegó por esta vía',
      said: 'Algo dicho',
      answer: 'Una respuesta dada',
      author: 'Una historia contada',
      reply: 'Una respuesta a una noticia',
      card: 'Una ficha en un texto',
    },
    named: 'Textos que nombran a la persona',
    namedFiles: 'Otros archivos que tienen el nombre dentro, o en el suyo',
    wouldErase: 'Qué sería de todo lo que se conserva de {name}. Todavía no ha cambiado nada.',
    erased: '{name} ya no está en los contenidos.',
    deleted: 'Archivos que se van',
    taken: 'Quitado de las fichas',
    byHand: 'Lo que queda, para cambiar a mano',
    elsewhere:
      'Fuera de alcance: los estados anteriores en la historia del repositorio, las copias de seguridad, lo que se exportó y lo que otros han copiado. No se buscan apodos ni nombres sin apellido.',
    again: 'Para hacerlo: {again}',
    stuck: 'No ha cambiado nada: algunos campos no se pueden quitar sin adivinar. Cámbialos antes a mano.',
    then: 'Ahora: npm run check. Después borra .cache/ y dist/ y construye de nuevo el sitio.',
    written: 'En {folder}: {files}. Es para {name} y para nadie más.',
  },
  listings: {
    written: 'El paquete con {clients} está en {folder}. Lee primero read-me.es.md.',
    clients: { one: '{count} cliente', other: '{count} clientes' },
    unchanged: 'Nada ha cambiado respecto al paquete anterior.',
    noPack: 'En {folder} no hay ningún paquete con el que comparar: falta pack.json.',
    brokenRecord:
      'El archivo pack.json de {folder} no se puede leer, así que no hay nada con lo que comparar. Quítalo para empezar de cero: entonces todo cuenta como nuevo.',
    foreignFiles:
      'En {folder} hay archivos que no ha hecho ningún paquete y que se perderían: {files}. Elige otra carpeta con --out, o muévelos.',
    degrees: { error: 'error', warning: 'aviso', note: 'nota' },
    severities: {
      error: 'Por corregir: hasta entonces queda fuera',
      warning: 'Por revisar',
      note: 'Por hacer a mano',
    },
    changes: {
      title: 'Qué ha cambiado',
      first: 'Es el primer paquete de esta carpeta: todo es nuevo. El próximo dirá qué ha cambiado.',
      since: 'Respecto al paquete del {date}. Basta con volver a subir o pegar lo que está aquí.',
      new: 'nuevo, entero',
      changed: 'cambiado',
      leftOut: 'desde ahora queda fuera; read-me dice qué hacer a mano',
      gone: 'ya no está en el paquete. Las fichas son del cliente: entrégaselas y no cambies nada en ellas',
      nothing: '(nada)',
    },
    osm: {
      introduction:
        'Las etiquetas de cada cliente, para pegar en la vista de texto de las etiquetas del editor. Las que están allí y no aquí se quedan como están. Antes de cambiar lo que otros han cartografiado, mira el sitio o pregunta al cliente.',
      edit: 'Editar {element}: {link}',
      addNote:
        'No se conoce su elemento. Búscalo donde está el marcador; si no está, deja una nota con estas etiquetas: {link}',
      find: 'No se conocen ni su elemento ni su marcador. Búscalo por el nombre.',
    },
    guide: {
      title: 'Paquete de fichas',
      introduction:
        'Hecho el {date} con los datos de los clientes. Aquí se dice qué hacer con cada archivo; cómo, en docs/guide/es/listings.md.',
      files: {
        'google-business-profile':
          'súbelo en el Administrador de Perfiles de Empresa (Añadir perfil, Importar perfiles). Si hay varios, súbelos todos: cada uno tiene los clientes de los que se saben las mismas cosas, porque una celda vacía puede borrar lo que tiene el perfil.',
        'apple-business':
          'una ubicación por entrada, como la quiere la API de Apple Business. Quien lo envía añade brandId y las categorías: lo que una actualización calla, allí se borra.',
        'bing-places':
          'para Bing Places. Microsoft no describe su hoja: descarga allí la plantilla y pon las columnas en su sitio, o deja que Bing Places importe los perfiles de Google.',
        openstreetmap:
          'las etiquetas de cada cliente, para pegar en el editor de OpenStreetMap; en JSON para los programas.',
        clients:
          'todos los datos para una hoja de cálculo. Un apóstrofo delante de un signo hace que la celda siga siendo texto.',
        changes: 'qué ha cambiado desde el paquete anterior.',
      },
    },
    findings: {
      GB01: {
        message:
          'el código de tienda «{value}» ya se usa, es demasiado largo o tiene signos que Google no acepta',
        remedy: 'Pon otro nombre a la carpeta del cliente.',
      },
      GB02: {
        message: 'en el nombre hay algo que no está en ningún rótulo: «{part}»',
        remedy: 'Escribe el nombre como en el rótulo; Google suspende los perfiles que ponen más.',
      },
      GB03: {
        message: 'falta la calle, y la hoja no acepta perfiles sin ella',
        remedy: 'Escribe address.street, o serviceArea si no tiene local.',
      },
      GB04: {
        message: 'la celda «{column}» no está en la forma que lee Google: {value}',
        remedy: 'Vuelve a escribir el horario como muestra docs/guide/es/hours.md.',
      },
      GB05: {
        message: 'oculta su dirección, y la hoja no acepta perfiles sin ella',
        remedy: 'Introdúcelo a mano, sin dirección, con el área de servicio {towns}.',
      },
      'google-closed': {
        message: 'está cerrado desde el {since}, y la hoja no tiene columna para decirlo',
        remedy: 'Marca el perfil como cerrado definitivamente.',
      },
      'google-closes': {
        message: 'está cerrado definitivamente desde el {since}',
        remedy:
          'Ese día marca el perfil como cerrado definitivamente: la hoja no tiene columna para decirlo.',
      },
      'google-long-closure': {
        message: 'está cerrado del {from} al {through}, más de seis días seguidos',
        remedy:
          'Marca el perfil como cerrado temporalmente el primer día, y abierto de nuevo tras el último.',
      },
      'google-departments': {
        message: 'hay secciones con horario propio, que no caben en la hoja: {names}',
        remedy: 'Introdúcelas como «Más horarios», o como perfiles aparte si tienen puerta y rótulo propios.',
      },
      'google-category': {
        message: 'para el tipo {type} no se conoce ninguna categoría de Google',
        remedy: 'Escribe googleCategory, como la llama Google en inglés.',
      },
      'google-description': {
        message: 'la descripción tiene {length} caracteres o contiene una dirección web, y queda fuera',
        remedy: 'Se aceptan hasta 750 caracteres, sin direcciones web.',
      },
      'google-website': {
        message: 'la dirección del sitio lleva las marcas de una campaña y queda fuera: {value}',
        remedy: 'Escribe la dirección sin ellas.',
      },
      'google-phones': {
        message: 'solo se aceptan tres números de teléfono; quedan fuera: {others}',
        remedy: 'Pon primero los más importantes.',
      },
      'google-pin': {
        message: 'falta el marcador, y solo la dirección decide dónde sale en el mapa',
        remedy: 'Escribe pin, en la entrada.',
      },
      AP01: {
        message: 'la coordenada {value} tiene menos de cinco decimales',
        remedy: 'Cópiala entera del mapa.',
      },
      AP02: {
        message: 'Apple no acepta el número de teléfono {value}',
        remedy: 'Escríbelo con el prefijo del país y sin extensión.',
      },
      AP03: {
        message: 'Apple no acepta la hora {value}',
        remedy: 'Vuelve a escribir el horario como muestra docs/guide/es/hours.md.',
      },
      AP04: {
        message: 'la dirección del sitio lleva las marcas de una campaña: {value}',
        remedy: 'Escribe la dirección sin ellas y, si remite a otra, aquella a la que llega.',
      },
      AP05: {
        message: 'ningún texto está en una lengua que se hable en {country} ({languages})',
        remedy: 'Apple lo muestra igualmente; sería mejor tener uno en una de ellas.',
      },
      AP06: {
        message: 'Apple acepta la apertura del {date} como muy pronto 180 días antes',
        remedy: 'Vuelve a hacer el paquete a partir del {first}.',
      },
      AP07: {
        message: 'el horario especial del {from} al {through} no cubre todos los días',
        remedy: 'Vuelve a escribir el horario como muestra docs/guide/es/hours.md.',
      },
      'apple-reused': {
        message:
          'con esta clave «{other}» constaba como cerrado, y Apple no reasigna un código a otro negocio',
        remedy: 'Da al nuevo cliente una carpeta propia.',
      },
      'apple-street': {
        message: 'falta la calle, y sin ella no hay ubicación',
        remedy: 'Escribe address.street, o serviceArea si no tiene local.',
      },
      'apple-hidden': {
        message: 'oculta su dirección, y las ubicaciones de Apple son sitios a los que se puede ir',
        remedy: 'Déjalo fuera, o pregunta a Apple cómo quiere que se indique un negocio así.',
      },
      'apple-moved': {
        message: 'se ha mudado, y para Apple es otra ubicación',
        remedy: 'Cierra la anterior, que en el archivo es {ids}.',
      },
      'bing-street': {
        message: 'falta la calle, y sin ella no hay ficha',
        remedy: 'Escribe address.street, o serviceArea si no tiene local.',
      },
      'bing-announced': {
        message: 'abre el {date}, y la hoja no tiene columna para decirlo',
        remedy: 'Vuelve a hacer el paquete ese día.',
      },
      'bing-closed': {
        message: 'está cerrado desde el {since}, y lo dice la columna IsClosed',
        remedy: 'Si la plantilla no tiene esa columna, marca la ficha como cerrada.',
      },
      'bing-hidden': {
        message: 'oculta su dirección, así que en la hoja solo está su municipio',
        remedy: 'Bing Places pide la dirección para verificarlo: introdúcela allí y ocúltala. Va a {towns}.',
      },
      'osm-hidden': {
        message: 'oculta su dirección, y lo que no tiene sitio no se cartografía',
        remedy: 'Déjalo fuera.',
      },
      'osm-announced': {
        message: 'abre el {date}, y solo se cartografía lo que ya está',
        remedy: 'Vuelve a hacer el paquete ese día.',
      },
      'osm-closed': {
        message: 'está cerrado desde el {since}',
        remedy: 'Quita las etiquetas de tipo, nombre, horario y contacto y pon en su lugar las de disused.',
      },
      'osm-type': {
        message: 'el tipo {type} no tiene allí una etiqueta segura',
        remedy: 'Deja la que tenga el elemento, o busca la más cercana en el wiki.',
      },
      'osm-choice': {
        message: 'el tipo {type} se divide allí: {tags}',
        remedy: 'Elige la que corresponda y añádela.',
      },
      'osm-hours': {
        message: 'el horario tiene {length} caracteres, más de los {limit} que caben, y queda fuera',
        remedy: 'Indica allí solo la semana, sin temporadas ni notas.',
      },
      'osm-street': {
        message: 'en «{value}» no se distinguen calle y número, así que la dirección va en una pieza',
        remedy: 'Si los sabes, escribe en su lugar addr:street y addr:housenumber.',
      },
      'osm-entrance': {
        message: 'la entrada está en {place}',
        remedy: 'Pon allí un nodo con entrance=main, en el contorno del edificio.',
      },
    },
  },
} satisfies StaffMessages;
