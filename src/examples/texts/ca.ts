import type { SampleTexts } from '../examples.ts';

export default {
  words: {
    stories: 'noticies',
    network: 'xarxa',
    people: 'persones',
    tags: 'temes',
    sectors: 'oficis',
    towns: 'pobles',
  },
  tagline: 'Bons llocs, fàcils de trobar',
  description:
    'Una agència a {town} per a botigues, restaurants i tallers. Posem en ordre l’adreça, els horaris i l’entrada, i després deixem parlar els clients.',
  sector: 'Taula i forn',
  tag: 'Trobar la porta',
  street: 'Carrer de l’Exemple',
  story: {
    title: 'Tota recomanació comença en una porta',
    description:
      'La nostra primera notícia: per què qui troba la porta torna, i què llegiràs aquí a partir d’ara.',
    coverAlt: 'Una filera de portes amb arc en tons d’un sol color; una és oberta i il·luminada',
    body: `Ningú no recomana un lloc que no ha pogut trobar. Per això la nostra primera notícia parla d’una porta.

A dos carrers d’aquí hi ha un forn de pa. El pa val la passejada, i durant anys la gent hi ha passat de llarg: el rètol és molt amunt i les portes són dues. Fins que algú va escriure una frase al vidre: *és la de l’esquerra, i és oberta.*

> «Ja ningú no truca per preguntar el camí. Truquen per encarregar.»

## Què trobaràs aquí

- **Notícies** de les empreses per a les quals treballem, en les llengües que llegeixen els seus clients.
- **La xarxa**: qui són, on són, quan obren.
- **Persones**, les que han acceptat que les anomenem.

*Aquesta notícia és un exemple. Escriviu-hi la vostra: és a la carpeta \`content/posts\`, i el README explica com.*`,
  },
  client: {
    name: 'Forn Exemple',
    description: 'Pa de massa mare, acabat de fer a les set i a les quatre. La porta és la de l’esquerra.',
    photoAlt: 'Un aparador amb un tendal de ratlles i dues portes amb arc; la de l’esquerra és il·luminada',
    entrance: 'La porta de l’esquerra de les dues, sota el tendal de ratlles. És la que té el llum encès.',
    stop: 'Plaça de l’Exemple',
    landmark: 'El rellotge de la cantonada',
    commonMistake: 'La porta de la dreta és dels veïns. Són gent pacient, però no tenen pa.',
    stepFree: 'Sense graons, i per la porta s’hi passa de dos en dos.',
    body: `La botiga és petita, i l’olor de pa arriba fins a la cantonada. Sota el tendal de ratlles hi ha dues portes: la de l’esquerra és de la botiga, la de la dreta és dels veïns.

## Bo de saber

1. El pa de sègol surt els divendres i al migdia s’ha acabat.
2. Qui porta la bossa de casa paga deu cèntims menys.
3. Els pastissos s’encarreguen amb dos dies d’antelació.

*Aquesta empresa és un exemple. Les dades són a \`client.yaml\`, i aquest text, al costat.*`,
  },
  person: {
    name: 'Anna Exemple',
    role: 'Hi va i mira',
    bio: 'Abans d’escriure una adreça hi passa per davant tres vegades, una de les quals de nit. Respon l’endemà, mai de matinada.',
    photoAlt: 'Un retrat dibuixat en tons d’un sol color',
  },
  mention: {
    by: 'una clienta',
    quote:
      'Els veïns ens van enviar a la porta de l’esquerra. Hi tenen pràctica, i ens van recomanar el de sègol.',
  },
  about: {
    title: 'Qui som',
    menu: 'Qui som',
    description: 'Qui som, com treballem i per què comencem sempre per la porta.',
    body: `Treballem per a botigues, restaurants i tallers dels voltants. El nostre ofici és que els trobin: al mapa, a l’hora justa, per la porta justa. La resta la fan els clients, perquè qui ha estat ben tractat ho explica.

## Com treballem

- **Hi anem i mirem.** Tota feina comença a peu, com si no sabéssim el camí.
- **Posem ordre.** Una adreça, un punt al mapa, un horari, a tot arreu els mateixos.
- **Responem** a qui ha escrit, l’endemà.

*Aquesta pàgina és un exemple. Expliqueu aquí qui sou, i què no feu.*`,
  },
  contact: {
    title: 'Contacte',
    description: 'On som, com trobar-nos i què escriure.',
    body: `N’hi ha prou amb tres línies: el nom del lloc, la població, i què pregunta per telèfon qui no el troba. Responem en dos dies feiners, també quan la resposta és no.

*Aquesta pàgina és un exemple. L’adreça, el telèfon i el correu són a \`site.yaml\`.*`,
  },
  privacy: {
    title: 'Privadesa',
    description:
      'Sense galetes, sense peticions a tercers, i les persones només s’anomenen si hi estan d’acord.',
    body: `Aquesta pàgina és curta perquè hi ha poc a dir.

## Quan llegeixes aquestes pàgines

- **Sense galetes**, i res que et segueixi de pàgina en pàgina. Per això no veus cap avís.
- **Sense peticions a tercers.** Les lletres i les imatges vénen del nostre servidor. Els mapes d’altres empreses només s’obren si hi fas clic, i a partir d’aquí valen les seves regles.

## Què anota el servidor

Com qualsevol servidor, el nostre anota les peticions a què respon: adreça, hora, pàgina, navegador. Ho necessita per funcionar. Les notes s’esborren al cap de catorze dies.

## Les persones en aquestes pàgines

Escrivim el nom d’algú o en mostrem el retrat només amb el seu consentiment, i guardem la resposta amb la data. Una línia a [info@example.com](mailto:info@example.com) el retira; no cal dir per què.

## Qui n’és responsable

L’agència que té el nom i l’adreça al peu d’aquesta pàgina.

*Aquesta pàgina és un exemple. Abans de publicar el lloc, feu-la llegir a qui us assessora en protecció de dades.*`,
  },
} satisfies SampleTexts;
