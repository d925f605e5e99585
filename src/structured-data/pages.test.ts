import { describe, expect, test } from 'vitest';
import { parseHours } from '../hours/parse.ts';
import { pathsOf } from '../routes/paths.ts';
import type { Graph } from './graph.ts';
import {
  clientGraph,
  homeGraph,
  networkGraph,
  pageGraph,
  peopleGraph,
  personGraph,
  pagesGraph,
  storyGraph,
} from './pages.ts';
import { anna, bookshop, bruno, client, content, picture, site, storyText } from './testing/sample.ts';
import type { PageFacts } from './scope.ts';

const paths = pathsOf(site);
const origin = 'https://www.example.com';
const pixels = (value: number) => ({ '@type': 'QuantitativeValue', value, unitCode: 'E37' });
const image = (id: string, name: string, [width, height] = [1200, 630]) => ({
  '@type': 'ImageObject',
  '@id': `${origin}${id}`,
  url: `${origin}${name}`,
  contentUrl: `${origin}${name}`,
  width: pixels(width),
  height: pixels(height),
  creditText: 'Agenzia Esempio',
});
const icon = image('/#organization/logo', '/apple-touch-icon.png', [180, 180]);
const address = {
  '@type': 'PostalAddress',
  streetAddress: 'Via Prova 2',
  postalCode: '20121',
  addressLocality: 'Milano',
  addressRegion: 'MI',
  addressCountry: 'IT',
};
const osteriaSummary = {
  '@type': 'Restaurant',
  '@id': `${origin}/#client/osteria`,
  name: 'L’Osteria & Figli',
  address,
  url: 'https://osteria.example/',
};

const page = (path: string, locale = 'it', trail: readonly string[] = []): PageFacts => ({
  content,
  paths,
  locale,
  path,
  title: 'Title',
  description: 'Description.',
  breadcrumbs: trail.map((href) => ({ href, label: `Label of ${href}` })),
});

const author = (slug: string, name: string) => ({
  '@type': 'Person',
  name,
  url: `${origin}/persone/${slug}/`,
  mainEntityOfPage: { '@id': `${origin}/persone/${slug}/#webpage` },
});

const webPage = (path: string, facts: object) => ({
  '@id': `${origin}${path}#webpage`,
  url: `${origin}${path}`,
  name: 'Title',
  description: 'Description.',
  isPartOf: { '@id': `${origin}/#website` },
  ...facts,
});

const nodesOf = (graph: Graph) => graph['@graph'];

describe('the home page', () => {
  const agency = {
    '@type': 'Organization',
    '@id': `${origin}/#organization`,
    name: 'Agenzia Esempio',
    url: `${origin}/`,
    legalName: 'Agenzia Esempio Srl',
    alternateName: ['Esempio', 'example.com'],
    description: 'Facciamo parlare di voi.',
    logo: { '@id': `${origin}/#organization/logo` },
    address: { ...address, streetAddress: 'Via Esempio 1' },
    telephone: '+390212345678',
    email: 'ciao@example.com',
    contactPoint: {
      '@type': 'ContactPoint',
      contactType: 'customer service',
      telephone: '+390212345678',
      email: 'ciao@example.com',
    },
    foundingDate: '2011-03-01',
    vatID: 'IT00743110157',
    sameAs: 'https://social.example/agenzia',
  };

  test('in the site’s own language tells all about the site and the agency', () => {
    expect(homeGraph(page('/'))).toEqual({
      '@context': 'https://schema.org',
      '@graph': [
        webPage('/', { '@type': 'WebPage', inLanguage: 'it-IT', mainEntity: { '@id': agency['@id'] } }),
        {
          '@type': 'WebSite',
          '@id': `${origin}/#website`,
          name: 'Agenzia Esempio',
          alternateName: ['Esempio', 'example.com'],
          url: `${origin}/`,
          inLanguage: ['it-IT', 'en'],
          publisher: { '@id': agency['@id'] },
        },
        agency,
        icon,
      ],
    });
  });

  test('in another language tells the same about the agency and refers to the site', () => {
    expect(nodesOf(homeGraph(page('/en/', 'en')))).toEqual([
      webPage('/en/', { '@type': 'WebPage', inLanguage: 'en', mainEntity: { '@id': agency['@id'] } }),
      agency,
      icon,
    ]);
  });

  test('leaves out what is not known', () => {
    const bare = {
      ...site,
      founded: undefined,
      phones: [],
      email: undefined,
      vat: undefined,
      address: undefined,
    };
    const nodes = nodesOf(homeGraph({ ...page('/'), content: { ...content, site: bare } }));
    const organization = nodes.find((node) => node['@type'] === 'Organization')!;
    expect(Object.keys(organization)).not.toEqual(
      expect.arrayContaining([
        expect.stringMatching(/foundingDate|telephone|email|vatID|address|contactPoint/),
      ]),
    );
  });
});

