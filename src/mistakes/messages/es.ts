import type { Wording } from '../wording.ts';

export default {
  didYouMean: '¿Querías decir «{suggestion}»?',
  kinds: {
    string: 'un texto',
    boolean: 'true (sí) o false (no)',
    number: 'un número',
    array: 'una lista: un elemento por línea, cada uno con «- » delante',
    object: 'un grupo de campos, cada uno en su propia línea y con dos espacios de sangría',
    fields:
      'un grupo con uno o más de estos campos, cada uno en su línea y con dos espacios delante: {known}',
    texts: 'un texto con su idioma delante, por ejemplo { es: … }',
    'string or object':
      'un texto o un grupo de campos, cada uno en su propia línea y con dos espacios de sangría',
  },
  sea: 'mar abierto',
  mistakes: { one: '{count} error', other: '{count} errores' },
  files: { one: '{count} archivo', other: '{count} archivos' },
  summary: '{mistakes} en {files}. El sitio ya construido sigue como estaba.',
  warnings: { one: '{count} cosa que revisar', other: '{count} cosas que revisar' },
  warningsSummary: '{warnings}. El sitio se construye igualmente.',
  allClear: 'Todo en orden: {found}.',
  things: {
    stories: { one: '{count} noticia', other: '{count} noticias' },
    clients: { one: '{count} cliente', other: '{count} clientes' },
    people: { one: '{count} persona', other: '{count} personas' },
    pages: { one: '{count} página', other: '{count} páginas' },
    languages: { one: '{count} idioma', other: '{count} idiomas' },
  },
  codes: {
    'file-missing': ['falta este archivo', 'Créalo: sin él, el resto de la carpeta no sirve.'],
    'file-empty': ['el archivo está vacío', 'Escribe algo en él o bórralo.'],
    'file-not-utf8': [
      'el archivo no está guardado como texto UTF-8',
      'Ábrelo con un editor de texto y guárdalo de nuevo con la codificación «UTF-8».',
    ],
    'file-unknown': [
      'nadie va a leer este archivo',
      'Los textos se llaman index.<idioma>.md, las fichas client.yaml y person.yaml; las imágenes van junto al texto. Muévelo o bórralo.',
    ],
    'folder-is-file': [
      'aquí hace falta una carpeta, y en su lugar hay un archivo',
      'Mueve el archivo y crea la carpeta.',
    ],
    'folder-unreadable': [
      'no se puede mirar en esta carpeta ({reason})',
      'Da permiso de lectura a quien ejecuta el comando, o elimínala.',
    ],
    'file-unreadable': [
      'no se puede leer este archivo ({reason})',
      'Da permiso de lectura a quien ejecuta el comando, o elimínalo.',
    ],
    'file-name-unreadable': [
      'el nombre de este archivo está escrito en una codificación antigua',
      'Cámbiale el nombre, con letras sencillas.',
    ],
    'file-special': [
      'esto no es un archivo, sino una tubería, un socket o un dispositivo',
      'Elimínalo: solo se leen archivos y carpetas normales.',
    ],
    'link-nowhere': ['este enlace no lleva a ninguna parte', 'Elimínalo, o pon aquí el archivo mismo.'],
    'link-outside': [
      'este enlace lleva fuera del sitio, a {target}',
      'Pon aquí el archivo mismo: un sitio contiene todo lo que publica.',
    ],
    'link-around': ['este enlace lleva a una carpeta que lo contiene', 'Elimínalo.'],
    'link-twice': [
      'este enlace lleva a una carpeta a la que ya lleva otro',
      'Deja solo uno de los dos enlaces, o pon aquí los archivos mismos.',
    ],
    'file-conflict': [
      'esta es una segunda versión de un archivo, que dejó un programa que sincroniza carpetas; no se publica',
      'Compárala con «{original}», copia lo que allí falta, y bórrala.',
    ],
    'file-idle': [
      'ningún texto ofrece este archivo, así que no se publica: {value}',
      'Escribe en el texto ::download{file="./{value}" text="…"}, o bórralo.',
    ],
    'folder-without-text': [
      'en esta carpeta falta el texto',
      'Añade al menos un idioma, por ejemplo index.es.md.',
    ],
    'folder-empty': ['esta carpeta está vacía', 'Pon en ella un texto o una ficha, o bórrala.'],
    'folder-name-wrong': [
      'el nombre de la carpeta «{value}» no sirve',
      'Usa solo minúsculas sin acentos, cifras y guiones.',
    ],
    'file-name-wrong': [
      'el nombre «{value}.yaml» no puede estar en una dirección',
      'Cámbialo a {suggestion}.yaml.',
    ],
    'text-format': [
      '«{value}» es un documento {kind}, y los textos del sitio son de solo texto',
      'Copia el texto en un archivo nuevo, index.es.md, y borra este. Si es para descargar, déjalo junto a ese y ofrécelo con ::download.',
    ],
    'story-twice': [
      'otra noticia también se llama «{value}»: {other}',
      'Pon otro nombre a una de las dos carpetas, por ejemplo {suggestion}: el nombre de la carpeta es la clave de la noticia, esté en el año que esté.',
    ],
    'text-twice': ['este idioma ya tiene otro texto ({other})', 'Deja solo uno de los dos archivos.'],
    'yaml-backslash': [
      'entre comillas dobles «\\» significa otra cosa',
      "Pon el valor entre comillas simples, 'así', o quita la barra invertida.",
    ],
    'yaml-alias': [
      'aquí se nombran demasiadas veces valores escritos en otra parte (*{value})',
      'Escribe los valores completos, uno por campo.',
    ],
    'yaml-bracket-open': [
      'aquí se abre un corchete o una llave que no se cierra',
      'Añade ] o } al final del valor.',
    ],
    'yaml-broken': [
      'aquí no se pueden leer los campos',
      'Cada línea se escribe «campo: valor»; si el valor tiene signos especiales, ponlo entre comillas rectas ("…").',
    ],
    'yaml-colon': [
      'el valor contiene «: », que se toma por un campo nuevo',
      'Pon todo el valor entre comillas rectas: "Fiesta: el regreso".',
    ],
    'yaml-colon-missing': [
      'en esta línea faltan los dos puntos seguidos de un espacio',
      'Escribe «campo: valor», con un espacio después de los dos puntos.',
    ],
    'yaml-deep': [
      'aquí los campos están unos dentro de otros en más de {limit} niveles',
      'Ninguna ficha tiene tantos: mira si falta cerrar un paréntesis o si la sangría crece con cada línea.',
    ],
    'yaml-indent': [
      'la línea no empieza a la misma altura que las demás',
      'Mira esta línea y la de arriba: los campos de un mismo grupo llevan delante el mismo número de espacios.',
    ],
    'yaml-long': [
      'los campos de este archivo pasan de {limit} caracteres',
      'Ninguna ficha es tan larga: mira si el archivo contiene otra cosa y, en los textos, pon los tres guiones (---) tras el último campo.',
    ],
    'yaml-no-fields': [
      'aquí tendría que haber campos y no los hay',
      'Escribe cada uno como «nombre: valor», con un espacio después de los dos puntos.',
    ],
    'yaml-quote-inside': [
      'después de las comillas de cierre hay más texto',
      'Si el valor contiene un apóstrofo o unas comillas, enciérralo en las del otro tipo: "El menú \'del día\'".',
    ],
    'yaml-quote-open': [
      'las comillas se abren aquí y no se cierran',
      'Añade las comillas de cierre al final del valor.',
    ],
    'yaml-remark': [
      'el valor termina en «{value}»: desde # es una nota',
      'Si # forma parte del valor, escribe {suggestion}.',
    ],
    'yaml-smart-quote': [
      'estas comillas tipográficas no encierran el valor',
      'Alrededor del valor usa comillas rectas ("…"); las tipográficas pueden ir dentro.',
    ],
    'quotes-typographic': [
      'todo el valor está entre comillas tipográficas, que se verán',
      'Si no forman parte de él, escribe {inside}.',
    ],
    'yaml-start': [
      'el valor empieza con un signo que aquí significa otra cosa',
      'Pon el valor entre comillas rectas ("…").',
    ],
    'yaml-tab': [
      'la línea empieza con un tabulador',
      'En lugar de la tecla Tab usa espacios: dos por cada sangría.',
    ],
    'front-matter-missing': [
      'el texto no empieza con sus campos',
      'Escribe en la primera línea tres guiones (---), luego los campos y otra vez tres guiones.',
    ],
    'front-matter-open': [
      'los campos de arriba del texto no terminan nunca',
      'Después del último campo añade una línea con tres guiones (---).',
    ],
    'locale-unknown': [
      'el idioma «{value}» no es de este sitio',
      'Los idiomas del sitio son: {known}. Para añadir uno, escríbelo en languages, dentro de site.yaml.',
    ],
    'messages-missing': [
      'palabras del sitio que faltan en este idioma ({language}): {count}',
      'Se muestran en: {languages}. Para escribirlas: npm run words -- {locale}',
    ],
    'messages-english': [
      'palabras del sitio que siguen en inglés: {count}, la primera es «{value}»',
      'Tradúcelas, o borra esas líneas.',
    ],
    'message-placeholder': [
      'en el texto «{field}» nadie rellenará {value}',
      'Aquí solo se pueden usar: {known}.',
    ],
    'field-renamed': [
      '«{key}» se llama ahora «{now}»',
      'Se entiende hasta la versión {until}. Para escribirlo de nuevo: npm run upgrade -- --write',
    ],
    'key-unknown': ['el campo «{key}» no existe', 'Aquí puedes escribir: {known}.'],
    'key-inside': [
      '«{key}» va dentro de «{group}»',
      'Escríbelo debajo de «{group}:» con dos espacios delante, y lo mismo los demás campos del grupo.',
    ],
    'profile-alone': [
      '«{key}» no tiene un campo propio',
      'Escribe la dirección del perfil en una lista, junto con las demás: {list}: [{address}].',
    ],
    'key-reserved': ['el nombre «{value}» no se puede usar aquí', 'Elige otro.'],
    'key-twice': ['este campo ya está más arriba', 'Deja solo una de las dos líneas.'],
    'field-missing': ['falta el campo «{field}»', 'Añade una línea «{key}: …».'],
    'entry-blank': ['detrás de «{key}:» no hay nada', 'Escribe lo que va ahí, o quita la línea.'],
    'item-blank': [
      'un elemento de la lista «{field}» está vacío',
      'Escribe algo detrás del guion o de la coma, o quítalo.',
    ],
    'type-wrong': ['«{field}» tiene que ser {kind}', 'Ahora dice: {value}.'],
    'value-not-allowed': ['«{value}» no se admite en el campo «{field}»', 'Elige entre: {allowed}.'],
    'text-empty': ['el campo «{field}» está vacío', 'Escribe el texto, o quita la línea si no hace falta.'],
    'text-too-long': ['el texto de «{field}» es demasiado largo', 'Usa {limit} caracteres como máximo.'],
    'list-empty': ['la lista «{field}» está vacía', 'Escribe al menos un elemento, o quita el campo.'],
    'number-range': [
      'el número {value} está fuera de los límites de «{field}»',
      'Elige un número entero de {least} a {most}.',
    ],
    'date-wrong': [
      '«{value}» no es una fecha del calendario',
      'Escribe año, mes y día así: 2026-11-03; con la hora: 2026-11-03 09:30.',
    ],
    'date-before-publication': [
      'la actualización ({updated}) es anterior a la publicación ({date})',
      'Corrige una de las dos fechas.',
    ],
    'slug-wrong': [
      '«{value}» no puede formar parte de una dirección',
      'Usa minúsculas, cifras y guiones sueltos, sin espacios: fiesta-del-pueblo.',
    ],
    'slug-long': [
      '«{value}» es demasiado largo para una dirección',
      'Acórtalo: {limit} bytes como máximo, que son {limit} letras sin tilde.',
    ],
    'slug-taken': [
      'la dirección «{value}» ya es de otra página en el mismo idioma ({other})',
      'Escribe aquí otro campo slug, por ejemplo «slug: {free}».',
    ],
    'fediverse-wrong': [
      '«{value}» no es un nombre en el fediverso',
      'Escribe el nombre y dónde vive: anna@social.example. También vale la dirección del perfil: https://social.example/@anna.',
    ],
    'url-wrong': [
      '«{value}» no es una dirección completa',
      'Cópiala de la barra del navegador: https://www.example.com/…',
    ],
    'url-scheme': [
      'no se admiten direcciones que empiezan por «{scheme}»',
      'Usa una que empiece por https://.',
    ],
    'email-wrong': ['«{value}» no es una dirección de correo', 'Escríbela así: nombre@example.com.'],
    'phone-wrong': [
      '«{value}» no es un número de teléfono válido',
      'Escríbelo con el prefijo del país y todas sus cifras: +34 810 12 34 56.',
    ],
    'phone-plus-missing': [
      'al número de teléfono «{value}» le falta el prefijo del país',
      'Empieza con + y el prefijo: +34 para España, +39 para Italia.',
    ],
    'phone-country': [
      'el número de teléfono «{value}» empieza con un prefijo que no es de ningún país',
      'Después del + va el país: +34 para España, +39 para Italia.',
    ],
    'phone-short': [
      'el número de teléfono «{value}» es demasiado corto',
      'Escríbelo con todas sus cifras: +34 810 12 34 56.',
    ],
    'phone-long': [
      'el número de teléfono «{value}» es demasiado largo',
      'Comprueba las cifras; si son dos números, escribe dos, y deja fuera la extensión.',
    ],
    'phone-range': [
      'el número de teléfono «{value}» quizá no exista: ningún número de +{callingCode} que conozca es así',
      'Comprueba las cifras; si son correctas, déjalo.',
    ],
    'phone-extension': [
      'al número de teléfono «{value}» le sigue una extensión, que ni las fichas ni los teléfonos saben marcar',
      'Escribe solo {number}; la extensión cuéntala en el texto del cliente.',
    ],
    'phone-words': ['en el campo del teléfono hay más que el número: «{value}»', 'Escribe solo el número.'],
    'phone-abroad': [
      'el número de teléfono «{value}» es de otro país ({phoneCountry}) que la dirección ({country})',
      'Comprueba el prefijo; si es correcto, déjalo.',
    ],
    'phone-shared': [
      'el número de teléfono «{value}» es también el de {other}',
      'Mira si de verdad es el mismo; si no, escribe el correcto.',
    ],
    'phone-zero-lost': [
      'al número de teléfono «{value}» le falta el cero después de +{callingCode}',
      'Escribe también el cero: +39 02 1234 5678.',
    ],
    'phone-zero-extra': [
      'al número de teléfono «{value}» le sobra un cero después de +{callingCode}',
      'Quita el cero.',
    ],
    'tax-number-country': [
      '«{value}» no empieza como un NIF-IVA de este país ({country})',
      'Empieza por {prefix}; el país es el de la dirección.',
    ],
    'tax-number-length': [
      '«{value}» no tiene los caracteres de un número fiscal de este país ({country})',
      'Cópialo otra vez de un documento de la empresa.',
    ],
    'tax-number-format': [
      '«{value}» no está escrito como un número fiscal de este país ({country})',
      'Cópialo otra vez de un documento de la empresa.',
    ],
    'tax-number-checksum': [
      'el dígito de control de «{value}» no cuadra: hay una cifra equivocada, o dos cambiadas de sitio',
      'Cópialo otra vez de un documento de la empresa.',
    ],
    'name-capitals': ['el nombre «{name}» está todo en mayúsculas', 'Escríbelo con minúsculas.'],
    'name-tagline': [
      'en el nombre hay algo más que el nombre: «{part}»',
      'Escribe solo lo que pone en el rótulo; lo demás va en la descripción.',
    ],
    'name-contact': [
      'en el nombre hay una dirección o un número: «{part}»',
      'Escríbelo en website, email o phones.',
    ],
    'name-hours': ['en el nombre hay un horario: «{part}»', 'Escríbelo en hours.'],
    'name-mark': ['en el nombre está el signo {part}', 'Quítalo.'],
    'name-legal-form': [
      'el nombre acaba con la forma jurídica «{part}»',
      'Escríbela en legalName; aquí déjala solo si está en el rótulo.',
    ],
    'name-town': [
      'el nombre acaba con la localidad: «{part}»',
      'Quítala, si no está en el rótulo: ya la dice la dirección.',
    ],
    'name-emoji': ['en el nombre hay un emoji: {part}', 'Quítalo.'],
    'country-unknown': [
      '«{value}» no es un código de país',
      'Usa las dos letras mayúsculas: IT, ES, BE, FR …',
    ],
    'postal-code-wrong': [
      '«{value}» no es un código postal de este país ({country})',
      'Compruébalo; uno correcto es {example}.',
    ],
    'coordinate-wrong': ['«{value}» no es una coordenada', 'Escribe los grados con un punto: 45.46420.'],
    'coordinate-range': [
      'la coordenada {value} no existe',
      'Tiene que estar entre -{limit} y {limit}: quizá la latitud y la longitud estén cambiadas.',
    ],
    'coordinate-decimals': [
      'la coordenada {value} tiene solo {decimals} decimales y se equivoca en muchos metros',
      'Escribe al menos cinco, tomados en la entrada: 45.46420.',
    ],
    'coordinate-null-island': [
      'las coordenadas 0, 0 caen en el océano',
      'Escribe las de la entrada, o quita el campo pin.',
    ],
    'business-type-unknown': [
      '«{value}» no es ninguno de los tipos de negocio local de schema.org',
      'Elige el más preciso entre los subtipos de LocalBusiness: Restaurant, BookStore, Hotel, Dentist …',
    ],
    'business-type-general': [
      'LocalBusiness no dice a nadie qué tipo de negocio es',
      'Si alguno de sus subtipos sirve, escribe ese: Restaurant, BookStore, Store, MedicalBusiness … Si no sirve ninguno, déjalo.',
    ],
    'food-field-misplaced': [
      '«{field}» es para sitios donde se come o se bebe, y {type} no lo es',
      'Quita la línea, o elige un tipo como Restaurant, BarOrPub o Bakery.',
    ],
    'id-wrong': ['«{value}» no está escrito como un código de este tipo', 'Uno correcto es así: {example}.'],
    'arrival-hidden': [
      'la dirección está oculta, y aquí se explica cómo llegar',
      'Quita arrival, o escribe hidesAddress: false bajo serviceArea.',
    ],
    'coordinate-swapped': [
      'el marcador cae en el lugar equivocado ({pinCountry}): la latitud y la longitud están intercambiadas',
      'Puestas en su orden caen en {town}: latitud {latitude}, longitud {longitude}.',
    ],
    'coordinate-sign': [
      'el marcador cae en el lugar equivocado ({pinCountry}): la longitud tiene el signo cambiado',
      'Al oeste de Greenwich es negativa, al este positiva. Escribe longitud {longitude}, que cae en {town}.',
    ],
    'coordinate-padded': [
      'las dos coordenadas acaban en ceros: parecen redondeadas y luego alargadas',
      'Vuelve a leerlas en un mapa, en la entrada, con los cinco decimales.',
    ],
    'coordinate-zero-dropped': [
      'la coordenada {value} solo tiene cuatro decimales: parece que se ha perdido el cero del final',
      'Escribe todas las cifras, medidas en la entrada.',
    ],
    'pin-abroad': [
      'el marcador cae en un país ({pinCountry}) distinto del de la dirección ({addressCountry})',
      'Corrige el marcador, o el país de la dirección. Si los dos son correctos, escribe por qué en pin: anyway: …',
    ],
    'pin-at-sea': [
      'el marcador cae en el mar',
      'Vuelve a leer las coordenadas en un mapa, en la entrada; casi todos dan primero la latitud. Si de verdad hay alguien allí, escribe por qué en pin: anyway: …',
    ],
    'pin-far-from-town': [
      'el marcador está a {kilometres} km de {town}',
      'Comprueba el marcador y la localidad de la dirección: probablemente uno de los dos está mal. Si los dos son correctos, escribe por qué en pin: anyway: …',
    ],
    'pin-far-from-region': [
      'el marcador está a {kilometres} km del primer pueblo de {town}',
      'Comprueba el marcador y la dirección; si los dos son correctos, escribe por qué en pin: anyway: …',
    ],
    'pin-centre': [
      'el marcador está en el centro de {town}, no en la entrada',
      'Un mapa que solo conoce la ciudad responde con su centro. Lee las coordenadas delante de la puerta.',
    ],
    'pin-astray': [
      'este lugar está a {kilometres} km del marcador del cliente',
      'Comprueba sus coordenadas, o quita pin si de verdad está tan lejos.',
    ],
    'time-zone-elsewhere': [
      'donde está el marcador, el reloj marca la hora de {zone}, no la de {value}',
      'Quita timeZone, que el marcador ya lo dice, o corrige uno de los dos.',
    ],
    'postal-code-elsewhere': [
      'el código postal {value} no es de la provincia {region}, sino de {owner}',
      'En la provincia {region} los códigos empiezan por {prefixes}: corrige el código o la provincia.',
    ],
    'region-unknown': [
      '«{region}» no es una provincia de este país',
      'Escribe su código: MI, RM en Italia; B, SE en España.',
    ],
    'region-long': [
      'en una dirección italiana la provincia se escribe con su sigla, no «{region}»',
      'Escribe las dos letras de la provincia de {town}.',
    ],
    'region-elsewhere': [
      '{town} no está en {region}, sino en {owner}',
      'Corrige la provincia o la localidad.',
    ],
    'town-elsewhere': [
      'en {region} no consta ninguna localidad {town}; está en {owner}',
      'Corrige la localidad, o la provincia y el código postal. Si es una pedanía con ese nombre, puede estar bien.',
    ],
    'town-unknown': [
      'no consta ninguna localidad {town}',
      'Revisa cómo se escribe, o añade el código postal y el marcador: así se encuentra también un lugar pequeño.',
    ],
    'street-number-missing': [
      '«{value}» no tiene número',
      'Escríbelo detrás de la calle, como en la placa; si no lo hay, escribe s/n.',
    ],
    'pin-shared': [
      'el marcador es el de {other}, o está a menos de cinco metros de él',
      'Comprueba que la puerta sea de verdad la misma; si no, escribe las coordenadas de esta.',
    ],
    'hours-syntax': [
      'en el horario no se entiende «{part}»',
      'Usa los días Mo Tu We Th Fr Sa Su y las horas con cuatro cifras: Mo-Fr 09:00-13:00,15:30-19:00; Su off. Con una línea para cada uno: mon-fri: 09:00-13:00, 15:30-19:00.',
    ],
    'hours-no-days': [
      'el horario «{part}» no dice en qué días',
      'Escribe antes los días: Mo-Fr, Tu-Su, o Mo-Su si es todos los días, también el domingo.',
    ],
    'hours-closed-only': [
      'el horario dice cuándo está cerrado («{part}»), pero no cuándo está abierto',
      'Escribe los días y las horas en que está abierto: Tu-Su 09:00-18:00. Los días que no se nombran están cerrados.',
    ],
    'hours-vague': [
      'en el horario «{part}» no dice desde qué hora hasta qué hora',
      'Escribe las horas: Sa 09:00-13:00.',
    ],
    'hours-two-meanings': [
      'en el horario «{part}» puede querer decir «{first}» o «{second}»',
      'Escribe cuál de los dos.',
    ],
    'hours-long': [
      'el horario es demasiado largo para ser correcto («{part}»)',
      'Escríbelo en menos de 2000 caracteres, o campo por campo.',
    ],
    'hours-time': [
      'en el horario «{part}» no es una hora válida',
      'Escribe las horas así: 09:00-13:00; el cierre a medianoche es 24:00.',
    ],
    'hours-reversed': [
      'en el horario «{part}» dura {hours} horas, hasta el día siguiente',
      'Si es correcto, escríbelo en dos: hasta las 24:00, y desde las 00:00 del día siguiente.',
    ],
    'hours-overlap': [
      'los horarios {part} y {other} se solapan',
      'Corrige uno de los dos, o únelos en uno solo.',
    ],
    'hours-order': [
      'la regla «{part}» anula «{cancelled}», que va antes',
      'Pon primero la regla más general y después las excepciones.',
    ],
    'hours-date': [
      'en el horario «{part}» no es un periodo que exista',
      'Escribe los periodos así: Aug 10-25, Dec 24-Jan 6. En from y until: 2026-08-10, o 08-10 para cada año.',
    ],
    'hours-comment': [
      'en el horario el comentario {part} no basta para saber si está abierto',
      'Escribe días y horas; el comentario solo sirve para «by appointment».',
    ],
    'hours-unsupported': [
      'en el horario «{part}» no se puede traducir para mapas y buscadores',
      'Escribe los días y las horas uno por uno.',
    ],
    'hours-replaced': [
      'en el horario «{part}» sustituye a «{other}» ({days}): las horas anteriores ya no valen',
      'Si valen las dos, pon una coma en lugar del punto y coma, o todas las horas en una sola regla.',
    ],
    'holidays-unknown': [
      'el horario habla de los festivos, pero los de este país ({country}) no se conocen aquí: nadie sabrá de ellos',
      'Escribe los días uno por uno: Dec 25 off, o en closures.',
    ],
    'holidays-region-unknown': [
      'en este país ({country}) los festivos cambian de una región a otra, y la dirección no dice cuál es',
      'Añade el código postal, o la región en region.',
    ],
    'amount-wrong': ['«{value}» no es un importe', 'Escribe la cifra y la moneda: 10000 EUR.'],
    'change-missing': [
      'changed dice que ha cambiado {value}, pero el campo no está',
      'Escribe {value} como es ahora, o quita la entrada.',
    ],
    'change-twice': [
      'changed dice dos veces que {value} cambió el {date}',
      'Conserva una sola de las dos entradas.',
    ],
    'imprint-incomplete': [
      'de una sociedad la ley ({source}) quiere que el sitio diga también: {fields}',
      'No es un consejo legal: añádelos en site.yaml, o pregunta a quien entienda.',
    ],
    'colour-wrong': [
      '«{value}» no es un color',
      'Escríbelo con almohadilla y seis cifras, entre comillas: "#c2410c".',
    ],
    'time-zone-unknown': [
      'la zona horaria «{value}» no existe',
      'Usa continente y ciudad: Europe/Rome, Europe/Madrid.',
    ],
    'language-tag-wrong': ['«{value}» no es un código de idioma', 'Usa códigos como it-IT, en, es-ES.'],
    'hreflang-shared': [
      'para los buscadores «{value}» y «{other}» son el mismo idioma ({hreflang})',
      'Quédate con uno, o distínguelos por país: es-ES, es-MX.',
    ],
    'languages-without-fields': [
      'debajo de «languages» no hay ningún idioma con sus campos',
      'Escribe la sigla del idioma, por ejemplo «es:», y debajo, con dos espacios más, lang, label y words.',
    ],
    'language-key-wrong': [
      '«{value}» no puede indicar un idioma en los nombres de archivo',
      'Usa las minúsculas de su código: it, en, pt-br.',
    ],
    'base-wrong': [
      '«{value}» no es una carpeta del sitio',
      'Tiene que empezar y terminar con una barra: / o /news/.',
    ],
    'map-ground': [
      'map necesita un estilo (style) o un archivo de teselas (tiles), y no los dos',
      'Escribe style: https://…/style.json o tiles: /maps/ciudad.pmtiles; sin el campo map, el sitio dibuja por sí mismo tierras y fronteras.',
    ],
    'map-address': [
      '«{value}» no puede ser el fondo del mapa',
      'Escribe una dirección que empiece por https:// o, si el archivo está en public/, su ruta con la barra delante: /maps/ciudad.pmtiles. El archivo de teselas acaba en .pmtiles.',
    ],
    'letters-missing': [
      'las imágenes para compartir en «{value}» muestran solo la foto o el logotipo: faltan las letras',
      'Instala junto al sitio el paquete {package}, de licencia libre, o escribe shareImages: plain en site.yaml.',
    ],
    'map-file-missing': [
      'el archivo del mapa «{value}» no está',
      'Ponlo en la carpeta public/, en public{value}, o corrige la ruta.',
    ],
    'analytics-field': [
      '{value} no corresponde al servicio «{service}»',
      'Hacen falta site y, si el servicio está en otra parte, host; name, script y hosts solo con service: other. Quita el campo que sobra.',
    ],
    'analytics-site': [
      '«{value}» no es el nombre con el que {service} conoce un sitio',
      'Escribe en site lo que da el servicio, por ejemplo: {example}.',
    ],
    'analytics-host': [
      'falta host: {value} funciona en el servidor de quien lo usa',
      'Escribe host con la dirección en la que responde: https://stats.example.com.',
    ],
    'analytics-other': [
      'de otro servicio hacen falta name y script',
      'Escribe cómo se llama y la dirección de su script: name: Esempio, script: https://stats.example.com/count.js.',
    ],
    'analytics-address': [
      '«{value}» no puede ser la dirección de un servicio de estadísticas',
      'Escribe una dirección que empiece por https://, sin ? ni #.',
    ],
    'analytics-untold': [
      'en «{value}» ninguna página dice quién cuenta las visitas',
      'Pon la línea ::analytics, sola, en la página de privacidad: el texto se escribe a partir de este ajuste.',
    ],
    'indexnow-key-wrong': [
      '«{value}» no puede ser la clave de IndexNow',
      'Hacen falta de 8 a 128 letras sin acento, cifras y guiones. npm run indexnow -- --new-key propone una.',
    ],
    'host-wrong': [
      '«{value}» no es un nombre de servidor',
      'Escribe solo el nombre, sin https:// y sin ruta: tiles.example.org.',
    ],
    'period-reversed': [
      'el final ({until}) es anterior al principio ({since})',
      'Corrige una de las dos fechas.',
    ],
    'address-taken': [
      'la dirección «{value}» ya está ocupada ({other})',
      'Cada dirección puede llevar a una sola página: cámbiala o quítala.',
    ],
    'address-reserved': [
      'el sitio mismo necesita la dirección «{value}»',
      'Quítala: ahí el sitio pone archivos suyos.',
    ],
    'address-long': [
      'la dirección «{value}» es demasiado larga',
      'Cada parte entre dos barras puede tener {limit} bytes como máximo; toda la dirección, 1000.',
    ],
    'old-address-wrong': [
      '«{value}» no es la ruta de una página de antes',
      'Escribe solo la ruta, con la barra delante: /2019/pagina-vieja/. Lo que sigue a # no lo llega a saber ningún servidor; detrás de ? puede haber nombres con valores, como en /?p=123.',
    ],
    'old-address-unanswered': [
      '«{value}» no llevará aquí: quien sirve el sitio no sabe distinguir las direcciones por lo que sigue a ? (direcciones así: {count})',
      'Netlify, nginx, Apache y Caddy sí saben. Escribe en site.yaml cuál es, por ejemplo host: netlify; en los demás estas direcciones muestran la página que está en lo que precede a ?.',
    ],
    'person-unknown': [
      'no hay ninguna persona «{value}»',
      'Usa el nombre de una carpeta de people/: {known}.',
    ],
    'client-unknown': [
      'no hay ningún cliente «{value}»',
      'Usa el nombre de una carpeta de clients/: {known}.',
    ],
    'tag-unknown': [
      'el tema «{value}» no existe',
      'Usa uno de los temas de site.yaml ({known}), o añádelo allí.',
    ],
    'series-unknown': [
      'la serie «{value}» no existe',
      'Usa una de las series de site.yaml ({known}), o añádela allí, en series.',
    ],
    'story-unknown': [
      'no hay ninguna noticia «{value}» en content/posts/',
      'Escribe el nombre de una carpeta de content/posts/.',
    ],
    'related-to-itself': [
      'la noticia lleva a sí misma',
      'Quita «{value}» de related: quien lee ya está aquí.',
    ],
    'sector-unknown': [
      'el sector «{value}» no existe',
      'Usa uno de los sectores de site.yaml ({known}), o añádelo allí.',
    ],
    'node-unknown': [
      '«{value}» no es ni un cliente ni una persona',
      'Escribe el nombre de una carpeta de clients/ o de people/: {known}.',
    ],
    'node-ambiguous': [
      '«{value}» es a la vez un cliente y una persona',
      'Escribe clients/{value} o people/{value}.',
    ],
    'origin-unknown': [
      'no se sabe quién es «{value}»',
      'Escribe una carpeta de people/ o de clients/, posts/ con el nombre de una noticia, search o walked-in.',
    ],
    'origin-circle': [
      '{value}: al final este cliente habría llegado a través de sí mismo',
      'Quita through donde alguien llegó primero.',
    ],
    'tie-unknown': [
      'el vínculo «{value}» no existe',
      'Usa uno de estos ({known}), o añádelo a ties en site.yaml.',
    ],
    'tie-self': [
      '«{value}» estaría cerca de sí mismo',
      'Escribe el nombre de otra carpeta, o quita la línea.',
    ],
    'tie-contradiction': [
      'el mismo vínculo con «{value}» está también en {other}, y dice otra cosa',
      'Escríbelo en un solo sitio: un vínculo vale para los dos.',
    ],
    'channel-unknown': [
      'el canal «{value}» no existe',
      'Usa uno de estos ({known}), o añádelo a mentionChannels en site.yaml.',
    ],
    'aspect-unknown': [
      '«{value}» no está entre las cosas que la gente nota',
      'Usa una de estas ({known}), o añádela a aspects en site.yaml.',
    ],
    'mention-before-visit': [
      'se dijo el {published}, antes de la visita ({experienced})',
      'Corrige una de las dos fechas.',
    ],
    'mention-answered-before': [
      'la respuesta ({on}) es anterior a lo que se dijo ({published})',
      'Corrige una de las dos fechas.',
    ],
    'mention-later': [
      'tiene fecha del {published}, un día que aún no ha llegado',
      'Hasta entonces ni se muestra ni se cuenta: revisa la fecha.',
    ],
    'mention-unquotable': [
      'estas palabras cuentan, pero el sitio no las cita: faltan un consentimiento válido y una fuente pública',
      'Añade url, si todos pueden leerlas, o consent con el día en que la persona aceptó.',
    ],
    'reply-named-twice': [
      'quien la escribió está dicho dos veces, con «by» y con «name»',
      'Deja «by» para quien tiene una carpeta en people/, «name» para los demás.',
    ],
    'reply-email': [
      '«{value}» es una dirección de correo: en las respuestas no se guarda ninguna',
      'Quítala, o escribe [e-mail] en su lugar; sigue en el correo o en el formulario que recibiste.',
    ],
    'reply-ip': [
      '«{value}» es la dirección de un ordenador: en las respuestas no se guarda ninguna',
      'Quítala. Si esos números significan otra cosa, escríbelos de otra manera.',
    ],
    'reply-unknown': [
      'no hay ninguna respuesta «{value}» a esta noticia',
      'Usa el nombre de un archivo de la misma carpeta, sin .yaml: {known}.',
    ],
    'reply-circle': [
      'estas respuestas se responderían en círculo: {circle}',
      'Quita «to» de la que vino primero.',
    ],
    'reply-before': ['responde a «{value}», que se escribió después', 'Revisa las dos fechas, y «to».'],
    'reply-later': [
      'lleva la fecha {date}, un día que aún no ha llegado',
      'Hasta entonces no se ve: revisa la fecha.',
    ],
    'reply-silent': [
      'está aprobada y no dice nada',
      'Solo se ve como retirada, si alguien le ha respondido. Escribe text, o kind: like.',
    ],
    'reply-to-hidden': [
      'responde a «{value}», que no se ve como respuesta',
      'De momento está sola: aprueba también esa, o déjalo así.',
    ],
    'review-late': [
      'la reseña es de más de {days} días después de la visita; la ley ({source}) admite {days}',
      'No es un consejo legal: pregunta a quien entienda antes de citarla.',
    ],
    'review-old': [
      'la reseña tiene más de {years} años; la ley ({source}) ya no la admite como actual',
      'No es un consejo legal: quita quote, o pregunta a quien entienda.',
    ],
    'review-rewarded': [
      'quien la escribió recibió algo a cambio; la ley ({source}) no lo admite',
      'No es un consejo legal: quita quote, o pregunta a quien entienda.',
    ],
    'town-without-clients': [
      'no hay ningún cliente en «{value}»',
      'Escribe la ciudad como está en las direcciones de los clientes: así hay una página que muestra el texto.',
    ],
    'page-unknown': ['el menú nombra «{value}», que no existe', 'Puedes usar: {known}.'],
    'translation-missing': [
      'a «{field}» le faltan idiomas: {locales}',
      'Añade una línea para cada uno, por ejemplo «es: …».',
    ],
    'picture-missing': [
      'la imagen «{value}» no está',
      'Ponla junto a este archivo y escribe su nombre exacto, con las mismas mayúsculas.',
    ],
    'picture-broken': [
      '«{value}» no se puede abrir como imagen',
      'Expórtala de nuevo como JPEG, PNG o WebP; si es un dibujo, como SVG con un nombre acabado en .svg.',
    ],
    'picture-empty': ['«{value}» es un archivo vacío', 'Cópialo aquí otra vez desde donde viene.'],
    'picture-cut-off': [
      '«{value}» solo se puede leer en parte: está dañada, o la copia se interrumpió',
      'Cópiala aquí otra vez, o ábrela en un programa de imágenes y expórtala de nuevo.',
    ],
    'picture-format': [
      '«{value}» es un archivo {kind}, que los navegadores no muestran',
      'Expórtalo como JPEG, PNG o WebP; si es un dibujo, como SVG.',
    ],
    'picture-kind': [
      '«{value}» es un archivo {kind}, y su nombre dice otra cosa',
      'Cámbiale el nombre para que acabe en {ending}, también aquí.',
    ],
    'picture-too-large': [
      '«{value}» tiene {megapixels} millones de píxeles, contando todos sus fotogramas, y se leen {limit} como máximo',
      'Expórtala más pequeña: 2500 píxeles de ancho bastan para cualquier página.',
    ],
    'drawing-size': [
      'el dibujo «{value}» no dice qué tamaño tiene',
      'Expórtalo otra vez con un tamaño, o escribe viewBox="0 0 ancho alto" en su primera etiqueta, <svg …>.',
    ],
    'drawing-large': [
      'el dibujo «{value}» es demasiado grande o tiene demasiados niveles para leerlo',
      'Expórtalo otra vez como SVG simple, con las fotos aparte, o como PNG.',
    ],
    'drawing-active': [
      'el dibujo contiene partes que ejecutan o cargan algo, y en el sitio se quitan: {removed}',
      'Si sin ellas el dibujo no está bien, expórtalo otra vez como SVG simple.',
    ],
    'public-position': [
      'este archivo dice dónde se hizo: {position}',
      'Si nadie debe saberlo, guárdalo de nuevo sin posición; las imágenes junto a un texto salen sin ella.',
    ],
    'public-hosting': [
      'este archivo se publica en lugar del que el generador escribe para el alojamiento del sitio',
      'Si no dice nada tuyo, bórralo: le faltarían las cabeceras, los tipos y las redirecciones de las próximas versiones.',
    ],
    'theme-file-idle': [
      'nada de lo nuestro se llama {value}, así que este archivo no cambia nada',
      'En la carpeta theme/ están: {known}.',
    ],
    'own-page-untold': [
      'nada dice cómo se llama la página de este componente',
      'Escribe su título y su descripción en content/pages/{value}/index.es.md, con el idioma en el nombre, o da al componente el nombre de una página: {known}.',
    ],
    'config-syntax': ['aquí deja de ser TypeScript: {message}', 'Compara con el ejemplo de docs/theme.md.'],
    'config-shape': [
      'no se entiende qué dice la configuración',
      'Escríbela como en docs/theme.md: export default defineConfig({ … }), con los campos directamente entre las llaves.',
    ],
    'config-function': [
      '«{field}» tiene que ser una función',
      'Por ejemplo head: (page) => [{ tag: "meta", attributes: { name: "x", content: page.title } }].',
    ],
    'config-object': [
      'no se entiende qué nombres hay en «{field}»',
      'Escríbelos entre llaves, cada uno con un texto entre comillas detrás de los dos puntos; lo que se compone en otro sitio no se lee.',
    ],
    'config-text': [
      '«{field}» tiene que ser un texto entre comillas',
      'Escribe la ruta del componente desde la carpeta del sitio ("./shared/Footer.astro") o en su paquete ("@agency/theme/Footer.astro").',
    ],
    'config-module': [
      'no existe {value}',
      'Escribe la ruta desde la carpeta del sitio, empezando por ./, o instala el paquete del que viene.',
    ],
    'theme-part-name': [
      'ningún texto puede usar {value}',
      'Una parte de los textos empieza con mayúscula, consta de letras y cifras, está en theme/parts/ misma y no tiene el nombre de una nuestra.',
    ],
    'public-active': [
      'este dibujo contiene partes que ejecutan o cargan algo: {removed}',
      'La carpeta public/ se publica tal como está. Pon el dibujo junto a un texto, o expórtalo como SVG simple.',
    ],
    'focus-wrong': [
      '«{value}» no dice qué debe quedar en la imagen',
      'Escribe dos números de 0 a 100, desde la izquierda y desde arriba: 30 60.',
    ],
    'picture-without-alt': [
      'la imagen no tiene descripción para quien no la ve',
      'Cuenta en pocas palabras qué muestra: en el texto entre los corchetes, ![descripción](foto.jpg), en los campos en alt o coverAlt.',
    ],
    'picture-remote': [
      'la imagen «{value}» está en otro sitio',
      'Descárgala, si tienes derecho a usarla, y ponla junto al texto.',
    ],
    'cover-small': [
      'la portada {value} solo tiene {width} × {height} píxeles',
      'En la página se ve borrosa. Usa una de al menos 1200 píxeles de ancho; {leastWidth} × {leastHeight} es lo mínimo que muestran otros sitios.',
    ],
    'story-empty': [
      'esta noticia tiene título y ningún texto',
      'Escríbelo debajo de la línea de guiones, o pon arriba draft: true mientras no esté.',
    ],
    'example-left': [
      'aquí sigue el ejemplo con el que nació el sitio: {value}',
      'Pon algo tuyo en su lugar, o elimina el ejemplo; cuáles son lo dice el README del sitio.',
    ],
    'picture-too-small': [
      'la imagen «{value}» es demasiado pequeña ({width} × {height} píxeles)',
      'Hace falta una de al menos {leastWidth} × {leastHeight} píxeles, o un dibujo SVG.',
    ],
    'picture-elsewhere': [
      'la imagen «{value}» no está junto al texto',
      'Cópiala en la carpeta de este archivo y escribe solo su nombre.',
    ],
    'picture-on-computer': [
      'la imagen «{value}» está en el ordenador de alguien',
      'Cópiala en la carpeta de este archivo y escribe solo su nombre: {name}.',
    ],
    'shortcode-typed': [
      'esta orden de WordPress se vería tal como está escrita: {value}',
      'Quítala. Una imagen se escribe ![qué muestra](nombre.jpg), una galería con :::gallery.',
    ],
    'picture-syntax': [
      'esta imagen no se va a mostrar: {value}',
      'Quita los espacios del nombre del archivo y escribe ![descripción](foto.jpg), todo junto.',
    ],
    'picture-in-html': [
      'una imagen escrita en HTML (<img>) no se comprueba ni se reduce',
      'Escríbela así: ![descripción](foto.jpg).',
    ],
    'mdx-syntax': [
      'desde aquí el texto no se puede leer como MDX',
      'Comprueba que cada < tenga su > y cada { su }; si son signos normales, escribe \\< y \\{.',
    ],
    'mdx-tag-open': ['el componente <{value}> no se cierra', 'Añade </{value}> donde termina.'],
    'mdx-expression': [
      'las llaves ejecutan un programa, y en los textos no está permitido: {value}',
      'Para mostrar una llave escribe \\{; en los atributos usa un texto entre comillas.',
    ],
    'mdx-component-unknown': ['el componente <{value}> no existe', 'Hay estos: {known}.'],
    'mdx-import': [
      'en los textos no se puede usar import ni export',
      'Quítalos: los componentes funcionan sin ellos.',
    ],
    'part-unknown': [
      'no existe la parte «{value}»',
      'Hay estas: {known}. Si los dos puntos deben quedarse como están, pon delante una barra invertida: \\:',
    ],
    'part-unreadable': [
      'esta línea quiere abrir una parte, pero no se puede leer: {value}',
      'Escribe los dos puntos, el nombre y luego entre llaves lo que se le dice, sin espacios en medio: :::note{title="…"}; las palabras entre comillas rectas.',
    ],
    'part-in-mdx': ['en un archivo .mdx la parte «{value}» se escribe como etiqueta', 'Escribe {example}'],
    'part-open': [
      'esta parte no se cierra nunca: {value}',
      'Escribe {signs} en una línea sola donde termina.',
    ],
    'part-stray': [
      'esta línea no cierra ninguna parte: {value}',
      'Quítala, o escribe encima el principio de la parte. Si debe quedarse como está, pon delante una barra invertida.',
    ],
    'part-holds-nothing': [
      '«{value}» no contiene nada: es una línea sola',
      'Escríbela con dos veces los dos puntos, sin una línea que la cierre: {example}',
    ],
    'part-holds-something': [
      '«{value}» necesita algo entre una primera y una última línea',
      'Escríbela con tres veces los dos puntos, y ::: debajo de lo que contiene: {example}',
    ],
    'part-attribute-unknown': [
      'a {tag} no se le puede decir «{value}»',
      'Quítalo. Se le puede decir: {known}.',
    ],
    'part-attribute-missing': ['a {value} le falta «{attribute}»', 'Añádelo: {example}'],
    'part-attribute-twice': ['«{value}» está dicho dos veces', 'Quita uno de los dos.'],
    'part-choice': ['«{value}» no está entre las opciones de «{attribute}»', 'Elige entre: {known}.'],
    'part-address': [
      'de esta dirección no se puede mostrar nada en una página: {value}',
      'Toma la dirección de una página de: {known}. Para los demás pon un enlace.',
    ],
    'part-no-video': [
      'esto no es un vídeo, sino una página de {provider}: {value}',
      'Escribe {example} en vez de ::video.',
    ],
    'part-empty': [
      '«{value}» no contiene nada',
      'Escribe algo entre la primera y la última línea, o quita las dos.',
    ],
    'part-without-picture': [
      'en «{value}» no hay ninguna imagen',
      'Pon las imágenes entre la primera y la última línea: ![qué se ve](imagen.jpg)',
    ],
    'part-without-two-pictures': [
      '«{value}» necesita dos imágenes: antes y después',
      'Pon las dos entre la primera y la última línea: ![qué se ve](imagen.jpg)',
    ],
    'part-without-list': [
      'en «{value}» no hay ninguna lista',
      'Empieza cada línea con 1. o con - entre la primera y la última línea.',
    ],
    'part-without-numbers': [
      'en «{value}» no hay ninguna tabla de números',
      'Pon una entre la primera y la última línea: nombres en la primera columna, un número en cada otra casilla, cuatro columnas de números como mucho: | Año | Visitas |, y debajo | --- | --- |',
    ],
    'part-file': [
      'esto no es un archivo de la carpeta public/, ni uno junto al texto: {value}',
      'Ponlo en la carpeta del texto y escribe su nombre, ./tarifas.pdf, o en public/ y escribe la ruta desde ahí: /tarifas.pdf',
    ],
    'part-file-missing': [
      'el archivo «{value}» no está en la carpeta public/',
      'Ponlo ahí, o corrige el nombre; las mayúsculas cuentan.',
    ],
    'part-file-not-beside': [
      'junto al texto no hay ningún archivo «{value}»',
      'Ponlo en su carpeta, o corrige el nombre; las mayúsculas cuentan.',
    ],
    'part-file-kind': [
      'un archivo de este tipo no se puede ofrecer desde junto a un texto: {value}',
      'Guárdalo en uno de estos formatos: {known}.',
    ],
    'part-sound': [
      'los navegadores no reproducen este archivo: {value}',
      'Guárdalo como uno de estos: {known}.',
    ],
    'html-unsafe': [
      '«{value}» no se permite en los textos, porque puede hacer daño o cargar cosas de otros sitios',
      'Quítalo y usa Markdown; para un vídeo o un mapa están las partes video y embed.',
    ],
    'text-too-large': [
      'el texto tiene más de {limit} caracteres',
      'Divídelo en varios, o comprueba que no se haya pegado otra cosa.',
    ],
    'text-too-deep': [
      'aquí el texto está anidado en sí mismo demasiadas veces',
      'Comprueba si hay un signo repetido por error: >, -, *, puntos, paréntesis o etiquetas; ningún texto necesita tantos.',
    ],
    'html-attribute': ['en un texto <{tag}> no puede llevar «{value}»', 'Quítalo. Puede llevar: {known}.'],
    'html-broken': [
      'este trozo de HTML se corta, o no está escrito como pide el HTML: {value}',
      'Comprueba que cada < tenga su > y cada <!-- su -->, y que las comillas se cierren; si los signos van tal cual, escribe \\<.',
    ],
    'html-open': [
      'la etiqueta <{value}> no se cierra',
      'Añade </{value}> donde termina, en el mismo párrafo o punto de la lista.',
    ],
    'html-stray': [
      '</{value}> no cierra nada que esté abierto aquí',
      'Quítalo, o pon <{value}> antes, en el mismo párrafo o punto de la lista.',
    ],
    'html-nesting': [
      '<{value}> no puede estar aquí: los navegadores lo moverían, o cerrarían lo que tiene alrededor',
      'Sácalo del párrafo, de la tabla o del enlace, o usa Markdown.',
    ],
    'html-id': [
      'el id «{value}» no se puede usar, o ya se usa',
      'Elige otro, de una palabra con un número o un guion: nota-1.',
    ],
    'heading-first': [
      'la página ya tiene su título principal',
      'Escribe ## aquí, y un # más en cada título que dependa de él.',
    ],
    'heading-skipped': [
      'este título es de nivel {value}, pero después del anterior puede ser {most} como máximo',
      'Quita algún #, para que no se salte ningún nivel.',
    ],
    'heading-blank': [
      'esta línea quiere ser un título, pero se verá con sus #: {value}',
      'Escribe un espacio normal después de los #.',
    ],
    'heading-empty': ['este título está vacío', 'Escribe sus palabras, o quita los #.'],
    'list-blank': [
      'esta línea quiere ser un punto de una lista, pero no lo será: {value}',
      'Escribe un espacio normal después del signo.',
    ],
    'link-anchor-missing': ['en esta página no hay ningún lugar «{value}»', 'Hay: {known}.'],
    'link-missing': [
      'el enlace «{value}» lleva a una página de este sitio que no existe, o que aún no ha salido',
      'Corrígelo, o quítalo.',
    ],
    'link-broken': [
      'el enlace «{value}» no lleva a ninguna parte',
      'Escribe la dirección completa (https://…) o, para una página de este sitio, su ruta, que empieza por /.',
    ],
    'person-without-consent': [
      '{value} no ha dado su consentimiento para que se le nombre, o ha caducado',
      'Quita el nombre, o registra el consentimiento en people/{person}/person.yaml (scope: [name]).',
    ],
    'address-hidden': [
      '«{value}» dice dónde está {client}, que no muestra su dirección',
      'Quítalo, o escribe hidesAddress: false bajo serviceArea de {client}.',
    ],
    'address-hinted': [
      '«{value}» podría decir dónde está {client}, que mantiene oculta su dirección',
      'Si el pasaje no habla de {client}, déjalo; si no, quítalo.',
    ],
  },
} satisfies Wording;
