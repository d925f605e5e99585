import type { SampleTexts } from '../examples.ts';

export default {
  words: {
    stories: 'neues',
    network: 'netzwerk',
    people: 'menschen',
    tags: 'themen',
    sectors: 'gewerbe',
    towns: 'orte',
  },
  tagline: 'Gute Adressen, leicht zu finden',
  description:
    'Eine Agentur in {town} für Läden, Gasthäuser und Werkstätten. Wir bringen Adresse, Öffnungszeiten und Eingang in Ordnung, dann lassen wir die Kundschaft reden.',
  sector: 'Küche und Backstube',
  tag: 'Die Tür finden',
  street: 'Beispielstraße',
  story: {
    title: 'Jede Empfehlung beginnt an einer Tür',
    description:
      'Unsere erste Meldung: warum wiederkommt, wer die Tür findet, und was Sie hier von nun an lesen.',
    coverAlt:
      'Eine Reihe von Rundbogentüren in den Tönen einer einzigen Farbe; eine steht offen und ist hell',
    body: `Niemand empfiehlt einen Ort, den er nicht gefunden hat. Deshalb handelt unsere erste Meldung von einer Tür.

Zwei Straßen weiter gibt es eine Bäckerei. Das Brot ist den Weg wert, und jahrelang ging man an ihr vorbei: Das Schild hängt hoch, und es gibt zwei Türen. Dann schrieb jemand einen Satz auf die Scheibe: *Es ist die linke, und sie ist offen.*

> „Niemand ruft mehr an, um nach dem Weg zu fragen. Man ruft an, um zu bestellen.“

## Was Sie hier finden

- **Neues** von den Unternehmen, für die wir arbeiten, in den Sprachen ihrer Kundschaft.
- **Das Netzwerk**: wer sie sind, wo sie sind, wann sie geöffnet haben.
- **Menschen**, und zwar die, die damit einverstanden sind.

*Diese Meldung ist ein Beispiel. Schreiben Sie Ihre eigene an ihre Stelle: Sie liegt im Ordner \`content/posts\`, und im README steht, wie es geht.*`,
  },
  client: {
    name: 'Bäckerei Beispiel',
    description: 'Sauerteigbrot, um sieben und um sechzehn Uhr frisch aus dem Ofen. Die Tür ist die linke.',
    photoAlt: 'Ein Ladengeschäft mit gestreifter Markise und zwei Rundbogentüren; die linke ist erleuchtet',
    entrance: 'Die linke der beiden Türen unter der gestreiften Markise, die mit dem Licht.',
    stop: 'Beispielplatz',
    landmark: 'Die Uhr an der Ecke',
    commonMistake: 'Die rechte Tür gehört den Nachbarn. Sie sind geduldig, aber Brot haben sie keines.',
    stepFree: 'Keine Stufe, und die Tür ist breit genug für zwei.',
    body: `Der Laden ist klein, und es duftet bis zur Ecke nach Brot. Unter der gestreiften Markise sind zwei Türen: Die linke führt in den Laden, die rechte zu den Nachbarn.

## Gut zu wissen

1. Roggenbrot gibt es freitags, und mittags ist es weg.
2. Wer einen Beutel mitbringt, zahlt zehn Cent weniger.
3. Torten bestellt man zwei Tage vorher.

*Dieses Unternehmen ist ein Beispiel. Seine Angaben stehen in \`client.yaml\`, der Text liegt daneben.*`,
  },
  person: {
    name: 'Anna Beispiel',
    role: 'Geht hin und sieht nach',
    bio: 'Geht dreimal an einer Tür vorbei, bevor sie die Adresse aufschreibt, einmal davon im Dunkeln. Antwortet am nächsten Tag, nie in der Nacht.',
    photoAlt: 'Ein gezeichnetes Porträt in den Tönen einer einzigen Farbe',
  },
  mention: {
    by: 'eine Kundin',
    quote:
      'Die Nachbarn haben uns zur linken Tür geschickt. Sie haben Übung darin, und das Roggenbrot haben sie uns auch empfohlen.',
  },
  about: {
    title: 'Über uns',
    menu: 'Über uns',
    description: 'Wer wir sind, wie wir arbeiten und warum wir immer mit der Tür anfangen.',
    body: `Wir arbeiten für Läden, Gasthäuser und Werkstätten in der Gegend. Unser Handwerk ist, dass man sie findet: auf der Karte, zur rechten Zeit, durch die richtige Tür. Den Rest besorgt die Kundschaft, denn wer gut behandelt wurde, erzählt davon.

## Wie wir arbeiten

- **Wir gehen hin.** Jeder Auftrag beginnt zu Fuß, als kennten wir den Weg nicht.
- **Wir schaffen Ordnung.** Eine Adresse, ein Punkt auf der Karte, eine Öffnungszeit, überall dieselbe.
- **Wir antworten** allen, die geschrieben haben, am nächsten Tag.

*Diese Seite ist ein Beispiel. Erzählen Sie hier, wer Sie sind und was Sie nicht tun.*`,
  },
  contact: {
    title: 'Kontakt',
    description: 'Wo wir sind, wie man uns erreicht und was man uns schreibt.',
    body: `Drei Zeilen genügen: der Name des Ortes, die Stadt, und was am Telefon fragt, wer ihn nicht findet. Wir antworten binnen zwei Werktagen, auch wenn die Antwort nein lautet.

*Diese Seite ist ein Beispiel. Adresse, Telefon und E-Mail stehen in \`site.yaml\`.*`,
  },
  privacy: {
    title: 'Datenschutz',
    description: 'Keine Cookies, keine Anfragen an Dritte, und genannt wird nur, wer einverstanden ist.',
    body: `Diese Seite ist kurz, weil es wenig zu sagen gibt.

## Wenn Sie diese Seiten lesen

- **Keine Cookies** und nichts, was Ihnen von Seite zu Seite folgt. Deshalb sehen Sie kein Banner.
- **Keine Anfragen an Dritte.** Schriften und Bilder kommen von unserem eigenen Server. Karten anderer Anbieter öffnen sich erst, wenn Sie darauf klicken; dann gelten deren Regeln.

## Was der Server notiert

Wie jeder Server notiert unserer die Anfragen, die er beantwortet: Adresse, Zeit, Seite, Browser. Das braucht er für den Betrieb. Die Notizen werden nach vierzehn Tagen gelöscht.

## Die Menschen auf diesen Seiten

Wir nennen einen Namen oder zeigen ein Porträt nur mit Einwilligung und bewahren die Antwort mit ihrem Datum auf. Eine Zeile an [info@example.com](mailto:info@example.com) zieht sie zurück; Gründe braucht es keine.

## Wer verantwortlich ist

Die Agentur, deren Name und Adresse am Fuß dieser Seite stehen.

*Diese Seite ist ein Beispiel. Lassen Sie sie vor der Veröffentlichung von jemandem lesen, der Sie im Datenschutz berät, und ergänzen Sie das Impressum, wo es Pflicht ist.*`,
  },
} satisfies SampleTexts;