test('an agency to which customers come is a local business with hours, a pin and its way in', () => {
  const arrival = { parking: [], stops: [], landmarks: [], stepFree: { access: 'yes' as const, text: {} } };
  const local = {
    ...site,
    type: 'ProfessionalService' as const,
    pin: { latitude: '45.46420', longitude: '9.19000' },
    hours: parseHours('Mo-Su 09:00-18:00').hours,
    arrival,
  };
  const nodes = nodesOf(homeGraph({ ...page('/'), content: { ...content, site: local } }));
  expect(nodes.find((node) => node['@id'] === `${origin}/#organization`)).toMatchObject({
    '@type': 'ProfessionalService',
    geo: { latitude: '45.46420' },
    openingHoursSpecification: { opens: '09:00', closes: '18:00' },
    amenityFeature: { name: 'Wheelchair-accessible entrance', value: true },
  });
});

test('a list of stories names each page in order, and its trail', () => {
  const stories = [
    { path: '/notizie/a/', title: 'A' },
    { path: '/notizie/b/', title: 'B' },
  ];
  expect(nodesOf(pagesGraph(page('/notizie/', 'it', ['/', '/notizie/']), stories))).toEqual([
    webPage('/notizie/', {
      '@type': 'CollectionPage',
      inLanguage: 'it-IT',
      breadcrumb: { '@id': `${origin}/notizie/#breadcrumb` },
      mainEntity: { '@id': `${origin}/notizie/#list` },
    }),
    {
      '@type': 'ItemList',
      '@id': `${origin}/notizie/#list`,
      name: 'Title',
      numberOfItems: 2,
      itemListElement: [
        { '@type': 'ListItem', position: 1, url: `${origin}/notizie/a/`, name: 'A' },
        { '@type': 'ListItem', position: 2, url: `${origin}/notizie/b/`, name: 'B' },
      ],
    },
    {
      '@type': 'BreadcrumbList',
      '@id': `${origin}/notizie/#breadcrumb`,
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Label of /', item: `${origin}/` },
        { '@type': 'ListItem', position: 2, name: 'Label of /notizie/', item: `${origin}/notizie/` },
      ],
    },
  ]);
});

