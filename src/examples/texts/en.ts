import type { SampleTexts } from '../examples.ts';

export default {
  words: {
    stories: 'news',
    network: 'network',
    people: 'people',
    tags: 'topics',
    sectors: 'kinds',
    towns: 'towns',
  },
  tagline: 'Good places, easily found',
  description:
    'An agency in {town} for shops, restaurants and workshops. We put address, hours and door in order, then let the customers do the talking.',
  sector: 'Food and drink',
  tag: 'Finding the door',
  street: 'Example Street',
  story: {
    title: 'Every recommendation begins at a door',
    description:
      'Our first story: why people who find the door come back, and what you will read here from now on.',
    coverAlt: 'A row of arched doors in shades of one colour; one of them stands open and is lit',
    body: `Nobody recommends a place they could not find. That is why our first story is about a door.

Two streets from here there is a bakery. Its bread is worth the walk, and for years people walked right past it: the sign hangs high up, and there are two doors. Then somebody wrote one sentence on the glass: *it is the left one, and it is open.*

> “Nobody phones to ask the way any more. They phone to order.”

## What you will find here

- **News** of the companies we work for, in the languages that their customers read.
- **The network**: who they are, where they are, when they are open.
- **People**, those who have agreed to be named.

*This story is an example. Write yours in its place: it lies in the folder \`content/posts\`, and the README tells how.*`,
  },
  client: {
    name: 'Example Bakery',
    description: 'Sourdough bread, out of the oven at seven and at four. The door is the left one.',
    photoAlt: 'A shop front with a striped awning and two arched doors; the left one is lit',
    entrance: 'The left one of the two doors, under the striped awning. It is the one with the light on.',
    stop: 'Example Square',
    landmark: 'The clock on the corner',
    commonMistake:
      'The door on the right is the neighbours’. They are patient people, but they have no bread.',
    stepFree: 'No step, and the door is wide enough for two.',
    body: `The shop is small, and it smells of bread as far as the corner. Under the striped awning there are two doors: the left one is the shop’s, the right one is the neighbours’.

## Good to know

1. Rye comes out on Fridays and is gone by noon.
2. Whoever brings a bag pays ten cents less.
3. Cakes are made to order, two days ahead.

*This company is an example. Its facts are in \`client.yaml\`, this text is beside it.*`,
  },
  person: {
    name: 'Anna Example',
    role: 'Goes and looks',
    bio: 'Walks past every door three times before she writes the address down, once of them after dark. Answers the day after, never at night.',
    photoAlt: 'A drawn portrait in shades of one colour',
  },
  mention: {
    by: 'a customer',
    quote: 'The neighbours sent us to the left door. They have had practice, and they recommended the rye.',
  },
  about: {
    title: 'About us',
    menu: 'About',
    description: 'Who we are, how we work, and why we always begin with the door.',
    body: `We work for shops, restaurants and workshops around here. Our trade is that people find them: on the map, at the right hour, by the right door. The customers do the rest, for those who were treated well talk about it.

## How we work

- **We go and look.** Every job begins on foot, as if we did not know the way.
- **We put things in order.** One address, one pin, one set of hours, the same everywhere.
- **We answer** whoever has written, the day after.

*This page is an example. Tell here who you are, and what you do not do.*`,
  },
  contact: {
    title: 'Contact',
    description: 'Where we are, how to reach us and what to write.',
    body: `Three lines will do: the name of the place, the town, and what people ask when they phone because they cannot find it. We answer within two working days, even if the answer is no.

*This page is an example. Address, phone and mail stand in \`site.yaml\`.*`,
  },
  privacy: {
    title: 'Privacy',
    description: 'No cookies, no requests to others, and people are named only if they agree.',
    body: `This page is short because there is little to tell.

## When you read these pages

- **No cookies**, and nothing that follows you from page to page. That is why you see no banner.
- **No requests to others.** Typefaces and pictures come from our own server. Other companies’ maps open only when you click on them, and from then on their rules apply.

## What the server notes

Like any server, ours notes the requests it answers: address, time, page, browser. It needs that to keep running. The notes are deleted after fourteen days.

## The people on these pages

We write somebody’s name or show their portrait only with their consent, and keep the answer with its date. One line to [info@example.com](mailto:info@example.com) withdraws it; you need not say why.

## Who is responsible

The agency whose name and address stand at the foot of this page.

*This page is an example. Before the site goes online, have it read by whoever advises you on data protection.*`,
  },
} satisfies SampleTexts;
