import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, onTestFinished, test } from 'vitest';
import { palette } from '../look/palette.ts';
import { channelAt, channelNames } from '../model/channel.ts';
import { rulesOf } from './channel-rules.ts';
import { lengthIn, shortened, type Counting } from './length.ts';
import { hashtagsOf, postFor, type Told } from './post.ts';
import { shareFiles } from './share-folder.ts';
import type { StoryPosts } from './story-told.ts';
import type { ShareImage } from '../share-images/share-image.ts';

const told: Told = {
  title: 'La terrazza si vede da tutto il lago, tranne che dalla porta',
  description: 'Una stella su cinque. Il recensore non aveva nemmeno mangiato.',
  url: 'https://www.example.com/notizie/la-terrazza-e-la-porta/',
  lang: 'it-IT',
  topics: ['Trovare la porta', 'Recensioni'],
  linkInProfile: 'Il link è nel profilo.',
};

describe('how long a text is', () => {
  test.each<[Counting, string, number]>([
    ['units', 'perché', 6],
    ['units', '👩‍🚀', 5],
    ['graphemes', '👩‍🚀', 1],
    ['graphemes', 'e\u0301', 1],
    ['graphemes', 'https://example.com/a-long-address', 34],
    ['mastodon', 'https://example.com/a-long-address-that-is-longer', 23],
    ['mastodon', 'a https://example.com/', 25],
    ['x', 'perché', 6],
    ['x', '“così”', 6],
    ['x', '東京', 4],
    ['x', '👩‍🚀', 2],
    ['x', 'https://example.com/ https://example.org/', 47],
  ])('%s count %s as %i', (counting, text, length) => {
    expect(lengthIn(counting, text)).toBe(length);
  });
});

test.each([
  ['Uno due. Tre quattro.', 10, 'Uno due.'],
  ['Uno due tre quattro', 10, 'Uno due…'],
  ['Uno due, tre', 9, 'Uno due…'],
  ['Precipitevolissimevolmente', 5, ''],
  ['東京の喫茶店。', 4, '東京の…'],
])('%s is cut to %i signs', (text, most, expected) => {
  expect(shortened(text, 'it', (cut) => cut.length <= most)).toBe(expected);
});

test.each([
  [['Trovare la porta'], ['#TrovareLaPorta']],
  [['Dall’agenzia', 'dall’Agenzia'], ['#DallAgenzia']],
  [['2026', 'Natale 2026'], ['#Natale2026']],
  [['Città d’arte'], ['#CittàDArte']],
  [['المقهى'], ['#المقهى']],
])('%j become %j', (topics, expected) => {
  expect(hashtagsOf(topics)).toEqual(expected);
});

