import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { expect } from 'vitest';

/** Something that staff do to a site between two builds, and where one sees it. */
export interface Change {
  readonly name: string;
  readonly make: (folder: string) => Promise<void>;
  /** A file of the built site and what it then holds; nothing where the file is to be gone. */
  readonly path: string;
  readonly shows: string | undefined;
  /** The day of the build, if it is another. */
  readonly day?: string;
  /**
   * Whether it begins another build: it goes on from what an earlier one shows, or touches so much that nobody would see
   * whether others do anything. What is built at once is of different things, each seen in a place of its own.
   */
  readonly apart?: true;
}

type Make = Change['make'];

const edit =
  (file: string, from: string, to: string): Make =>
  async (folder) => {
    const path = join(folder, file);
    const text = await readFile(path, 'utf8');
    expect(text).toContain(from);
    await writeFile(path, text.replace(from, to));
  };

const write =
  (file: string, text: string): Make =>
  async (folder) => {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  };

const remove =
  (file: string): Make =>
  (folder) =>
    rm(join(folder, file), { recursive: true });

const move =
  (from: string, to: string): Make =>
  (folder) =>
    rename(join(folder, from), join(folder, to));

const repaint =
  (file: string, background: string): Make =>
  async (folder) => {
    const picture = sharp({ create: { width: 1200, height: 800, channels: 3, background } });
    await writeFile(join(folder, file), await picture.jpeg().toBuffer());
  };

const all =
  (...makes: readonly Make[]): Make =>
  async (folder) => {
    for (const make of makes) await make(folder);
  };

const due = 'content/posts/due';
const osteria = 'content/clients/osteria/client.yaml';
const anna = 'content/people/anna/person.yaml';
const site = 'content/site.yaml';
const dueIt = 'notizie/in-due-lingue/index.html';
const treIt = 'notizie/in-tre-lingue/index.html';
const client = 'network/l-osteria-esempio-figli-script';

const story = (title: string, date: string): string =>
  `---\ntitle: ${title}\ndescription: Una storia di prova.\ndate: ${date}\n---\n\nUn testo.\n`;

