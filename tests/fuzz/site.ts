/** A small site without mistakes and without photos, of which a case damages one file. */
export const files: Readonly<Record<string, string>> = {
  'site.yaml': `name: Agenzia Esempio
origin: https://www.example.com
timeZone: Europe/Rome
staffLanguage: en
languages:
  it:
    lang: it-IT
    label: Italiano
    words: { stories: notizie, network: network, people: persone, tags: temi }
  en:
    lang: en
    label: English
    words: { stories: news, network: network, people: people, tags: topics }
tagline:
  it: La voce giusta
  en: The right voice
description:
  it: Facciamo parlare di chi lo merita.
  en: We make people talk of those who deserve it.
logo: logo.svg
menu: [stories, network, about]
sectors:
  tables: { it: A tavola, en: At table }
tags:
  feasts: { it: Feste, en: Feasts }
`,
  'logo.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="3"/></svg>',
  'pages/about/index.it.md': `---
title: Chi siamo
description: Una piccola agenzia.
type: AboutPage
---

Siamo in tre.
`,
  'people/anna/person.yaml': `name: Anna Esempio
role:
  it: Fotografa
team: true
near: [trattoria]
consent:
  scope: [name]
  date: 2025-01-01
`,
  'people/bruno/person.yaml': `name: Bruno Prova
role:
  it: Cliente di lunga data
`,
  'clients/trattoria/client.yaml': `name: Trattoria Esempio
type: Restaurant
sector: tables
since: 2019-04
address:
  street: Via Esempio 1
  locality: Milano
  region: MI
  postalCode: 20121
  country: IT
pin:
  latitude: 45.46420
  longitude: 9.19000
phones: [+39 02 1234 5678]
email: sala@example.com
website: https://trattoria.example.com
hours: Mo-Fr 12:00-15:00,19:00-23:00
`,
  'clients/trattoria/index.it.md': `---
description: Cucina di casa vicino al Duomo.
---

Da tre generazioni.
`,
  'posts/festa/index.it.md': `---
title: La festa "di paese"
description: Una sera in piazza, con tutti.
date: 2026-11-03
authors: [anna]
tags: [feasts]
clients: [trattoria]
---

Una **sera** in "_piazza_"[^1], con [la trattoria](https://trattoria.example.com).

## Il programma

- **19:00** la cena
- <b>21:00</b> la musica

### Dopo

> Si balla <em>fino a tardi</em>.

| ora | cosa |
| --- | ---: |
| 19  | cena |

<details>
<summary>Altro</summary>

Vedi [il programma](#il-programma).

</details>

[^1]: Quella grande.
`,
  'posts/nota/index.it.mdx': `---
title: Una nota
description: Con i componenti.
date: 2026-11-04
---

<Callout title="Attenzione">

Testo **in grassetto**. {/* un appunto */}

</Callout>

<Quote by="Anna" source={"Il giornale"}>

Così *va*.

</Quote>

Fine {"{"}qui{"}"}, <abbr title="eccetera">ecc.</abbr>
`,
};