describe('a post', () => {
  const long: Told = {
    ...told,
    title: `${told.title} `.repeat(3).trim(),
    description: `${told.description} `.repeat(200).trim(),
    topics: Array.from({ length: 40 }, (_, index) => `Tema numero ${index}`),
  };

  test.each(channelNames)('for %s fits, however much there is to say', (channel) => {
    const { most, counting, mostOfTitle = Infinity, hashtags } = rulesOf(channel);
    for (const story of [told, long, { ...long, title: 'x'.repeat(5000) }]) {
      const post = postFor(channel, story);
      expect(post.length).toBe(lengthIn(counting, post.text));
      expect(post.length).toBeLessThanOrEqual(most);
      expect(post.title?.length ?? 0).toBeLessThanOrEqual(mostOfTitle);
      expect(post.text.match(/#\p{L}/gu)?.length ?? 0).toBeLessThanOrEqual(hashtags);
    }
  });

  test('says title, description, address and topics', () => {
    expect(postFor('mastodon', told).text).toBe(
      [told.title, told.description, told.url, '#TrovareLaPorta #Recensioni'].join('\n\n'),
    );
  });

  test('gives up hashtags first, and never the address', () => {
    const { text } = postFor('x', { ...told, description: `${told.description} `.repeat(2).trim() });
    expect(text).toContain(told.url);
    expect(text).toContain('#TrovareLaPorta');
    expect(postFor('x', long).text).toContain(told.url);
    expect(postFor('x', long).text).not.toContain('#');
  });

  test('tells where the address is where captions have no links', () => {
    const { text } = postFor('instagram', told);
    expect(text).toContain('Il link è nel profilo.');
    expect(text).not.toContain('https:');
  });

  test('has the address in a field where there is one', () => {
    expect(postFor('google', told)).toMatchObject({ link: told.url });
    expect(postFor('pinterest', told)).toMatchObject({ link: told.url, title: told.title });
  });

  test('leaves phone numbers out where they are refused', () => {
    const description = 'Aperti anche a Natale. Chiamate lo 02 1234 5678. Vi aspettiamo il 24 dicembre 2026.';
    expect(postFor('google', { ...told, description }).text).toBe(
      `${told.title}\n\nAperti anche a Natale. Vi aspettiamo il 24 dicembre 2026.`,
    );
    expect(postFor('facebook', { ...told, description }).text).toContain('02 1234');
  });
});

test.each([
  ['https://www.facebook.com/agenzia/posts/1', 'facebook'],
  ['https://m.facebook.com/agenzia/posts/1', 'facebook'],
  ['https://mastodon.example/@agenzia/1', 'mastodon'],
  ['https://notfacebook.com/agenzia', undefined],
  ['https://x.com/agenzia/status/1', 'x'],
])('%s is a post on %s', (url, expected) => {
  expect(channelAt(url)).toBe(expected);
});

describe('the folder of a story to post', () => {
  const own: Omit<StoryPosts, 'cover'> = {
    key: 'porta',
    locale: 'it',
    told,
    posts: [postFor('instagram', told), postFor('google', told), postFor('pinterest', told)],
    posted: [],
    isPublished: true,
  };
  const folderWith = async (images: (cover: string) => ReadonlyMap<string, ShareImage>) => {
    const folder = await mkdtemp(join(tmpdir(), 'passaparola-sharing-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const file = join(folder, 'cover.png');
    await writeFile(
      file,
      await sharp({ create: { width: 90, height: 60, channels: 3, background: '#0a0' } })
        .png()
        .toBuffer(),
    );
    const drawn: string[] = [];
    const files = await shareFiles(
      {
        languages: [
          { ...own, cover: { file } },
          { ...own, locale: 'en', cover: { file } },
        ],
        images: images(file),
        draw: (image, pictures, shape) => {
          drawn.push(`${image.lang} ${shape?.width}×${shape?.height} of ${pictures.size}`);
          return Promise.resolve(Buffer.from('drawn'));
        },
      },
      'it',
    );
    return { drawn, names: [...files.keys()], page: String(files.get('index.html')) };
  };
  const image = (cover: string): ShareImage => ({
    title: told.title,
    kicker: '',
    siteName: 'Agenzia Esempio',
    lang: 'it',
    dir: 'ltr',
    picture: { path: cover, kind: 'cover' },
    logo: cover,
    colours: palette('#c5432c', 'light'),
    display: 'bricolage',
    letterings: [],
    edition: 'x',
  });

  test('holds an image of each shape in each language, and the cover alone once', async () => {
    const { drawn, names, page } = await folderWith((cover) => new Map([['it', image(cover)]]));
    expect(drawn).toEqual(
      ['1200×630', '1080×1080', '1080×1350', '1080×1920', '1000×1500'].map((shape) => `it ${shape} of 1`),
    );
    expect(names).toEqual(
      expect.arrayContaining(['porta-it-story.jpg', 'porta-it-pin.jpg', 'porta-story.jpg', 'index.html']),
    );
    expect(names.filter((name) => name.startsWith('porta-en'))).toEqual([]);
    expect(names).toHaveLength(5 + 6 + 1);
    for (const name of names.slice(0, -1)) expect(page).toContain(`href="${name}"`);
  });

  test('shows each channel what it shows best: with the title, or the photo where words are unwelcome', async () => {
    const { page } = await folderWith((cover) => new Map([['it', image(cover)]]));
    const [italian = '', english = ''] = page.split('<section').slice(1);
    const posts = (part: string) => part.slice(part.indexOf('class="posts"'));
    expect(posts(italian)).toContain('href="porta-it-portrait.jpg"');
    expect(posts(italian)).toContain('href="porta-it-pin.jpg"');
    expect(posts(italian)).toContain('href="porta-profile.jpg"');
    expect(posts(english)).toContain('href="porta-portrait.jpg"');
  });
});