describe('a story', () => {
  const facts = { ...page('/notizie/la-porta/'), image: { ...picture('door'), credit: 'Carla Esempio' } };

  test('names its authors in their order, its clients and its picture, each once', () => {
    expect(nodesOf(storyGraph(facts, storyText))).toEqual([
      webPage('/notizie/la-porta/', {
        '@type': 'WebPage',
        inLanguage: 'it-IT',
        mainEntity: { '@id': `${origin}/notizie/la-porta/#article` },
        primaryImageOfPage: { '@id': `${origin}/notizie/la-porta/#primaryimage` },
      }),
      {
        '@type': 'BlogPosting',
        '@id': `${origin}/notizie/la-porta/#article`,
        url: `${origin}/notizie/la-porta/`,
        headline: 'La porta che nessuno trovava',
        description: 'Come un’insegna ha cambiato una sera.',
        inLanguage: 'it-IT',
        datePublished: '2026-11-03T09:30:00+01:00',
        dateModified: '2026-11-05T08:00:00+01:00',
        author: [
          author('bruno-prova', 'Bruno Prova'),
          { ...author('anna-esempio', 'Anna Esempio'), sameAs: 'https://social.example/anna' },
        ],
        publisher: { '@id': `${origin}/#organization` },
        image: { '@id': `${origin}/notizie/la-porta/#primaryimage` },
        keywords: 'Rumore',
        mentions: { '@id': `${origin}/#client/osteria` },
        wordCount: 321,
        mainEntityOfPage: { '@id': `${origin}/notizie/la-porta/#webpage` },
      },
      {
        '@type': 'Organization',
        '@id': `${origin}/#organization`,
        name: 'Agenzia Esempio',
        url: `${origin}/`,
        logo: { '@id': `${origin}/#organization/logo` },
      },
      icon,
      osteriaSummary,
      {
        ...image('/notizie/la-porta/#primaryimage', '/share/door.jpg'),
        creditText: 'Carla Esempio',
        caption: 'door',
      },
    ]);
  });

  test('in another language leads to its authors’ pages in that language, with its picture in three shapes', () => {
    const shaped = [675, 900, 1200].map((height) => ({ path: `/door-${height}.jpg`, width: 1200, height }));
    const english = storyGraph(
      { ...page('/en/news/the-door/', 'en'), image: { ...picture('door'), shaped } },
      { ...storyText, authors: ['anna'] },
    );
    const primary = `${origin}/en/news/the-door/#primaryimage`;
    expect(nodesOf(english)[1]).toMatchObject({
      author: { name: 'Anna Esempio', url: `${origin}/en/people/anna-esempio/` },
      image: ['16x9', '4x3', '1x1'].map((shape) => ({ '@id': `${primary}-${shape}` })),
    });
  });

  test('whose authors may not be named is by the agency', () => {
    const graph = storyGraph(facts, { ...storyText, authors: ['nobody'], clients: [] });
    expect(nodesOf(graph).map((node) => node['@type'])).not.toContain('Person');
    expect(nodesOf(graph)[1]).toMatchObject({ author: { '@id': `${origin}/#organization` } });
  });

  test('in another language has that language’s tags', () => {
    const english = storyGraph(page('/en/news/the-door/', 'en'), { ...storyText, cover: undefined });
    expect(nodesOf(english)[1]).toMatchObject({ inLanguage: 'en', keywords: 'Noise' });
  });
});

describe('the network page', () => {
  const items = (locale: string) =>
    nodesOf(networkGraph(page(paths.network(locale), locale), [client, bookshop]))[1];

  test('lists each client with its page on this site', () => {
    expect(items('it')).toEqual({
      '@type': 'ItemList',
      '@id': `${origin}/rete/#list`,
      name: 'Title',
      numberOfItems: 2,
      itemListElement: [
        {
          '@type': 'ListItem',
          position: 1,
          item: {
            '@type': 'Restaurant',
            name: 'L’Osteria & Figli',
            url: `${origin}/rete/osteria/`,
            image: [`${origin}/share/view.jpg`, `${origin}/share/table.jpg`],
            address,
            mainEntityOfPage: { '@id': `${origin}/rete/osteria/#webpage` },
          },
        },
        {
          '@type': 'ListItem',
          position: 2,
          item: {
            '@type': 'BookStore',
            name: 'Libreria Esempio',
            url: `${origin}/rete/libreria/`,
            image: `${origin}/share/libreria-logo.jpg`,
            address: { '@type': 'PostalAddress', addressLocality: 'Bergamo', addressCountry: 'IT' },
            mainEntityOfPage: { '@id': `${origin}/rete/libreria/#webpage` },
          },
        },
      ],
    });
  });

  test('leads to the page in its own language, else to the one that exists', () => {
    expect(items('en')).toMatchObject({
      itemListElement: [
        { item: { url: `${origin}/en/network/the-osteria/` } },
        { item: { url: `${origin}/rete/libreria/` } },
      ],
    });
  });
});

