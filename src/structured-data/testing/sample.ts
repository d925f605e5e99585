import { parseHours } from '../../hours/parse.ts';
import type {
  Body,
  Client,
  Content,
  LocalizedPicture,
  Person,
  Picture,
  StoryText,
} from '../../model/content.ts';
import en from '../../i18n/messages/en.ts';
import type { Site } from '../../model/site.ts';

/** A small agency with one of everything, for tests. */
export const site: Site = {
  name: 'Agenzia Esempio',
  legalName: 'Agenzia Esempio Srl',
  alternateName: 'Esempio',
  origin: 'https://www.example.com',
  base: '/',
  timeZone: 'Europe/Rome',
  staffLanguage: 'it',
  locales: ['it', 'en'],
  defaultLocale: 'it',
  languages: {
    it: {
      lang: 'it-IT',
      label: 'Italiano',
      dir: 'ltr',
      words: { stories: 'notizie', network: 'rete', people: 'persone', tags: 'temi' },
    },
    en: {
      lang: 'en',
      label: 'English',
      dir: 'ltr',
      words: { stories: 'news', network: 'network', people: 'people', tags: 'topics' },
    },
  },
  tagline: { it: 'Si parla di voi', en: 'They talk about you' },
  description: { it: 'Facciamo parlare di voi.', en: 'We get you talked about.' },
  founded: '2011-03-01',
  address: { street: 'Via Esempio 1', locality: 'Milano', region: 'MI', postalCode: '20121', country: 'IT' },
  phones: ['+390212345678'],
  email: 'ciao@example.com',
  vat: 'IT00743110157',
  channels: ['https://social.example/agenzia', 'https://social.example/agenzia'],
  menu: [],
  footer: [],
  sectors: { food: { it: 'Cucina', en: 'Food' } },
  tags: { sound: { it: 'Rumore', en: 'Noise' } },
  tagTexts: {},
  newsletter: {},
  imprint: { paidUp: false, soleShareholder: false, representatives: [] },
  series: {},
  seriesTexts: {},
  search: true,
  llms: true,
  shareImages: 'drawn',
  storiesPerPage: 9,
  networkTexts: { sectors: {}, towns: {} },
  ties: {},
  aspects: {},
  mentionChannels: {},
  answerWithin: 2,
  replies: { isOpen: false },
  reviewRules: [],
  look: { brand: '#c2410c', display: 'bricolage', text: 'newsreader', radius: 'small' },
};

export const picture = (name: string): Picture => ({
  image: { src: `/_astro/${name}.jpg`, width: 1600, height: 900, format: 'jpg' },
  alt: name,
  share: { path: `/share/${name}.jpg`, width: 1200, height: 630 },
});

const localizedPicture = (name: string): LocalizedPicture => ({ ...picture(name), alt: { it: name } });

const body: Body = { file: 'content/posts/x/index.it.md', digest: 'x', words: 321, clients: [], people: [] };

export const storyText: StoryText = {
  locale: 'it',
  slug: 'la-porta',
  title: 'La porta che nessuno trovava',
  description: 'Come un’insegna ha cambiato una sera.',
  date: '2026-11-03T09:30:00+01:00',
  updated: '2026-11-05T08:00:00+01:00',
  authors: ['bruno', 'anna', 'nobody'],
  tags: ['sound'],
  clients: ['osteria'],
  related: [],
  syndication: [],
  cover: picture('door'),
  takesReplies: false,
  draft: false,
  oldAddresses: [],
  body,
};

const clientText = { oldAddresses: [], body };

const bare = {
  moreTypes: [],
  formerly: [],
  movedFrom: [],
  changed: [],
  departments: [],
  cuisine: [],
  payment: [],
  amenities: [],
  ids: {},
};

export const client: Client = {
  ...bare,
  key: 'osteria',
  name: 'L’Osteria & Figli',
  legalName: 'Osteria e Figli Snc',
  type: 'Restaurant',
  sector: 'food',
  relation: 'client',
  paid: true,
  address: { street: 'Via Prova 2', locality: 'Milano', region: 'MI', postalCode: '20121', country: 'IT' },
  pin: { latitude: '45.46420', longitude: '9.19000' },
  phones: ['+390212345678', '+393123456789'],
  email: 'osteria@example.com',
  website: 'https://osteria.example/',
  channels: ['https://social.example/osteria'],
  hours: parseHours('Mo-Sa 12:00-15:00').hours!,
  timeZone: 'Europe/Rome',
  priceRange: '15–30 €',
  logo: picture('osteria-logo'),
  photos: [localizedPicture('view'), localizedPicture('table')],
  texts: {
    it: { ...clientText, locale: 'it', slug: 'osteria', description: 'Cucina con vista.' },
    en: { ...clientText, locale: 'en', slug: 'the-osteria', description: 'A kitchen with a view.' },
  },
};

/** Only in Italian, without a website, known by its logo alone. */
export const bookshop: Client = {
  ...bare,
  key: 'libreria',
  name: 'Libreria Esempio',
  type: 'BookStore',
  sector: 'food',
  relation: 'partner',
  paid: false,
  address: { locality: 'Bergamo', country: 'IT' },
  phones: [],
  channels: [],
  timeZone: 'Europe/Rome',
  logo: picture('libreria-logo'),
  photos: [],
  texts: { it: { ...clientText, locale: 'it', slug: 'libreria', description: 'Libri.' } },
};

export const anna: Person & { name: string } = {
  key: 'anna',
  slug: 'anna-esempio',
  name: 'Anna Esempio',
  role: { en: 'Photographer', it: 'Fotografa' },
  bio: { it: 'Fotografa porte.' },
  team: true,
  photo: localizedPicture('anna'),
  profiles: ['https://social.example/anna'],
};

export const bruno: Person & { name: string } = {
  key: 'bruno',
  slug: 'bruno-prova',
  name: 'Bruno Prova',
  role: { it: 'Oste' },
  bio: {},
  team: false,
  profiles: [],
};

const unnamed: Person = { ...bruno, key: 'nobody', slug: 'nobody', name: undefined };

export const content: Content = {
  site,
  logo: picture('logo'),
  logoFile: '/logo.svg',
  messages: { it: en, en },
  borrowed: {},
  stories: [{ key: 'door', replies: [], texts: { it: storyText } }],
  clients: [client, bookshop],
  people: [anna, bruno, unnamed],
  ties: [{ from: 'people/anna', to: 'clients/osteria', note: {} }],
  mentions: [],
  pages: [],
  today: '2026-11-22',
};
