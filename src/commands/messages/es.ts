import type { CommandMessages } from '../messages.ts';

export default {
  commands: {
    dev: 'Muestra el sitio mientras escribes, con los borradores.',
    check: 'Lee los contenidos y enumera todos los errores.',
    build:
      'Comprueba los contenidos, construye el sitio, examina sus páginas y solo entonces sustituye el anterior.',
    preview: 'Muestra el sitio construido.',
    audit: 'Compara un sitio construido con las reglas de los buscadores.',
    listings: 'Escribe lo que se sube a Google, Apple, Bing y OpenStreetMap.',
    network: 'Dice quién espera una respuesta, qué hay que arreglar y quién lleva el boca a boca.',
    share: 'Dice qué publicar de una noticia y dónde, y anota dónde salió.',
    newsletter: 'Escribe la carta con las noticias, en cada idioma, para enviarla con el servicio que uséis.',
    replies:
      'Enumera lo que los lectores han respondido y nadie ha decidido aún; lo publica, lo rechaza, recoge más.',
    indexnow: 'Dice a los buscadores qué páginas del sitio publicado son nuevas, han cambiado o ya no están.',
    export: 'Muestra todo lo que se conserva de una persona, para que pueda leerlo.',
    erase: 'Muestra dónde está una persona en los contenidos, y la quita.',
    words:
      'Pone las palabras del sitio que le faltan a un idioma en su archivo, para que alguien las escriba.',
    upgrade: 'Dice qué pide al sitio la versión instalada y hace lo que es seguro.',
    'new-site': 'Hace un sitio nuevo en una carpeta propia, listo para mirarlo y para llenarlo.',
    bench: 'Mide cuánto se tarda en construir un sitio grande e inventado.',
    fuzz: 'Estropea los contenidos de muchas maneras y dice a qué no se responde como se debe.',
    schemas: 'Escribe en schemas/ los esquemas para editores y programas.',
    'hours-table': 'Escribe la tabla de dialectos en las páginas de la guía sobre los horarios.',
    holidays: 'Escribe en src/hours/holidays/ los festivos de varios años.',
    gazetteer: 'Escribe en src/places/gazetteer/ las tablas de localidades.',
  },
  options: {
    site: 'La carpeta que contiene content/ y public/. Si falta: el sitio alrededor de la carpeta en la que estás.',
    'as-of': 'Toma este día por hoy, por ejemplo 2026-12-24.',
    out: 'La carpeta en la que escribir, o la que mostrar. Solo se sustituye lo que hizo ahí el mismo comando.',
    since: 'La carpeta de un paquete anterior con el que comparar.',
    port: 'El puerto de la dirección en la que mostrarlo; si falta, 4321.',
    name: 'El nombre de la agencia.',
    languages: 'Los idiomas del nuevo sitio, primero el principal: nl,fr,en.',
    country: 'El país de la agencia: BE.',
    brand: 'El color de la marca: c5432c.',
    'staff-language': 'El idioma para quienes trabajan en el sitio: it, en o es.',
    components:
      'Muestra el sitio con el servidor de Astro, que es más lento y enseña al momento cada cambio de un componente: para quien trabaja en el generador.',
    watch: 'Sigue, y lo hace de nuevo después de cada cambio, hasta Ctrl-C.',
    fix: 'Escribe en los archivos, en la forma de la guía, lo que la comprobación entiende pero la guía escribe de otro modo.',
    force: 'No usa nada de lo que queda de construcciones anteriores.',
    verbose: 'Cuenta más de lo que va pasando.',
    stories: 'Cuántas noticias inventar.',
    clients: 'Cuántos clientes inventar.',
    json: 'Lo escribe en JSON, para los programas.',
    export: 'Escribe la red en esta carpeta para Gephi y hojas de cálculo, en CSV, GraphML y GEXF.',
    report:
      'Escribe el escritorio en esta carpeta como páginas con gráficos, solo para la agencia; una por cliente, para imprimir.',
    public: 'Con --export: deja fuera a quien no ha consentido que se le nombre.',
    language: 'Solo en este idioma: es.',
    posted: 'Anota que salió en esta dirección.',
    choose: 'Solo estas noticias, en este orden: puerta,agosto.',
    'new-key': 'Propone una clave para site.yaml.',
    yes: 'Hazlo. Sin ella no cambia nada.',
    'dry-run': 'Solo dice qué escribiría, o qué diría a otros.',
    'clients-only': 'Mide solo este número de fichas de clientes.',
    network: 'Mide solo la red de tantos clientes, con las personas cercanas y lo que se dijo.',
    only: 'Mide solo estas líneas: text,title. Una desconocida dice cuáles hay.',
    pairs: 'De cuántos pares de construcciones consta cada comparación.',
    before: 'Una copia del generador en un estado anterior con la que comparar.',
    write: 'Escribe en los archivos lo que ha encontrado.',
    from: 'Toma el sitio por uno de esta versión: 0.1.0.',
    cases: 'Cuántos casos probar.',
    seed: 'De dónde parten los casos inventados: el mismo número hace los mismos casos.',
    help: 'Muestra estas líneas.',
  },
  placeholders: {
    folder: 'CARPETA',
    day: 'DÍA',
    port: 'PUERTO',
    number: 'NÚMERO',
    text: 'TEXTO',
    languages: 'IDIOMAS',
    language: 'IDIOMA',
    country: 'PAÍS',
    colour: 'COLOR',
    address: 'DIRECCIÓN',
    keys: 'CLAVES',
    version: 'VERSIÓN',
  },
  words: {
    '[folder]': '[CARPETA]',
    '[story]': '[NOTICIA]',
    '[action]': '[approve|reject|fetch]',
    '[reply…]': '[RESPUESTA …]',
    language: 'IDIOMA',
    person: 'PERSONA',
    'first-year': 'PRIMER-AÑO',
    'last-year': 'ÚLTIMO-AÑO',
  },
  usage: 'Se escribe: {usage}',
  optionsHere: 'opciones',
  commandHere: 'COMANDO',
  moreHelp: 'Qué entiende un comando: {call}',
  site: 'Sitio: {folder}',
  built: 'Sitio construido: {folder}',
  progress: {
    reading: 'Leo los contenidos … {done} de {total}',
    pages: 'Hago las páginas … {done} de {total}',
    pictures: 'Recorto las imágenes … {done} de {total}',
    audit: 'Examino las páginas … {done} de {total}',
  },
  waiting:
    'Otra construcción escribe ahí o usa lo que se guarda de este sitio (proceso {pid}, desde las {time}). Esta espera a que termine …',
  waitingForUnknown:
    'Otra construcción escribe ahí o usa lo que se guarda de este sitio. Esta espera a que termine …',
  didYouMean: '¿Querías decir «{suggestion}»?',
  complaints: {
    'indexnow-without-key': [
      'en site.yaml falta la clave de IndexNow',
      'Toma la línea que propone esta orden, construye y publica: npm run indexnow -- --new-key',
    ],
    'indexnow-key-unseen': [
      'el sitio no muestra su clave en {url} (estado {status})',
      'Construye, publica y vuelve a intentarlo. No se ha dicho nada.',
    ],
    'indexnow-not-understood': [
      'los buscadores no han entendido lo que se les dijo (400)',
      'Construye de nuevo y vuelve a intentarlo; si sigue igual, avísanos.',
    ],
    'indexnow-key-refused': [
      'los buscadores no creen la clave de {keyUrl} (403)',
      'Espera unos minutos después de publicar. Si sigue igual, toma una clave nueva: npm run indexnow -- --new-key',
    ],
    'indexnow-addresses-refused': [
      'los buscadores no aceptan estas direcciones (422): para ellos no pertenecen a la clave de {keyUrl}',
      'Mira si origin y base en site.yaml dicen dónde vive el sitio.',
    ],
    'indexnow-too-often': [
      'a los buscadores se les ha dicho demasiado de una vez (429)',
      'Vuelve a intentarlo dentro de unas horas: lo que han tomado no se repite.',
    ],
    'indexnow-failed': [
      'los buscadores no han podido tomarlo (estado {status})',
      'Vuelve a intentarlo más tarde: lo que han tomado no se repite.',
    ],
    'indexnow-no-answer': [
      'no ha llegado respuesta de {host}',
      'Mira si este ordenador está en línea y vuelve a intentarlo.',
    ],
    'theme-broken': [
      'un archivo de theme/ o de pages/, o passaparola.config.ts, no funciona: {message}',
      'Corrígelo o quítalo: sin él la página vuelve a ser como era.',
    ],
    'command-unknown': ['el comando «{word}» no existe', 'Existen: {known}.'],
    'option-unknown': ['«{command}» no conoce la opción {option}', 'Conoce: {known}.'],
    'option-twice': ['la opción {option} está dos veces', 'Deja solo una.'],
    'option-without-value': [
      'a la opción {option} le falta el valor',
      'Escríbelo detrás de la opción, con un espacio en medio.',
    ],
    'option-with-value': ['la opción {option} no lleva valor', 'Escribe solo {option}.'],
    'option-alone': ['la opción {option} no hace nada sin {needed}', 'Escribe las dos, o ninguna.'],
    'options-apart': ['las opciones {option} y {other} no se pueden usar juntas', 'Escribe una de las dos.'],
    'options-swallowed': ['npm se ha quedado con {options}', 'Escribe: {right}'],
    'word-stray': ['«{command}» no sabe qué hacer con «{word}»', 'Lo que conoce lo muestra: {right}'],
    'words-missing': ['aquí falta algo', 'Lo que va aquí lo muestra: {right}'],
    'day-wrong': ['«{value}» no es un día', 'Escríbelo como en 2026-12-24.'],
    'port-wrong': ['«{value}» no es un puerto', 'Escribe un número hasta {most}, por ejemplo 4321.'],
    'number-wrong': ['«{value}» no es un número', 'Escribe un número entero hasta {most}.'],
    'version-wrong': ['«{value}» no es una versión', 'Escríbela como en 0.1.0.'],
    'language-unknown': [
      'el idioma «{value}» no es de este sitio',
      'Sus idiomas son: {known}. Para añadir uno, escríbelo en languages, dentro de content/site.yaml.',
    ],
    'person-unknown': [
      'no hay ninguna persona «{value}»',
      'Hace falta el nombre de una carpeta de content/people/.',
    ],
    'story-unknown': [
      'no hay ninguna noticia «{value}»',
      'Escribe el nombre de una carpeta de content/posts/.',
    ],
    'line-unknown': ['no hay ninguna línea «{value}» que medir', 'Se pueden medir: {known}.'],
    'language-untold': ['la noticia no está contada en «{value}»', 'Está contada en: {known}.'],
    'language-to-choose': [
      'no está claro a qué idioma pertenece la dirección',
      'Escribe también --language, con uno de estos: {known}.',
    ],
    'post-address-wrong': [
      '«{value}» no es una dirección',
      'Escríbela entera, como https://www.example.com/post/1.',
    ],
    'reply-action-unknown': [
      'el comando replies no sabe «{value}»',
      'Sabe: {known}. Sin palabras enumera lo que espera.',
    ],
    'reply-unknown': [
      'no hay ninguna respuesta «{value}»',
      'Escribe la noticia y el nombre como están en la lista: escaparate-nuevo/anna.',
    ],
    'replies-nowhere': [
      'site.yaml no dice adónde llegan las respuestas',
      'Escribe ahí replies.webmention.feed o replies.inbox: mira la página replies.md de la guía.',
    ],
    'site-missing': ['no existe la carpeta {folder}', 'Escribe la carpeta que contiene content/ y public/.'],
    'site-inside': [
      '{folder} es el contenido de un sitio, no el sitio',
      'Escribe la carpeta que la contiene.',
    ],
    'answers-missing': [
      'aquí no se puede preguntar a nadie, y falta algo: {options}',
      'Escríbelo, por ejemplo: --name "Agenzia Esempio" --languages it,en',
    ],
    'answers-broken-off': [
      'las preguntas se interrumpieron',
      'No se ha escrito nada. Se puede empezar de nuevo cuando se quiera.',
    ],
    'name-says-nothing': [
      '«{value}» no es un nombre',
      'Escribe el nombre de la agencia, con letras o cifras.',
    ],
    'name-long': [
      'el nombre es demasiado largo',
      'Está en el título de cada página: escribe como mucho {most} caracteres.',
    ],
    'languages-none': [
      'no hay escrito ningún idioma',
      'Escribe sus códigos, primero el principal: it,en,es.',
    ],
    'language-code-unknown': [
      '«{value}» no es el código de un idioma',
      'Escribe códigos como it, nl, pt-br.',
    ],
    'language-twice': ['el idioma «{value}» está dos veces', 'Escribe cada idioma una sola vez.'],
    'country-wrong': ['«{value}» no es un país', 'Escribe sus dos letras: IT, ES, BE.'],
    'colour-wrong': [
      '«{value}» no es un color',
      'Escribe seis cifras como en c5432c, el rojo, el verde y el azul de la marca.',
    ],
    'staff-language-wrong': [
      'en «{value}» no se puede hablar a quienes trabajan en el sitio',
      'Elige it, en o es.',
    ],
    'new-site-nowhere': ['falta la carpeta del nuevo sitio', 'Escríbela: {right}'],
    'new-site-within': [
      'en {folder} no se puede hacer un sitio nuevo: lo que está en {kept} es una sola cosa',
      'Elige una carpeta al lado.',
    ],
    'new-site-occupied': [
      'en {folder} ya hay archivos: {files}',
      'Elige otra carpeta, o muévelos. Allí no ha cambiado nada.',
    ],
    'out-holds': [
      'no se puede escribir en {folder}: es {kept}, o la contiene',
      'Elige una carpeta propia, por ejemplo dist.',
    ],
    'out-within': [
      'no se puede escribir en {folder}: lo que está en {source} forma parte del sitio o del generador',
      'Elige una carpeta propia, por ejemplo dist.',
    ],
    'out-file': ['{folder} no es una carpeta: en su lugar hay un archivo', 'Elige otra carpeta.'],
    'out-link': [
      '{folder} es un enlace que no lleva a ninguna parte',
      'Elimina el enlace o elige otra carpeta.',
    ],
    'out-foreign': [
      'en {folder} hay archivos de los que nada dice que los hizo este comando',
      'Elige otra carpeta con --out. Si ahí no hace falta nada, elimínala antes.',
    ],
    'out-foreign-files': [
      'en {folder} hay archivos que ninguna construcción ha hecho y que se perderían: {files}',
      'Muévelos a otro sitio, o a public/, que cada construcción copia en el sitio.',
    ],
    'out-foreign-work': [
      'en {folder}, donde se construiría el sitio nuevo, hay archivos que ninguna construcción ha hecho',
      'Muévela o elige otra carpeta con --out.',
    ],
    'out-mount': [
      '{folder} es un disco aparte, que no se puede sustituir de una vez',
      'Elige una carpeta dentro de él, por ejemplo {folder}/site.',
    ],
    'out-busy': [
      'en {folder} sigue en marcha otra construcción',
      'Espera a que termine, o detenla, y empieza de nuevo.',
    ],
    'private-published': [
      '{folder} es parte de un sitio, o lo será: {site}',
      'Lo que se escribe allí no es para el público: elige una carpeta en otro lugar.',
    ],
    'private-foreign': [
      'en {folder} hay archivos que esta orden no ha hecho, o que alguien ha cambiado después: {files}',
      'Elige otra carpeta, o muévelos.',
    ],
    'dist-missing': ['en {folder} no hay ningún sitio construido', 'Constrúyelo antes: npm run build'],
    'dist-without-home': [
      'la página de inicio en {folder} no dice su dirección, así que no es una de las nuestras',
      'Escribe la carpeta de un sitio construido, por ejemplo dist.',
    ],
    'disk-full': [
      'el disco está lleno',
      'Haz sitio y empieza de nuevo. El sitio construido antes está como estaba.',
    ],
    'no-permission': [
      'falta el permiso para {path}',
      'Pídelo a quien se ocupa de este ordenador, o trabaja en una carpeta tuya.',
    ],
    'fetch-unreachable': [
      'nadie responde en {url} ({reason})',
      'Revisa la dirección y la conexión. Lo que enviaron los demás se queda.',
    ],
    'fetch-refused': [
      'no se entra en {url} sin clave (respuesta {status})',
      'Ponla en el entorno: PASSAPAROLA_WEBMENTION_TOKEN o PASSAPAROLA_INBOX_TOKEN.',
    ],
    'fetch-status': [
      'ha llegado un error de {url} ({status})',
      'Revisa la dirección en site.yaml, o prueba más tarde.',
    ],
    'fetch-page': [
      'ha llegado una página para personas de {url}, no JSON',
      'Usa la dirección de la API del servicio, no la de su sitio.',
    ],
    'fetch-no-json': [
      'lo que hay en {url} no es JSON',
      'Ábrelo y compáralo con lo que muestra la página replies.md de la guía.',
    ],
    'fetch-strange': [
      'ha llegado algo que no es una lista de respuestas de {url} ({wanted})',
      'Revisa la dirección en site.yaml: mira la página replies.md de la guía.',
    ],
    'fetch-large': [
      'han llegado más de {most} MB de una vez de {url}',
      'Pide al servicio que envíe menos cada vez.',
    ],
    'inbox-missing': [
      'no hay ningún archivo {file}',
      'Se busca junto a content/. Revisa replies.inbox.from en site.yaml.',
    ],
    'too-many-open': [
      'el sistema no deja que este programa abra más archivos',
      'Cierra otros programas, o sube el límite con: ulimit -n 4096',
    ],
    'name-too-long': [
      'un nombre es demasiado largo para este disco: {path}',
      'Acorta el nombre, o trabaja en una carpeta de más arriba.',
    ],
    'port-taken': ['otro programa ya usa el puerto {port}', 'Elige otro con --port.'],
    unexpected: [
      'esto no debía pasar: {message}',
      'Es un fallo del programa. Comunícalo junto con el archivo {file}.',
    ],
  },
} satisfies CommandMessages;