/** In this order, each on top of the others. */
export const changes: readonly Change[] = [
  { name: 'nothing', make: () => Promise.resolve(), path: 'index.html', shows: 'In tre lingue' },
  { name: 'a text', apart: true, make: edit('content/posts/tre/index.it.md', 'Una nota.', 'Una nota nuova.'), path: treIt, shows: 'Una nota nuova.' },
  { name: 'the bytes of a cover', make: repaint(`${due}/cover.jpg`, '#067647'), path: dueIt, shows: '/_astro/cover.' },
  { name: 'a new story', make: write('content/posts/quattro/index.it.md', story('Quattro porte', '2026-11-10')), path: 'notizie/quattro-porte/index.html', shows: 'Quattro porte' },
  { name: 'a draft that is done', make: edit('content/posts/bozza/index.it.md', 'draft: true\n', ''), path: 'notizie/una-bozza/index.html', shows: 'Una bozza' },
  { name: 'the name of an author', make: edit(anna, 'Anna Esempio', 'Anna Ejemplo'), path: 'en/news/in-three-languages/index.html', shows: 'Anna Ejemplo' },
  { name: 'the hours of a company', make: edit(osteria, 'Sa 19:00-02:00', 'Sa 20:00-02:00'), path: `${client}/index.html`, shows: '20:00' },
  { name: 'the date of a story', make: edit('content/posts/uno/index.en.md', 'date: ', 'updated: 2026-11-20\ndate: '), path: 'sitemap-0.xml', shows: '2026-11-19T23:00' },
  { name: 'a text, seen in the feed', apart: true, make: edit('content/posts/tre/index.it.md', 'nuova.', 'fresca.'), path: 'feed.xml', shows: 'Una nota fresca.' },
  { name: 'the bytes of a picture in a text', make: repaint(`${due}/dentro.jpg`, '#b54708'), path: dueIt, shows: '/_astro/dentro.' },
  { name: 'a new translation', make: write('content/posts/quattro/index.es.md', story('Cuatro puertas', '2026-11-10')), path: 'notizie/quattro-porte/index.html', shows: '/es/noticias/cuatro-puertas/' },
  { name: 'the pin of a company', make: edit(osteria, '45.46420', '45.46433'), path: 'network/network.geojson', shows: '45.46433' },
  { name: 'a headline, seen in lists', apart: true, make: edit(`${due}/index.it.md`, 'title: In due lingue', 'title: In due sole lingue\nslug: in-due-lingue'), path: 'notizie/index.html', shows: 'In due sole lingue' },
  { name: 'the words for a picture', make: edit(`${due}/index.it.md`, 'fondo blu', 'fondo verde'), path: dueIt, shows: 'fondo verde' },
  { name: 'a translation that is deleted', make: remove('content/posts/quattro/index.es.md'), path: 'es/noticias/cuatro-puertas/index.html', shows: undefined },
  { name: 'something that was said', make: write('content/mentions/detto.yaml', 'about: osteria\nchannel: google\nurl: https://reviews.example.com/1\npublished: 2026-11-20\nlang: it\nquote: Si mangia con la finestra aperta.\nkind: praise\n'), path: 'passaparola/index.html', shows: 'finestra aperta' },
  { name: 'a headline, seen beside another story', apart: true, make: edit(`${due}/index.it.md`, 'due sole', 'due'), path: treIt, shows: 'In due lingue' },
  { name: 'a description', make: edit(`${due}/index.en.md`, 'description: ', 'description: Look, '), path: 'en/news/index.html', shows: 'Look, ' },
  { name: 'an old address', make: edit('content/posts/quattro/index.it.md', 'date: ', 'oldAddresses: [/quattro.html/]\ndate: '), path: 'quattro.html/index.html', shows: '/notizie/quattro-porte/' },
  { name: 'who is near a company', make: edit(anna, 'team: true', 'team: true\nnear: [osteria]'), path: `${client}/index.html`, shows: 'Anna Ejemplo' },
  { name: 'the name of a picture', apart: true, make: all(move(`${due}/dentro.jpg`, `${due}/interno.jpg`), edit(`${due}/index.it.md`, 'dentro.jpg', 'interno.jpg'), edit(`${due}/index.it.md`, 'fondo verde', 'fondo scuro')), path: dueIt, shows: '/_astro/interno.' },
  { name: 'a new slug', make: edit('content/posts/quattro/index.it.md', 'date: ', 'slug: porte-quattro\ndate: '), path: 'quattro.html/index.html', shows: '/notizie/porte-quattro/' },
  { name: 'a story that becomes a draft', make: edit('content/posts/bozza/index.it.md', 'date: ', 'draft: true\ndate: '), path: 'notizie/una-bozza/index.html', shows: undefined },
  { name: 'consent that is withdrawn', make: all(edit(anna, 'consent: { scope: [name], date: 2025-01-01 }\n', ''), edit('content/posts/tre/index.it.md', 'authors: [anna]\n', '')), path: 'persone/anna-ejemplo/index.html', shows: undefined },
  { name: 'a cover that is taken away', apart: true, make: all(edit(`${due}/index.it.md`, 'cover: cover.jpg\n', ''), edit(`${due}/index.it.md`, 'coverAlt: Un cerchio bianco su fondo rosso\n', '')), path: dueIt, shows: 'In due lingue' },
  { name: 'a folder of another name', make: move('content/posts/quattro', 'content/posts/quarta'), path: 'feed.xml', shows: 'quarta/it' },
  { name: 'consent that is given again', make: all(edit(anna, 'team: true', 'team: true\nconsent: { scope: [name], date: 2025-01-01 }'), edit('content/posts/tre/index.it.md', 'tags: ', 'authors: [anna]\ntags: ')), path: 'persone/anna-ejemplo/index.html', shows: 'Fondatrice' },
  { name: 'the phone of a company', make: edit(osteria, 'website:', 'phones: ["+39 02 1234 5678"]\nwebsite:'), path: `${client}/l-osteria-esempio-figli-script.vcf`, shows: 'tel:+390212345678' },
  { name: 'a story that is deleted', apart: true, make: remove('content/posts/quarta'), path: 'notizie/porte-quattro/index.html', shows: undefined },
  { name: 'what an editor chooses to read on', make: edit('content/posts/tre/index.it.md', 'tags: ', 'related: [due]\ntags: '), path: treIt, shows: 'id="section-more"' },
  { name: 'an answer to what was said', make: write('content/mentions/detto.yaml', 'about: osteria\nchannel: google\nurl: https://reviews.example.com/1\npublished: 2026-11-20\nlang: it\nquote: Si mangia con la finestra aperta.\nkind: praise\nanswered: { on: 2026-11-21, text: { it: Quando piove la chiudiamo. } }\n'), path: 'passaparola/feed.xml', shows: 'Quando piove' },
  { name: 'a text about a company', make: edit('content/clients/osteria/index.it.md', '---\n\n', '---\n\nParole nuove. '), path: `${client}/index.html`, shows: 'Parole nuove.' },
  { name: 'a page of the agency', make: write('content/pages/privacy/index.it.md', '---\ntitle: Privacy\ndescription: Nessun dato.\n---\n\nNiente.\n'), path: 'privacy/index.html', shows: 'Niente.' },
  { name: 'a card of a company in a story', apart: true, make: edit('content/posts/tre/index.it.md', '---\n\n', '---\n\n::client{key=osteria}\n\n'), path: treIt, shows: 'class="told' },
  { name: 'the name of a company', make: edit(osteria, '& Figli </script>', '& Nipoti'), path: dueIt, shows: '&amp; Nipoti' },
  { name: 'a reply to a story', apart: true, make: write('content/posts/tre/replies/lea.yaml', 'name: Lea\ndate: 2026-11-20\nlang: it\ntext: Da noi entrano tutti.\nstatus: approved\n'), path: treIt, shows: 'Da noi entrano tutti.' },
  { name: 'a company that closes for good', make: edit(osteria, 'website:', 'closed: { since: 2026-11-15 }\nwebsite:'), path: 'network/index.html', shows: 'Nipoti' },
  { name: 'what is answered to a reply', apart: true, make: write('content/posts/tre/replies/dopo.yaml', 'by: anna\nto: lea\ndate: 2026-11-21\nlang: it\ntext: Anche dalla finestra.\nstatus: approved\n'), path: treIt, shows: 'Anche dalla finestra.' },
  { name: 'the name of a topic', make: edit(site, 'it: Porte', 'it: Portoni'), path: 'temi/portoni/index.html', shows: 'Portoni' },
  { name: 'the menu', apart: true, make: edit(site, 'people, about]', 'people, about, privacy]'), path: treIt, shows: '/privacy/' },
  { name: 'the name of the site', apart: true, make: edit(site, 'name: Agenzia Esempio', 'name: Studio Esempio'), path: treIt, shows: 'Studio Esempio' },
  { name: 'how many stories stand on a page', apart: true, make: edit(site, 'logo: logo.svg', 'logo: logo.svg\nstoriesPerPage: 1'), path: 'notizie/2/index.html', shows: 'In due lingue' },
  { name: 'the colour of the site', make: edit(site, 'logo: logo.svg', 'logo: logo.svg\nlook: { brand: "#0b6e4f" }'), path: 'manifest.webmanifest', shows: 'theme_color' },
  { name: 'the logo', make: write('content/logo.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="32" height="32"><rect width="32" height="32" fill="#0b6e4f"/></svg>\n'), path: 'icon.svg', shows: '#0b6e4f' },
  { name: 'a word of the site', apart: true, make: write('content/messages/it.yaml', 'latestStories: Notizie fresche\n'), path: 'index.html', shows: 'Notizie fresche' },
  { name: 'a file that is served as it is', make: write('public/a/nota.txt', 'Una nota'), path: 'a/nota.txt', shows: 'Una nota' },
  { name: 'such a file that is deleted', apart: true, make: remove('public/a'), path: 'a/nota.txt', shows: undefined },
  { name: 'where the site lives', make: edit(site, 'https://www.example.com', 'https://news.example.com'), path: 'robots.txt', shows: 'https://news.example.com/' },
  { name: 'the day', apart: true, make: () => Promise.resolve(), path: 'notizie/di-domani/index.html', shows: 'Di domani', day: '2026-11-23' },
];

/** Changes that one build makes seen, each in another file of the site. */
export const builds: readonly (readonly Change[])[] = changes.reduce<readonly (readonly Change[])[]>(
  (all, change) => {
    const last = all.at(-1);
    const isApart = change.apart ?? last?.some(({ path }) => path === change.path) ?? true;
    return last === undefined || isApart ? [...all, [change]] : [...all.slice(0, -1), [...last, change]];
  },
  [],
);
