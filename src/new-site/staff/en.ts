/** What a new site says to its staff in English; the other languages have the same keys. */
export default {
  questions: {
    folder: 'Folder of the new site',
    name: 'Name of the agency',
    languages: 'Languages, the main one first (it, en, es, fr, de, nl, pt, ca or any other)',
    country: 'Country',
    brand: 'Colour of the brand',
  },
  made: 'The site of {name} is in {folder}: {languages}; examples in {country}, to be replaced.',
  next: 'Now write:',
  toSee: 'and look at http://localhost:4321. README.md tells how to go on.',
  notReady: 'No examples are ready yet in {languages}: what stands there is in English, to be translated.',
  siteHead:
    'Who the agency is, and how its site speaks and looks. Lines that begin with # are remarks: nobody reads them but you. “npm run check” says whether all is right.',
  site: {
    name: 'The name, as it stands on the sign.',
    origin: 'Where the site will live, without a path. Change it before the site goes online.',
    host: 'What the site lives on, so that the build writes what it must know (netlify, cloudflare, github, nginx, apache, caddy, none).',
    timeZone: 'Where the agency’s clock hangs: by it stories come out, and offices are open.',
    staffLanguage: 'The language in which mistakes are told: it, en or es.',
    languages:
      'The languages of the site. The first has no prefix in its addresses. The words are those of the addresses: change them now rather than later.',
    tagline: 'What the agency is for, in a few words.',
    description: 'What the agency does, in one or two sentences. Search engines show them.',
    logo: 'A square picture beside this file, SVG or PNG of at least 512 pixels. It becomes the icons.',
    address: 'Where the agency is.',
    pin: 'Its entrance, with five decimals: click on it in a map and copy the two numbers.',
    phones: 'Phone numbers with the code of the country, and the address for mail.',
    hours: 'Where customers come in: what kind of business the agency is, and when it is open.',
    founded: 'When the agency was founded: a year, a month or a day.',
    channels: 'The agency’s profiles elsewhere.',
    shareImages:
      'What other sites show of a page: to draw it with its title in these scripts, a package of letters is needed. Write drawn, and the check says which.',
    menu: 'What stands in the menu and at the foot: stories, network, people, and folders of content/pages/.',
    sectors: 'The kinds of companies in the network. Each client.yaml names one by its key.',
    tags: 'The topics of the stories, by their keys.',
    look: 'The colour of the brand, the typefaces (bricolage, newsreader, system-sans, system-serif), and corners: none, small, round.',
  },
  clientHead:
    'The facts of a company that are true in every language. The folder’s name is its key; nobody sees it.',
  client: {
    name: 'The name on the sign, without slogan, town or company form.',
    type: 'Its kind, as schema.org calls it (Restaurant, BookStore, Dentist …), and one of the sectors in site.yaml.',
    since: 'Since when you work together: a year, a month or a day.',
    paid: 'Write it if neither money nor goods change hands. Otherwise links to the company are marked as sponsored.',
    address: 'Street and number as on the door plate.',
    pin: 'The entrance, not the middle of the building, with five decimals.',
    arrival:
      'How one finds the door, for somebody who has never been there. Leave out what you have not seen.',
    phones: 'With the code of the country.',
    web: 'Its own site and its profiles.',
    hours: 'When it is open. “PH off” means closed on public holidays.',
    services: 'What it costs, how one pays, what it offers.',
    verified: 'The day on which somebody last held all this against the place itself.',
    photos: 'Pictures beside this file, with what they show told in each language.',
  },
  personHead: 'Somebody of the agency, or near a company.',
  person: {
    name: 'The name alone, without titles.',
    role: 'What the person does, and a few sentences about them.',
    team: 'Whether the person belongs to the agency.',
    near: 'Companies and people that the person is near: a folder’s name alone, or with how and since when.',
    photo: 'A portrait beside this file.',
    consent: 'What the person agreed to, and when. Without it nobody is named, nor their portrait shown.',
  },
  mentionHead:
    'Something that somebody said. A file may hold one, or many as a list, such as a file for each month.',
  mention: {
    about: 'The companies it is about, by their folders; agency is yourselves.',
    said: 'Who said it, where and when. A name stands here only as a folder of content/people/.',
    quote: 'The words as they were said, in their language, and your translations.',
    kind: 'praise, question, complaint or news; and what it implies: + speaks for the place, - against it.',
    answered: 'Take the # away when somebody has answered.',
    consent:
      'What was not said in public is quoted only with consent. Remove it, and the words count without being shown.',
  },
  story: {
    own: 'The title, and one or two sentences for lists and search engines.',
    date: 'When it comes out, who wrote it, its topics (tags in site.yaml) and the companies in it. Translations take all this from here.',
    cover: 'A picture beside this file, and what it shows.',
    draft: 'Take the # away, and this language of the story stays off the site.',
  },
  snippets: {
    story: 'A new story',
    page: 'A new page',
    client: 'A new company',
    clientText: 'The text of a company',
    person: 'A new person',
    mention: 'Something that somebody said',
    reply: 'What a reader answered to a story',
  },
  workflow: {
    head: 'Builds the site and publishes it on GitHub Pages: after each change, and every morning, so that stories come out on their day. To begin with: Settings → Pages → Source: GitHub Actions. Another host publishes the folder dist/; then only the last two steps differ.',
    cache: 'What is kept makes the next build fast.',
  },
  readme: `# {name}

The website of the agency. You write in \`content/\`, and Passaparola makes the pages.

## Look at it

Once, in this folder: \`npm install\`. Then:

| command               | what it does                                                                   |
| --------------------- | ------------------------------------------------------------------------------ |
| \`npm run dev\`         | shows the site at http://localhost:4321 while you write, drafts too            |
| \`npm run check\`       | reads everything and lists what is wrong, with file, line and remedy           |
| \`npm run build\`       | builds the site into \`dist/\`, if nothing is wrong                              |
| \`npm run preview\`     | shows the built site                                                           |
| \`npm run audit\`       | holds the built site against the rules of search engines                       |
| \`npm run network\`     | says who waits for an answer, what to mend and who carries what is said        |
| \`npm run listings\`    | writes what to upload to Google, Apple, Bing and OpenStreetMap                 |
| \`npm run words -- pl\` | writes the words of the site that a language (pl) still lacks, to be filled in |

## First of all

1. Open \`content/site.yaml\` and go through it from top to bottom: address, pin, phone, mail, \`origin\`.
2. Put your own logo in the place of \`content/logo.svg\`.
3. Read \`content/pages/\`: \`about\`, \`contact\`, \`privacy\`. They are examples, like all you see now.
4. Write your own story, company and person, as told below. Then delete the examples: \`content/posts/{story}\`, \`content/clients/{client}\`, \`content/people/{person}\`, \`content/mentions/{mention}.yaml\`.

## A story in five minutes

1. Make a folder in \`content/posts/\`; its name is the key of the story, and nobody sees it: \`content/posts/new-window/\`.
2. Put a picture into it, say \`cover.jpg\`.
3. Write \`index.{locale}.md\` in it ({locale} is the language):

   \`\`\`markdown
   ---
   title: A new shop window
   description: How a shop window changed, and who noticed first.
   date: {today}
   authors: [{person}]
   tags: [door]
   cover: cover.jpg
   coverAlt: A lit shop window, seen from the street
   ---

   The postman noticed first.
   \`\`\`

4. A translation is another file beside it, such as \`index.fr.md\`. It needs only title, description, coverAlt and the text; everything else comes from the first language. A story may well exist in one language alone.

A date in the future keeps the story back until that day’s build. \`draft: true\` keeps it back altogether.

## A company in five minutes

1. Copy the folder \`content/clients/{client}\` under a new name.
2. Change \`client.yaml\`: each field is explained there. Delete what you do not know; never guess a pin or an hour.
3. Rewrite \`index.{locale}.md\`: what one sees, and how one gets in.
4. Replace the pictures.
5. \`npm run check\` says what is missing.

## A person in two minutes

Copy a folder of \`content/people/\`, and change \`person.yaml\`. Without \`consent\` nobody is named: ask first, and write down the day of the answer.

## Word of mouth in one minute

Somebody said something about a company: copy \`content/mentions/{mention}.yaml\` with a new name and change it. Write down the complaints, too. What was said to you alone is quoted only with \`consent\`; without it, it counts. \`near\` in a person’s or a company’s record says who is near whom. The guide’s page \`network.md\` tells it all.

## In the editor

VS Code offers to install what this folder recommends. From then on it completes and explains the fields of \`site.yaml\`, \`client.yaml\`, \`person.yaml\` and of mentions, and underlines what is wrong. No extension does so for the fields above a text yet: type \`story\` or \`page\` in an empty \`.md\` file and choose the template; \`npm run dev\` tells mistakes while you write.

## Put it online

\`npm run build\` makes the folder \`dist/\`, which any host for static files publishes. \`.github/workflows/site.yml\` does it on GitHub Pages after each change and every morning. If the site lives in a folder there (\`name.github.io/site/\`), write \`base: /site/\` in \`site.yaml\`. As long as \`package.json\` names Passaparola by \`file:…\`, build on your own computer: GitHub has no such folder. Name the host in \`site.yaml\`, as in \`host: github\`, and the build writes what it must be told: security headers, types, redirects. The page \`online.md\` of the guide tells how for each.

Files in \`public/\` are published as they are.

## More

The guide explains every field, with examples: \`node_modules/passaparola/docs/guide/en/\`. How to change what pages look like, beyond \`look\` in \`site.yaml\`: \`node_modules/passaparola/docs/theme.md\`, for whoever writes HTML and CSS.
`,
};
