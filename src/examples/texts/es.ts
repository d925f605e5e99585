import type { SampleTexts } from '../examples.ts';

export default {
  words: {
    stories: 'noticias',
    network: 'red',
    people: 'personas',
    tags: 'temas',
    sectors: 'oficios',
    towns: 'ciudades',
  },
  tagline: 'Buenos sitios, fáciles de encontrar',
  description:
    'Una agencia en {town} para tiendas, restaurantes y talleres. Ponemos en orden dirección, horarios y entrada, y luego dejamos hablar a los clientes.',
  sector: 'Mesa y horno',
  tag: 'Encontrar la puerta',
  street: 'Calle del Ejemplo',
  story: {
    title: 'Toda recomendación empieza en una puerta',
    description:
      'Nuestra primera noticia: por qué quien encuentra la puerta vuelve, y qué leerás aquí a partir de ahora.',
    coverAlt: 'Una fila de puertas con arco en tonos de un solo color; una está abierta e iluminada',
    body: `Nadie recomienda un sitio que no ha podido encontrar. Por eso nuestra primera noticia trata de una puerta.

A dos calles de aquí hay una panadería. Su pan merece el paseo, y durante años la gente pasó de largo: el rótulo está muy alto y las puertas son dos. Hasta que alguien escribió una frase en el cristal: *es la de la izquierda, y está abierta.*

> «Ya nadie llama para preguntar el camino. Llaman para encargar.»

## Qué encontrarás aquí

- **Noticias** de las empresas para las que trabajamos, en los idiomas que leen sus clientes.
- **La red**: quiénes son, dónde están, cuándo abren.
- **Personas**, las que han aceptado que se las nombre.

*Esta noticia es un ejemplo. Escribe la tuya en su lugar: está en la carpeta \`content/posts\`, y el README explica cómo.*`,
  },
  client: {
    name: 'Panadería Ejemplo',
    description:
      'Pan de masa madre, recién hecho a las siete y a las cuatro. La puerta es la de la izquierda.',
    photoAlt: 'Un escaparate con toldo de rayas y dos puertas con arco; la de la izquierda está iluminada',
    entrance:
      'La puerta de la izquierda de las dos, bajo el toldo de rayas. Es la que tiene la luz encendida.',
    stop: 'Plaza del Ejemplo',
    landmark: 'El reloj de la esquina',
    commonMistake: 'La puerta de la derecha es de los vecinos. Son gente paciente, pero no tienen pan.',
    stepFree: 'Sin escalones, y por la puerta se pasa de dos en dos.',
    body: `La tienda es pequeña, y el olor a pan llega hasta la esquina. Bajo el toldo de rayas hay dos puertas: la de la izquierda es de la tienda, la de la derecha de los vecinos.

## Conviene saber

1. El pan de centeno sale los viernes y a mediodía se ha acabado.
2. Quien trae la bolsa de casa paga diez céntimos menos.
3. Las tartas se encargan con dos días de antelación.

*Esta empresa es un ejemplo. Sus datos están en \`client.yaml\`, y este texto, al lado.*`,
  },
  person: {
    name: 'Ana Ejemplo',
    role: 'Va y mira',
    bio: 'Antes de escribir una dirección pasa por delante tres veces, una de ellas de noche. Contesta al día siguiente, nunca de madrugada.',
    photoAlt: 'Un retrato dibujado en tonos de un solo color',
  },
  mention: {
    by: 'una clienta',
    quote:
      'Los vecinos nos mandaron a la puerta de la izquierda. Tienen práctica, y nos recomendaron el de centeno.',
  },
  about: {
    title: 'Quiénes somos',
    menu: 'Quiénes somos',
    description: 'Quiénes somos, cómo trabajamos y por qué empezamos siempre por la puerta.',
    body: `Trabajamos para tiendas, restaurantes y talleres de los alrededores. Nuestro oficio es que se los encuentre: en el mapa, a la hora justa, por la puerta justa. Lo demás lo hacen los clientes, porque quien ha sido bien tratado lo cuenta.

## Cómo trabajamos

- **Vamos y miramos.** Todo trabajo empieza a pie, como si no supiéramos el camino.
- **Ponemos orden.** Una dirección, un punto en el mapa, un horario, en todas partes los mismos.
- **Contestamos** a quien ha escrito, al día siguiente.

*Esta página es un ejemplo. Cuenta aquí quiénes sois, y qué no hacéis.*`,
  },
  contact: {
    title: 'Contacto',
    description: 'Dónde estamos, cómo encontrarnos y qué escribir.',
    body: `Bastan tres líneas: el nombre del sitio, la ciudad, y qué pregunta por teléfono quien no lo encuentra. Contestamos en dos días laborables, también cuando la respuesta es no.

*Esta página es un ejemplo. La dirección, el teléfono y el correo están en \`site.yaml\`.*`,
  },
  privacy: {
    title: 'Privacidad',
    description:
      'Sin cookies, sin peticiones a terceros, y a las personas solo se las nombra si están de acuerdo.',
    body: `Esta página es corta porque hay poco que contar.

## Cuando lees estas páginas

- **Sin cookies**, y nada que te siga de una página a otra. Por eso no ves ningún aviso.
- **Sin peticiones a terceros.** Las letras y las imágenes vienen de nuestro servidor. Los mapas de otras empresas solo se abren si haces clic en ellos, y a partir de ahí valen sus reglas.

## Lo que anota el servidor

Como cualquier servidor, el nuestro anota las peticiones a las que responde: dirección, hora, página, navegador. Lo necesita para funcionar. Las notas se borran a los catorce días.

## Las personas en estas páginas

Escribimos el nombre de alguien o mostramos su retrato solo con su consentimiento, y guardamos la respuesta con su fecha. Una línea a [info@example.com](mailto:info@example.com) lo retira; no hace falta decir por qué.

## Quién es responsable

La agencia cuyo nombre y dirección están al pie de esta página.

*Esta página es un ejemplo. Antes de publicar el sitio, que la lea quien os asesora en protección de datos.*`,
  },
} satisfies SampleTexts;
