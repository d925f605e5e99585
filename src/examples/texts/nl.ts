import type { SampleTexts } from '../examples.ts';

export default {
  words: {
    stories: 'nieuws',
    network: 'netwerk',
    people: 'mensen',
    tags: 'themas',
    sectors: 'ambachten',
    towns: 'plaatsen',
  },
  tagline: 'Goede adressen, makkelijk te vinden',
  description:
    'Een bureau in {town} voor winkels, restaurants en ateliers. Wij brengen adres, openingstijden en ingang op orde, en laten dan de klanten aan het woord.',
  sector: 'Tafel en oven',
  tag: 'De deur vinden',
  street: 'Voorbeeldstraat',
  story: {
    title: 'Elke aanbeveling begint bij een deur',
    description: 'Ons eerste bericht: waarom wie de deur vindt terugkomt, en wat je hier voortaan leest.',
    coverAlt: 'Een rij boogdeuren in de tinten van één kleur; één staat open en is verlicht',
    body: `Niemand beveelt een zaak aan die hij niet kon vinden. Daarom gaat ons eerste bericht over een deur.

Twee straten verder is een bakkerij. Het brood is de wandeling waard, en jarenlang liep men er voorbij: het uithangbord hangt hoog, en er zijn twee deuren. Toen schreef iemand één zin op het raam: *het is de linkse, en ze is open.*

> “Niemand belt nog om de weg te vragen. Ze bellen om te bestellen.”

## Wat je hier vindt

- **Nieuws** van de bedrijven waarvoor we werken, in de talen die hun klanten lezen.
- **Het netwerk**: wie ze zijn, waar ze zijn, wanneer ze open zijn.
- **Mensen**, en wel zij die ermee instemden dat we hen noemen.

*Dit bericht is een voorbeeld. Schrijf het jouwe in de plaats: het ligt in de map \`content/posts\`, en de README legt uit hoe.*`,
  },
  client: {
    name: 'Bakkerij Voorbeeld',
    description: 'Zuurdesembrood, om zeven en om zestien uur vers uit de oven. De deur is de linkse.',
    photoAlt: 'Een winkelpui met een gestreepte luifel en twee boogdeuren; de linkse is verlicht',
    entrance: 'De linkse van de twee deuren, onder de gestreepte luifel. Het is die waar het licht brandt.',
    stop: 'Voorbeeldplein',
    landmark: 'De klok op de hoek',
    commonMistake: 'De rechtse deur is van de buren. Ze zijn geduldig, maar brood hebben ze niet.',
    stepFree: 'Geen trede, en de deur is breed genoeg voor twee.',
    body: `De winkel is klein, en het ruikt er tot op de hoek naar brood. Onder de gestreepte luifel zijn twee deuren: de linkse is van de winkel, de rechtse van de buren.

## Goed om te weten

1. Roggebrood is er op vrijdag, en tegen de middag is het op.
2. Wie een zak meebrengt, betaalt tien cent minder.
3. Taarten bestel je twee dagen vooraf.

*Dit bedrijf is een voorbeeld. De gegevens staan in \`client.yaml\`, deze tekst ligt ernaast.*`,
  },
  person: {
    name: 'Anna Voorbeeld',
    role: 'Gaat kijken',
    bio: 'Loopt drie keer langs een deur voor ze het adres opschrijft, waarvan één keer in het donker. Antwoordt de dag erna, nooit ’s nachts.',
    photoAlt: 'Een getekend portret in de tinten van één kleur',
  },
  mention: {
    by: 'een klant',
    quote:
      'De buren stuurden ons naar de linkse deur. Ze hebben er ervaring mee, en ze raadden ons het roggebrood aan.',
  },
  about: {
    title: 'Over ons',
    menu: 'Over ons',
    description: 'Wie we zijn, hoe we werken, en waarom we altijd bij de deur beginnen.',
    body: `We werken voor winkels, restaurants en ateliers uit de buurt. Ons vak is dat men ze vindt: op de kaart, op het juiste uur, door de juiste deur. De rest doen de klanten, want wie goed ontvangen werd, vertelt het voort.

## Hoe we werken

- **We gaan kijken.** Elke opdracht begint te voet, alsof we de weg niet kennen.
- **We brengen orde.** Eén adres, één punt op de kaart, één reeks uren, overal dezelfde.
- **We antwoorden** wie ons schreef, de dag erna.

*Deze pagina is een voorbeeld. Vertel hier wie jullie zijn, en wat jullie niet doen.*`,
  },
  contact: {
    title: 'Contact',
    description: 'Waar we zijn, hoe je ons bereikt en wat je schrijft.',
    body: `Drie regels volstaan: de naam van de zaak, de plaats, en wat men aan de telefoon vraagt als men ze niet vindt. We antwoorden binnen twee werkdagen, ook als het antwoord nee is.

*Deze pagina is een voorbeeld. Adres, telefoon en e-mail staan in \`site.yaml\`.*`,
  },
  privacy: {
    title: 'Privacy',
    description:
      'Geen cookies, geen verzoeken aan anderen, en mensen noemen we alleen als ze ermee instemmen.',
    body: `Deze pagina is kort, omdat er weinig te vertellen valt.

## Wanneer je deze pagina’s leest

- **Geen cookies**, en niets dat je van pagina tot pagina volgt. Daarom zie je geen banner.
- **Geen verzoeken aan anderen.** Lettertypes en beelden komen van onze eigen server. Kaarten van andere bedrijven gaan pas open als je erop klikt, en dan gelden hun regels.

## Wat de server noteert

Zoals elke server noteert de onze de verzoeken die hij beantwoordt: adres, tijd, pagina, browser. Dat heeft hij nodig om te werken. De notities worden na veertien dagen gewist.

## De mensen op deze pagina’s

We schrijven iemands naam of tonen een portret alleen met toestemming, en bewaren het antwoord met de datum. Eén regel aan [info@example.com](mailto:info@example.com) trekt ze in; waarom hoef je niet te zeggen.

## Wie verantwoordelijk is

Het bureau waarvan naam en adres onderaan deze pagina staan.

*Deze pagina is een voorbeeld. Laat ze, voor de site online gaat, lezen door wie jullie adviseert over gegevensbescherming.*`,
  },
} satisfies SampleTexts;
