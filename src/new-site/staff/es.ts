import type { StaffTexts } from '../staff.ts';

export default {
  questions: {
    folder: 'Carpeta del nuevo sitio',
    name: 'Nombre de la agencia',
    languages: 'Idiomas, primero el principal (it, en, es, fr, de, nl, pt, ca o cualquier otro)',
    country: 'País',
    brand: 'Color de la marca',
  },
  made: 'El sitio de {name} está en {folder}: {languages}; ejemplos en {country}, para sustituir.',
  next: 'Ahora escribe:',
  toSee: 'y mira http://localhost:4321. README.md cuenta cómo seguir.',
  notReady: 'Para {languages} aún no hay ejemplos: lo que hay está en inglés, por traducir.',
  siteHead:
    'Quién es la agencia, cómo habla su sitio y qué aspecto tiene. Las líneas que empiezan por # son notas: solo las lees tú. Si todo está bien lo dice «npm run check».',
  site: {
    name: 'El nombre, tal como está en el rótulo.',
    origin: 'Dónde vivirá el sitio, sin ruta. Cámbialo antes de publicarlo.',
    host: 'Dónde se aloja el sitio, para que la construcción escriba lo que hay que decirle (netlify, cloudflare, github, nginx, apache, caddy, none).',
    timeZone: 'Dónde está el reloj de la agencia: por él salen las noticias y abren las oficinas.',
    staffLanguage: 'El idioma en que se cuentan los errores: it, en o es.',
    languages:
      'Los idiomas del sitio. El primero no lleva prefijo en las direcciones. Las palabras (words) son las de las direcciones: mejor cambiarlas ahora que después.',
    tagline: 'Para qué está la agencia, en pocas palabras.',
    description: 'Qué hace la agencia, en una o dos frases. Las muestran los buscadores.',
    logo: 'Una imagen cuadrada junto a este archivo, SVG o PNG de al menos 512 píxeles. De ella salen los iconos.',
    address: 'Dónde está la agencia.',
    pin: 'Su entrada, con cinco decimales: haz clic en ella en un mapa y copia los dos números.',
    phones: 'Números de teléfono con el prefijo del país, y la dirección de correo.',
    hours: 'Si vienen clientes: qué clase de empresa es la agencia, y cuándo abre.',
    founded: 'Cuándo se fundó la agencia: un año, un mes o un día.',
    channels: 'Los perfiles de la agencia en otras partes.',
    shareImages:
      'Lo que otros sitios muestran de una página: para dibujarlo con su título en estos alfabetos hace falta un paquete de letras. Escribe drawn y la comprobación dirá cuál.',
    menu: 'Qué hay en el menú y al pie: stories, network, people, y carpetas de content/pages/.',
    sectors: 'Las clases de empresas de la red. Cada client.yaml nombra una por su clave.',
    tags: 'Los temas de las noticias, con sus claves.',
    look: 'El color de la marca, las letras (bricolage, newsreader, system-sans, system-serif) y las esquinas: none, small, round.',
  },
  clientHead:
    'Los datos de una empresa que valen en todos los idiomas. El nombre de la carpeta es su clave; nadie lo ve.',
  client: {
    name: 'El nombre del rótulo, sin eslogan, ciudad ni forma jurídica.',
    type: 'Su clase, como la llama schema.org (Restaurant, BookStore, Dentist …), y uno de los sectors de site.yaml.',
    since: 'Desde cuándo trabajáis juntos: un año, un mes o un día.',
    paid: 'Escríbelo si no se paga con dinero ni con género. Si no, los enlaces a la empresa se marcan como patrocinados.',
    address: 'Calle y número como en la placa.',
    pin: 'La entrada, no el centro del edificio, con cinco decimales.',
    arrival: 'Cómo se encuentra la puerta, para quien no ha estado nunca. Quita lo que no hayas visto.',
    phones: 'Con el prefijo del país.',
    web: 'Su propio sitio y sus perfiles.',
    hours: 'Cuándo abre. «PH off» quiere decir cerrado los festivos.',
    services: 'Cuánto cuesta, cómo se paga, qué ofrece.',
    verified: 'El día en que alguien comparó todo esto con el sitio mismo.',
    photos: 'Imágenes junto a este archivo; lo que muestran se dice en cada idioma.',
  },
  personHead: 'Alguien de la agencia, o cercano a una empresa.',
  person: {
    name: 'Solo el nombre, sin títulos.',
    role: 'Qué hace, y algunas frases sobre esta persona.',
    team: 'Si es de la agencia.',
    near: 'Empresas y personas a las que está cercana: solo el nombre de la carpeta, o también a título de qué y desde cuándo.',
    photo: 'Un retrato junto a este archivo.',
    consent:
      'A qué ha dado su consentimiento, y cuándo. Sin él no se nombra a nadie ni se muestra su retrato.',
  },
  mentionHead:
    'Algo que alguien ha dicho. En un archivo puede haber una sola cosa, o muchas como lista: por ejemplo, un archivo por mes.',
  mention: {
    about: 'Las empresas de las que habla, por sus carpetas; agency sois vosotros.',
    said: 'Quién lo dijo, dónde y cuándo. Un nombre está aquí solo como carpeta de content/people/.',
    quote: 'Las palabras como se dijeron, en su idioma, y vuestras traducciones.',
    kind: 'praise (elogio), question (pregunta), complaint (queja) o news (noticia); y lo que da a entender: + habla a favor, - en contra.',
    answered: 'Quita el # cuando alguien haya contestado.',
    consent:
      'Lo que no se dijo en público se cita solo con un consentimiento. Quítalo, y las palabras cuentan sin mostrarse.',
  },
  story: {
    own: 'El título, y una o dos frases para las listas y los buscadores.',
    date: 'Cuándo sale, quién la escribió, sus temas (tags en site.yaml) y las empresas de las que habla. Las traducciones toman todo esto de aquí.',
    cover: 'Una imagen junto a este archivo, y lo que muestra.',
    draft: 'Quita el #, y este idioma de la noticia se queda fuera del sitio.',
  },
  snippets: {
    story: 'Una noticia nueva',
    page: 'Una página nueva',
    client: 'Una empresa nueva',
    clientText: 'El texto de una empresa',
    person: 'Una persona nueva',
    mention: 'Algo que alguien ha dicho',
    reply: 'Lo que un lector ha respondido a una noticia',
  },
  workflow: {
    head: 'Construye el sitio y lo publica en GitHub Pages: después de cada cambio, y cada mañana, para que las noticias salgan en su día. Para empezar: Settings → Pages → Source: GitHub Actions. Otro servidor publica la carpeta dist/; entonces solo cambian los dos últimos pasos.',
    cache: 'Lo que se guarda hace más rápida la construcción siguiente.',
  },
  readme: `# {name}

El sitio de la agencia. Se escribe en \`content/\`, y Passaparola hace las páginas.

## Mirarlo

Una sola vez, en esta carpeta: \`npm install\`. Después:

| comando               | qué hace                                                                             |
| --------------------- | ------------------------------------------------------------------------------------ |
| \`npm run dev\`         | muestra el sitio en http://localhost:4321 mientras escribes, con borradores          |
| \`npm run check\`       | lo lee todo y enumera lo que está mal, con archivo, línea y remedio                  |
| \`npm run build\`       | construye el sitio en \`dist/\`, si todo está bien                                     |
| \`npm run preview\`     | muestra el sitio construido                                                          |
| \`npm run audit\`       | compara el sitio construido con las reglas de los buscadores                         |
| \`npm run network\`     | dice quién espera una respuesta, qué arreglar y quién lleva el boca a boca           |
| \`npm run listings\`    | escribe lo que se sube a Google, Apple, Bing y OpenStreetMap                         |
| \`npm run words -- pl\` | escribe las palabras del sitio que a un idioma (pl) aún le faltan, para completarlas |

## Lo primero

1. Abre \`content/site.yaml\` y recórrelo de arriba abajo: dirección, punto en el mapa, teléfono, correo, \`origin\`.
2. Pon tu logo en lugar de \`content/logo.svg\`.
3. Lee \`content/pages/\`: \`about\`, \`contact\`, \`privacy\`. Son ejemplos, como todo lo que ves ahora.
4. Escribe una noticia, una empresa y una persona tuyas, como se cuenta abajo. Después elimina los ejemplos: \`content/posts/{story}\`, \`content/clients/{client}\`, \`content/people/{person}\`, \`content/mentions/{mention}.yaml\`.

## Una noticia en cinco minutos

1. Haz una carpeta en \`content/posts/\`; su nombre es la clave de la noticia, y nadie lo ve: \`content/posts/escaparate-nuevo/\`.
2. Pon en ella una imagen, por ejemplo \`cover.jpg\`.
3. Escribe en ella \`index.{locale}.md\` ({locale} es el idioma):

   \`\`\`markdown
   ---
   title: Un escaparate nuevo
   description: Cómo cambió un escaparate, y quién lo notó primero.
   date: {today}
   authors: [{person}]
   tags: [door]
   cover: cover.jpg
   coverAlt: Un escaparate iluminado, visto desde la calle
   ---

   El primero en notarlo fue el cartero.
   \`\`\`

4. Una traducción es otro archivo al lado, por ejemplo \`index.fr.md\`. Le bastan title, description, coverAlt y el texto; todo lo demás viene del primer idioma. Una noticia puede existir en un solo idioma.

Una fecha en el futuro retiene la noticia hasta la construcción de ese día. \`draft: true\` la retiene del todo.

## Una empresa en cinco minutos

1. Copia la carpeta \`content/clients/{client}\` con un nombre nuevo.
2. Cambia \`client.yaml\`: cada campo está explicado allí. Quita lo que no sepas; nunca adivines un punto en el mapa ni un horario.
3. Reescribe \`index.{locale}.md\`: qué se ve, y cómo se entra.
4. Sustituye las imágenes.
5. Lo que falta lo dice \`npm run check\`.

## Una persona en dos minutos

Copia una carpeta de \`content/people/\` y cambia \`person.yaml\`. Sin \`consent\` no se nombra a nadie: primero se pregunta, y se apunta el día de la respuesta.

## El boca a boca en un minuto

Alguien ha dicho algo de una empresa: copia \`content/mentions/{mention}.yaml\` con un nombre nuevo y cámbialo. Apunta también las quejas. Lo que se os dijo solo a vosotros se cita con un \`consent\`; sin él, cuenta y nada más. \`near\` en la ficha de una persona o de una empresa dice quién está cerca de quién. Lo demás está en la página \`network.md\` de la guía.

## En el editor

VS Code propone instalar lo que esta carpeta recomienda. Desde entonces completa y explica los campos de \`site.yaml\`, \`client.yaml\`, \`person.yaml\` y del boca a boca, y subraya los errores. Para los campos que van encima de un texto ninguna extensión lo hace todavía: en un archivo \`.md\` vacío escribe \`story\` o \`page\` y elige la plantilla; los errores los cuenta \`npm run dev\` mientras escribes.

## Publicarlo

\`npm run build\` hace la carpeta \`dist/\`, que publica cualquier servidor de archivos estáticos. \`.github/workflows/site.yml\` lo hace en GitHub Pages después de cada cambio y cada mañana. Si allí el sitio vive en una carpeta (\`nombre.github.io/sitio/\`), escribe \`base: /sitio/\` en \`site.yaml\`. Mientras \`package.json\` nombre Passaparola con \`file:…\`, construye en tu ordenador: en GitHub no está esa carpeta. Nombra el alojamiento en \`site.yaml\`, como en \`host: github\`, y la construcción escribe lo que hay que decirle: cabeceras de seguridad, tipos, redirecciones. Cómo se hace con cada uno lo cuenta la página \`online.md\` de la guía.

Los archivos de \`public/\` se publican tal como están.

## Más

La guía explica cada campo, con ejemplos: \`node_modules/passaparola/docs/guide/es/\`. Cómo se cambia el aspecto de las páginas, más allá de \`look\` en \`site.yaml\`: \`node_modules/passaparola/docs/theme.md\`, en inglés, para quien escribe HTML y CSS.
`,
} satisfies StaffTexts;
