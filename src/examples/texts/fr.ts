import type { SampleTexts } from '../examples.ts';

export default {
  words: {
    stories: 'actualites',
    network: 'reseau',
    people: 'equipe',
    tags: 'themes',
    sectors: 'metiers',
    towns: 'villes',
  },
  tagline: 'De bonnes adresses, faciles à trouver',
  description:
    'Une agence à {town} pour les boutiques, les restaurants et les ateliers. Nous mettons en ordre l’adresse, les horaires et l’entrée, puis nous laissons parler les clients.',
  sector: 'Table et fournil',
  tag: 'Trouver la porte',
  street: 'rue de l’Exemple',
  story: {
    title: 'Toute recommandation commence à une porte',
    description:
      'Notre première actualité : pourquoi qui trouve la porte revient, et ce que vous lirez ici désormais.',
    coverAlt:
      'Une rangée de portes cintrées dans les tons d’une seule couleur ; l’une est ouverte et éclairée',
    body: `Personne ne recommande un endroit qu’il n’a pas trouvé. C’est pourquoi notre première actualité parle d’une porte.

À deux rues d’ici, il y a une boulangerie. Son pain vaut le détour, et pendant des années on est passé devant sans la voir : l’enseigne est haute, et il y a deux portes. Puis quelqu’un a écrit une phrase sur la vitre : *c’est celle de gauche, et elle est ouverte.*

> « Plus personne n’appelle pour demander le chemin. On appelle pour commander. »

## Ce que vous trouverez ici

- **Des actualités** des entreprises pour lesquelles nous travaillons, dans les langues que lisent leurs clients.
- **Le réseau** : qui elles sont, où elles sont, quand elles sont ouvertes.
- **Des personnes**, celles qui ont accepté d’être nommées.

*Cette actualité est un exemple. Écrivez la vôtre à sa place : elle se trouve dans le dossier \`content/posts\`, et le README explique comment.*`,
  },
  client: {
    name: 'Boulangerie Exemple',
    description:
      'Du pain au levain, sorti du four à sept heures et à seize heures. La porte est celle de gauche.',
    photoAlt: 'Une devanture avec un store rayé et deux portes cintrées ; celle de gauche est éclairée',
    entrance: 'La porte de gauche des deux, sous le store rayé. C’est celle où la lumière est allumée.',
    stop: 'Place de l’Exemple',
    landmark: 'L’horloge du coin',
    commonMistake: 'La porte de droite est celle des voisins. Ils sont patients, mais ils n’ont pas de pain.',
    stepFree: 'Pas de marche, et la porte laisse passer deux personnes de front.',
    body: `La boutique est petite, et elle sent le pain jusqu’au coin de la rue. Sous le store rayé, il y a deux portes : celle de gauche est celle de la boutique, celle de droite est celle des voisins.

## Bon à savoir

1. Le pain de seigle sort le vendredi, et à midi il n’y en a plus.
2. Qui apporte son sac paie dix centimes de moins.
3. Les gâteaux se commandent deux jours à l’avance.

*Cette entreprise est un exemple. Ses données sont dans \`client.yaml\`, ce texte est à côté.*`,
  },
  person: {
    name: 'Anne Exemple',
    role: 'Va voir sur place',
    bio: 'Passe trois fois devant une porte avant d’en noter l’adresse, dont une fois à la nuit tombée. Répond le lendemain, jamais la nuit.',
    photoAlt: 'Un portrait dessiné dans les tons d’une seule couleur',
  },
  mention: {
    by: 'une cliente',
    quote:
      'Les voisins nous ont envoyés à la porte de gauche. Ils ont l’habitude, et ils nous ont conseillé le seigle.',
  },
  about: {
    title: 'Qui nous sommes',
    menu: 'L’agence',
    description:
      'Qui nous sommes, comment nous travaillons, et pourquoi nous commençons toujours par la porte.',
    body: `Nous travaillons pour les boutiques, les restaurants et les ateliers des environs. Notre métier, c’est qu’on les trouve : sur la carte, à la bonne heure, par la bonne porte. Les clients font le reste, car qui a été bien reçu en parle.

## Comment nous travaillons

- **Nous allons voir.** Tout commence à pied, comme si nous ne connaissions pas le chemin.
- **Nous mettons en ordre.** Une adresse, un point sur la carte, un horaire, partout les mêmes.
- **Nous répondons** à qui nous écrit, le lendemain.

*Cette page est un exemple. Dites ici qui vous êtes, et ce que vous ne faites pas.*`,
  },
  contact: {
    title: 'Contact',
    description: 'Où nous sommes, comment nous joindre et quoi nous écrire.',
    body: `Trois lignes suffisent : le nom de l’endroit, la ville, et ce que demandent au téléphone ceux qui ne le trouvent pas. Nous répondons sous deux jours ouvrables, même si la réponse est non.

*Cette page est un exemple. L’adresse, le téléphone et le courriel se trouvent dans \`site.yaml\`.*`,
  },
  privacy: {
    title: 'Vie privée',
    description:
      'Pas de cookies, pas de requêtes à des tiers, et les personnes ne sont nommées qu’avec leur accord.',
    body: `Cette page est courte, parce qu’il y a peu à dire.

## Quand vous lisez ces pages

- **Pas de cookies**, et rien qui vous suive de page en page. C’est pourquoi vous ne voyez pas de bandeau.
- **Pas de requêtes à des tiers.** Les caractères et les images viennent de notre serveur. Les cartes d’autres entreprises ne s’ouvrent que si vous cliquez dessus, et leurs règles s’appliquent alors.

## Ce que note le serveur

Comme tout serveur, le nôtre note les requêtes auxquelles il répond : adresse, heure, page, navigateur. Il en a besoin pour fonctionner. Ces notes sont effacées après quatorze jours.

## Les personnes sur ces pages

Nous écrivons le nom de quelqu’un ou montrons son portrait uniquement avec son accord, et nous gardons la réponse avec sa date. Une ligne à [info@example.com](mailto:info@example.com) le retire ; inutile de dire pourquoi.

## Qui est responsable

L’agence dont le nom et l’adresse figurent au bas de cette page.

*Cette page est un exemple. Avant de mettre le site en ligne, faites-la relire par la personne qui vous conseille en matière de protection des données.*`,
  },
} satisfies SampleTexts;
