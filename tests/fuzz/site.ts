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
footer: [people, voices, privacy]
founded: 2018
type: LocalBusiness
hours: Mo-Fr 09:00-18:00
address: { street: Via Esempio 2, postalCode: "20121", locality: Milano, region: MI, country: IT }
pin: { latitude: "45.47218", longitude: "9.18804" }
phones: [+39 02 1234 5679]
email: ciao@example.com
vat: IT00743110157
imprint: { register: REA MI-1234567, capital: 10000 EUR, paidUp: true, representatives: [Anna Esempio] }
channels: [https://social.example.com/agenzia]
newsletter: { unsubscribe: "{{unsubscribe}}" }
sectors:
  tables: { it: A tavola, en: At table }
tags:
  feasts: { it: Feste, en: Feasts }
series:
  evenings: { it: Serate, en: Evenings }
ties:
  regular: { it: Cliente fisso, en: Regular }
aspects:
  bell: { it: Il campanello, en: The bell }
mentionChannels:
  guest-book: { it: Quaderno degli ospiti, en: Guest book }
networkTexts:
  sectors: { tables: { it: Dove si mangia., en: Where one eats. } }
  towns: { Milano: { it: A due passi da noi. } }
replies:
  email: risposte@example.com
  form: { action: https://forms.example.com/f/agenzia, hidden: { key: x1 } }
  webmention: { endpoint: https://webmention.example.com/agenzia/webmention }
reviewRules: [IT]
analytics: { service: plausible, site: www.example.com, months: 12, country: DE }
indexnow: esempio-0123456789
shareImages: plain
storiesPerPage: 2
look: { brand: "#c5432c", radius: round }
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
  'pages/privacy/index.it.md': `---
title: Privacy
description: Che cosa resta.
---

## Chi conta

::analytics
`,
  'people/bruno/person.yaml': `name: Bruno Prova
role:
  it: Cliente di lunga data
near:
  - { who: trattoria, as: regular, since: 2019, note: { it: Il martedì. } }
  - { who: anna, as: friend, until: 2025-06 }
`,
  'mentions/2026-10.yaml': `- about: [trattoria]
  by: { it: una cliente di Como, en: a customer from Como }
  channel: google
  url: https://reviews.example.com/trattoria/1
  published: 2026-10-19
  experienced: 2026-10-18
  lang: it
  quote: Il risotto "della nonna", a mezzanotte.
  translations: { en: Risotto at midnight. }
  kind: praise
  says: [+food, -bell]
  answered:
    on: 2026-10-20
    by: anna
    text: { it: Torni presto., en: Come again. }
- about: [trattoria]
  by: anna
  channel: guest-book
  published: 2026-10-21
  kind: question
  says: [-hours]
  answered: { on: 2026-10-27 }
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
through: anna
phones: [+39 02 1234 5678]
email: sala@example.com
website: https://trattoria.example.com
hours: Mo-Fr 12:00-15:00,19:00-23:00; Dec 24 off; PH off
arrival:
  entrance:
    text: { it: La porta rossa., en: The red door. }
    pin: { latitude: "45.46425", longitude: "9.19010" }
  bell: Trattoria
  parking: [{ text: { it: In piazza. } }]
  stops: [{ name: Duomo, kind: metro, lines: ["M1", "M3"] }]
  stepFree: { access: partly, text: { it: Un gradino. } }
departments:
  - { name: { it: Bar, en: Bar }, type: BarOrPub, hours: Mo-Su 17:00-23:00, phones: [+39 02 1234 5670] }
vat: IT00743110157
ids: { google: ChIJEsempioEsempioEsempio04, wikidata: Q4115189 }
menu: https://trattoria.example.com/menu
cuisine: [Lombard, fish]
priceRange: 30–45 €
changed: [{ on: 2026-10-05, what: hours, note: { it: Anche a cena. } }]
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
series: evenings
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
  'posts/festa/replies/ada.yaml': `name: Ada Fittizia
date: 2026-11-18 12:40
lang: it
url: https://ada.example.com/
text: |
  Ci passo *ogni mattina*, e \`mai\` visto niente.

  > Davvero?
from: email
status: approved
`,
  'posts/festa/replies/webmention-1.yaml': `kind: like
name: Piet Voorbeeldig
to: ada
url: https://social.example.net/@piet/1
date: 2026-11-19T08:00:00+01:00
from: webmention
status: approved
spam: { score: 10, reasons: [links] }
`,
  'posts/parti/index.it.md': `---
title: Tutte le parti
description: Una storia con tutto quello che un testo può avere.
date: 2026-11-05
clients: [trattoria]
---

:::facts
- **Dove**: in cortile
- **100** negozi
:::

:::voice{by="Una cliente" source="il quaderno"}
Credevo fosse un *garage*.
:::

:::gallery
![Un cerchio rosso](./cerchio.svg "Il cerchio: dipinto.")
![Un altro cerchio](./cerchio.svg)
:::

:::compare{caption="Prima e dopo."}
![Prima](./cerchio.svg)
![Dopo](./cerchio.svg)
:::

:::note{title="Da ricordare"}
Il numero **si legge**.
:::

:::steps
1. **Si attraversa.** E si guarda.
2. **Si dipinge.**
:::

:::timeline
- **1962** La bottega apre.
- **Gennaio 2026** La porta è rossa.
:::

:::chart{title="Chi ha trovato la porta" kind=lines}
| Settimana | Prima | Dopo |
| --- | ---: | ---: |
| 1 | 41 | 63 |
| 2 | 38 | 79,5 |
:::

::video{url=https://www.youtube.com/watch?v=esempio0000 title="Come si dipinge"}

::embed{url="https://www.openstreetmap.org/#map=17/45.47218/9.18804" title="Dove siamo"}

:::figure{caption="La sera." credit="Bruno"}
![Un cerchio](./cerchio.svg)
:::

::client{key=trattoria}

::person{key=anna}

::button{url=/chi-siamo/ text="Chi siamo?"}
`,
  'posts/parti/cerchio.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8" width="8" height="8"><circle cx="4" cy="4" r="3"/></svg>',
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
