import { describe, expect, test } from 'vitest';
import { anna, site } from '../structured-data/testing/sample.ts';
import { clientVoices } from './client-voices.ts';
import { company, english, mention, person } from './testing/network.ts';
import { voiceOf } from './voice.ts';
import { voicesRoutes } from './voices.ts';

const silent = { quote: undefined };
const said = (count: number, changes: Parameters<typeof mention>[1] = {}) =>
  Array.from({ length: count }, (_, index) => mention(`said-${index}`, changes));

const pathsIn = (mentions: ReturnType<typeof said>) =>
  voicesRoutes(english({ mentions })).map(({ path }) => path);

describe('the pages of what people say', () => {
  test.each([
    ['nobody says anything', [], []],
    ['nothing may be shown', said(4, silent), []],
    ['one thing may be shown', said(1), ['/studio/en/word-of-mouth/']],
    [
      'there is more than fits a page',
      said(21, { channel: 'blog' }),
      [
        '/studio/en/word-of-mouth/',
        '/studio/en/word-of-mouth/2/',
        '/studio/en/word-of-mouth/blog/',
        '/studio/en/word-of-mouth/blog/2/',
      ],
    ],
    [
      'three speak of one thing in three places',
      ['google', 'press', 'blog'].map((channel) =>
        mention(channel, { channel, says: [{ aspect: 'door', leaning: 'for' }] }),
      ),
      ['/studio/en/word-of-mouth/', '/studio/en/word-of-mouth/door/'],
    ],
  ])('are there where %s', (_, mentions, expected) => {
    expect(pathsIn(mentions).map((path) => path.replace(site.base, '/studio/'))).toEqual(expected);
  });

  test('a list of what many say ends with the newest hundred', () => {
    const paths = pathsIn(said(150, { channel: 'blog' }));
    expect(paths.filter((path) => path.includes('/blog/'))).toHaveLength(5);
    expect(paths.filter((path) => !path.includes('/blog/'))).toHaveLength(8);
  });

  test('a list of them is left to readers, and not offered to search engines', () => {
    const views = voicesRoutes(english({ mentions: said(3) })).map((route) => route.view());
    expect(views.map(({ listing }) => listing !== undefined)).toEqual([true, false]);
  });
});

describe('a voice', () => {
  const unnamed = { ...person('segreta'), name: undefined };
  const context = english({ people: [anna, unnamed] });

  test.each([
    ['of somebody with a page leads there', { person: 'anna' }, ['Anna Esempio', true]],
    ['of somebody who has not agreed is somebody’s', { person: 'segreta' }, ['Somebody', false]],
    ['of a guest is told as such', { speaker: { en: 'a guest' } }, ['A guest', false]],
    ['of nobody known is somebody’s', {}, ['Somebody', false]],
  ])('%s', (_, changes, expected) => {
    const { label, href } = voiceOf(context, mention('a', changes)).speaker;
    expect([label, href !== undefined]).toEqual(expected);
  });

  test('in another language has our translation, if there is one', () => {
    const quote = { text: 'Che vista', lang: 'it', translations: { en: 'What a view' } };
    expect(voiceOf(context, mention('a', { quote })).quote?.translation).toEqual({
      text: 'What a view',
      note: 'Our translation; said in Italian',
    });
    expect(
      voiceOf(context, mention('a', { quote: { ...quote, lang: 'en-US' } })).quote?.translation,
    ).toBeUndefined();
  });

  test.each([
    ['none', 'ugc nofollow', undefined],
    ['gift', 'sponsored nofollow', 'Had a gift for it'],
  ] as const)(
    'that was given something (%s) says so, to readers and to search engines',
    (reward, rel, told) => {
      const voice = voiceOf(context, mention('a', { reward, url: 'https://reviews.example.com/' }));
      expect([voice.channel.rel, voice.reward]).toEqual([rel, told]);
    },
  );
});

describe('what people notice of a company', () => {
  const about = { about: ['mare'] };
  const door = (leaning: 'for' | 'against' | 'neither') => ({ says: [{ aspect: 'door', leaning }] });
  const voicesIn = (mentions: ReturnType<typeof said>) =>
    clientVoices(english({ clients: [company('mare')], mentions }), 'mare');

  test('counts also what is never quoted', () => {
    const voices = voicesIn([
      mention('a', { ...about, ...door('for') }),
      mention('b', { ...about, ...door('against'), ...silent }),
      mention('c', { ...about, ...door('against'), ...silent }),
    ]);
    expect(voices?.onlyCounted).toBe('2 more that we count and do not quote');
    expect(voices?.aspects).toMatchObject([{ label: 'Finding the door', for: 1, against: 2, total: 3 }]);
    expect(voices?.aspects[0]?.told).toBe('Finding the door: 1 in favour, 2 against, 0 neither');
  });

  test('is told of no fewer than three, and of nothing that one alone has noticed', () => {
    expect(voicesIn([1, 2].map((key) => mention(`${key}`, { ...about, ...door('for') })))?.aspects).toEqual(
      [],
    );
    const all = ['door', 'view', 'price'].map((aspect) =>
      mention(aspect, { ...about, says: [{ aspect, leaning: 'for' }] }),
    );
    expect(voicesIn(all)?.aspects).toEqual([]);
  });

  test('is nothing where nothing may be shown', () => {
    expect(voicesIn([mention('a', { ...about, ...silent })])).toBeUndefined();
  });
});