describe('a client’s page', () => {
  const day = (name: string) => `https://schema.org/${name}`;
  const osteria = {
    ...osteriaSummary,
    legalName: 'Osteria e Figli Snc',
    description: 'Cucina con vista.',
    mainEntityOfPage: [`${origin}/rete/osteria/`, `${origin}/en/network/the-osteria/`],
    logo: { '@id': `${origin}/#client/osteria/logo` },
    image: [{ '@id': `${origin}/#client/osteria/photo-1` }, { '@id': `${origin}/#client/osteria/photo-2` }],
    geo: { '@type': 'GeoCoordinates', latitude: '45.46420', longitude: '9.19000' },
    telephone: ['+390212345678', '+393123456789'],
    email: 'osteria@example.com',
    openingHoursSpecification: [
      {
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'].map(day),
        opens: '12:00',
        closes: '15:00',
      },
      { '@type': 'OpeningHoursSpecification', dayOfWeek: [day('Sunday')], opens: '00:00', closes: '00:00' },
    ],
    priceRange: '15–30 €',
    sameAs: 'https://social.example/osteria',
  };

  test.each([
    ['it', '/rete/osteria/', 'it-IT'],
    ['en', '/en/network/the-osteria/', 'en'],
  ])('in %s says the same about the client', (locale, path, inLanguage) => {
    expect(nodesOf(clientGraph(page(path, locale), client))).toEqual([
      webPage(path, {
        '@type': 'WebPage',
        inLanguage,
        primaryImageOfPage: { '@id': `${origin}/#client/osteria/photo-1` },
        mainEntity: { '@id': osteria['@id'] },
      }),
      osteria,
      image('/#client/osteria/photo-1', '/share/view.jpg'),
      image('/#client/osteria/photo-2', '/share/table.jpg'),
      image('/#client/osteria/logo', '/share/osteria-logo.jpg'),
    ]);
  });

  test('gives its page on this site where the client has no website', () => {
    const [, node] = nodesOf(clientGraph(page('/rete/libreria/'), bookshop));
    expect(node).toMatchObject({
      url: `${origin}/rete/libreria/`,
      mainEntityOfPage: `${origin}/rete/libreria/`,
      image: { '@id': `${origin}/#client/libreria/logo` },
    });
  });
});

describe('people', () => {
  test('on the list are named in order', () => {
    const graph = peopleGraph(page('/persone/'), [{ path: '/persone/anna-esempio/', title: 'Anna Esempio' }]);
    expect(nodesOf(graph)[1]).toMatchObject({
      '@type': 'ItemList',
      itemListElement: [{ position: 1, url: `${origin}/persone/anna-esempio/`, name: 'Anna Esempio' }],
    });
  });

  test('of the agency have a profile page with all facts, the same in every language', () => {
    const inLanguage = (locale: string) =>
      nodesOf(personGraph(page(paths.person(locale, 'anna-esempio'), locale), anna));
    expect(inLanguage('it')).toEqual([
      webPage('/persone/anna-esempio/', {
        '@type': 'ProfilePage',
        inLanguage: 'it-IT',
        primaryImageOfPage: { '@id': `${origin}/#person/anna/photo` },
        mainEntity: { '@id': `${origin}/#person/anna` },
      }),
      {
        '@type': 'Person',
        '@id': `${origin}/#person/anna`,
        name: 'Anna Esempio',
        url: `${origin}/persone/anna-esempio/`,
        sameAs: 'https://social.example/anna',
        jobTitle: 'Fotografa',
        image: { '@id': `${origin}/#person/anna/photo` },
        worksFor: { '@id': `${origin}/#organization` },
        affiliation: { '@id': `${origin}/#client/osteria` },
        mainEntityOfPage: [`${origin}/persone/anna-esempio/`, `${origin}/en/people/anna-esempio/`],
      },
      osteriaSummary,
      image('/#person/anna/photo', '/share/anna.jpg'),
    ]);
    expect(inLanguage('en').slice(1)).toEqual(inLanguage('it').slice(1));
  });

  test('near a client have an ordinary page', () => {
    expect(nodesOf(personGraph(page('/persone/bruno-prova/'), bruno))[0]).toMatchObject({
      '@type': 'WebPage',
    });
  });
});

test.each([
  ['WebPage', {}],
  ['AboutPage', { mainEntity: { '@id': `${origin}/#organization` } }],
  ['ContactPage', { mainEntity: { '@id': `${origin}/#organization` } }],
] as const)('a page of the agency’s own is a %s', (type, facts) => {
  expect(nodesOf(pageGraph(page('/chi-siamo/'), type))).toEqual([
    webPage('/chi-siamo/', { '@type': type, inLanguage: 'it-IT', ...facts }),
  ]);
});
