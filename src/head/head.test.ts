import { expect, test } from 'vitest';
import type { Alternate } from '../routes/alternates.ts';
import { pathsOf } from '../routes/paths.ts';
import { client, picture, site } from '../structured-data/testing/sample.ts';
import { headOf, type HeadPage } from './head.ts';
import type { HeadTag } from './tag.ts';

const paths = pathsOf(site);

const alternate = (locale: string, path: string): Alternate => ({
  locale,
  lang: site.languages[locale]!.lang,
  path,
  url: paths.url(path),
});

const page: HeadPage = {
  site,
  paths,
  locale: 'it',
  path: '/notizie/la-porta/',
  title: 'La porta',
  description: 'Come un’insegna ha cambiato una sera.',
  alternates: [alternate('it', '/notizie/la-porta/')],
  image: picture('door'),
  feeds: [{ path: '/feed.xml', type: 'application/rss+xml', title: 'Agenzia Esempio – Italiano' }],
  files: [{ path: '/notizie/la-porta/la-porta.json', type: 'application/json' }],
  themeColours: { light: '#ffffff', dark: '#111111' },
};

/** A tag in one line: `meta og:title=La porta`. */
const line = ({ tag, attributes, text }: HeadTag): string => {
  const { rel, name, property, href, content, ...others } = attributes;
  const more = Object.entries(others).map(([key, value]) => ` [${key}=${value}]`);
  return `${tag} ${rel ?? name ?? property ?? ''}=${href ?? content ?? text ?? ''}${more.join('')}`;
};

const linesOf = (changes: Partial<HeadPage> = {}) => headOf({ ...page, ...changes }).map(line);

test('the head of a page stands in one order', () => {
  expect(linesOf()).toEqual([
    'title =La porta – Agenzia Esempio',
    'meta description=Come un’insegna ha cambiato una sera.',
    'link canonical=https://www.example.com/notizie/la-porta/',
    'meta robots=max-image-preview:large',
    'meta og:title=La porta',
    'meta og:type=website',
    'meta og:url=https://www.example.com/notizie/la-porta/',
    'meta og:site_name=Agenzia Esempio',
    'meta og:description=Come un’insegna ha cambiato una sera.',
    'meta og:image=https://www.example.com/share/door.jpg',
    'meta og:image:type=image/jpeg',
    'meta og:image:width=1200',
    'meta og:image:height=630',
    'meta og:image:alt=door',
    'meta og:locale=it_IT',
    'meta twitter:card=summary_large_image',
    'link alternate=https://www.example.com/feed.xml [type=application/rss+xml] [title=Agenzia Esempio – Italiano]',
    'link alternate=https://www.example.com/notizie/la-porta/la-porta.json [type=application/json]',
    'link icon=/favicon.ico [sizes=32x32]',
    'link icon=/icon.svg [type=image/svg+xml]',
    'link apple-touch-icon=/apple-touch-icon.png',
    'link manifest=/manifest.webmanifest',
    'meta theme-color=#ffffff [media=(prefers-color-scheme: light)]',
    'meta theme-color=#111111 [media=(prefers-color-scheme: dark)]',
    'meta generator=Passaparola',
  ]);
});

test.each<[string, Partial<HeadPage>, readonly string[]]>([
  [
    'the home page has the tagline in its title',
    { title: undefined },
    ['title =Agenzia Esempio – Si parla di voi', 'meta og:title=Agenzia Esempio'],
  ],
  [
    'translations are linked both in hreflang and in Open Graph',
    { alternates: [alternate('it', '/notizie/la-porta/'), alternate('en', '/en/news/the-door/')] },
    [
      'link alternate=https://www.example.com/notizie/la-porta/ [hreflang=it-IT]',
      'link alternate=https://www.example.com/en/news/the-door/ [hreflang=en]',
      'link alternate=https://www.example.com/notizie/la-porta/ [hreflang=x-default]',
      'meta og:locale:alternate=en_US',
    ],
  ],
  [
    'a story says when, by whom and about what; Facebook profiles go before names',
    {
      article: {
        published: '2026-11-03T09:30:00+01:00',
        modified: '2026-11-05T08:00:00+01:00',
        authors: [
          { name: 'Anna Esempio', profiles: ['https://social.example/anna'] },
          { name: 'Bruno Prova', profiles: ['https://notfacebook.com/x', 'https://www.facebook.com/prova'] },
        ],
        tags: ['Rumore'],
      },
    },
    [
      'meta og:type=article',
      'meta article:published_time=2026-11-03T09:30:00+01:00',
      'meta article:modified_time=2026-11-05T08:00:00+01:00',
      'meta article:author=Anna Esempio',
      'meta article:author=https://www.facebook.com/prova',
      'meta article:tag=Rumore',
    ],
  ],
  [
    'a client’s page says where it is, with every decimal',
    { place: { address: client.address, pin: client.pin } },
    [
      'meta geo.position=45.46420;9.19000',
      'meta ICBM=45.46420, 9.19000',
      'meta geo.placename=Milano',
      'meta geo.region=IT-MI',
      'meta place:location:latitude=45.46420',
      'meta place:location:longitude=9.19000',
    ],
  ],
  [
    'a region that is no code is left out of geo.region',
    { place: { address: { locality: 'Girona', region: 'Cataluña', country: 'ES' } } },
    ['meta geo.region=ES'],
  ],
  [
    'profiles and the page belong to the same; networks are told who wrote it',
    { profiles: ['https://social.example/@esempio'], creators: ['@esempio@social.example'] },
    ['link me=https://social.example/@esempio', 'meta fediverse:creator=@esempio@social.example'],
  ],
  [
    'the picture made of the logo',
    { image: { alt: 'Agenzia Esempio', share: { path: '/share.png', width: 1200, height: 630 } } },
    ['meta og:image=https://www.example.com/share.png', 'meta og:image:type=image/png'],
  ],
])('%s', (_, changes, expected) => {
  expect(linesOf(changes)).toEqual(expect.arrayContaining([...expected]));
});

test('without a pin no position is claimed', () => {
  const lines = linesOf({ place: { address: client.address } });
  expect(lines.filter((text) => /geo\.position|ICBM|place:/.test(text))).toEqual([]);
});

test('a hidden page has neither an address nor translations nor anything to share', () => {
  const lines = linesOf({ hidden: true, alternates: [alternate('it', page.path), alternate('en', '/en/')] });
  expect(lines).toContain('meta robots=noindex');
  expect(lines.filter((text) => /canonical|x-default|og:|twitter|max-image/.test(text))).toEqual([]);
});

test('all addresses lie under the folder that the site lives in', () => {
  const inFolder = { ...site, base: '/news/' };
  const folder = pathsOf(inFolder);
  const lines = linesOf({ site: inFolder, paths: folder, path: folder.home('it') });
  expect(lines).toContain('link canonical=https://www.example.com/news/');
  expect(lines).toContain('link icon=/news/icon.svg [type=image/svg+xml]');
});
