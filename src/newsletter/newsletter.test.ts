import { fromHtml } from 'hast-util-from-html';
import type { Element, Nodes } from 'hast';
import { describe, expect, test } from 'vitest';
import type { StoryText } from '../model/content.ts';
import { content, picture, storyText } from '../structured-data/testing/sample.ts';
import { contextsOf } from '../views/context.ts';
import { htmlLetter, mostBytes } from './html.ts';
import { letterOf, type Letter } from './letter.ts';
import { plainLetter } from './plain.ts';

const [context] = contextsOf(content);

const story = (changes: Partial<StoryText> = {}): StoryText => ({
  ...storyText,
  cover: { ...picture('door'), shaped: [{ path: '/_astro/door.jpeg', width: 1200, height: 675 }] },
  ...changes,
});

const letter = (stories: readonly StoryText[], changes: Partial<Letter> = {}): Letter => ({
  ...letterOf(context!, stories),
  ...changes,
});

const elementsOf = (node: Nodes): readonly Element[] => [
  ...(node.type === 'element' ? [node] : []),
  ...('children' in node ? node.children.flatMap(elementsOf) : []),
];

const drawn = (written: Letter): readonly Element[] => elementsOf(fromHtml(htmlLetter(written)));

const all = (elements: readonly Element[], name: string) =>
  elements.filter(({ tagName }) => tagName === name).map(({ properties }) => properties);

describe('the mail', () => {
  const elements = drawn(letter([story(), story({ slug: 'altra', cover: undefined })]));

  test('has nothing that mail programs take out or do not draw', () => {
    const names = new Set(elements.map(({ tagName }) => tagName));
    for (const unsafe of ['script', 'link', 'form', 'svg', 'video', 'iframe', 'section', 'figure'])
      expect(names).not.toContain(unsafe);
  });

  test('says of each picture what it shows, and how large it is', () => {
    const pictures = all(elements, 'img');
    expect(pictures.map(({ alt }) => alt)).toEqual(['', 'door']);
    for (const { width, height } of pictures)
      expect([Number(width) > 0, Number(height) > 0]).toEqual([true, true]);
  });

  test('leads out of the mail by whole addresses', () => {
    const addresses = [
      ...all(elements, 'a').map(({ href }) => href),
      ...all(elements, 'img').map(({ src }) => src),
    ];
    expect(addresses.length).toBeGreaterThan(4);
    for (const address of addresses) expect(address).toMatch(/^https:\/\/www\.example\.com\//);
  });

  test('tables are no tables for screen readers', () => {
    for (const { role } of all(elements, 'table')) expect(role).toBe('presentation');
  });
});

test('a drawing is left out, since mail programs show none', () => {
  const cover = {
    ...picture('map'),
    image: { src: '/_astro/map.svg', width: 10, height: 10, format: 'svg' },
  };
  expect(all(drawn(letter([story({ cover })])), 'img')).toHaveLength(1);
});

test('what staff write runs nowhere', () => {
  const title = '<script>alert(1)</script> & "quotes"';
  const html = htmlLetter(letter([story({ title, description: title })]));
  expect(html).not.toContain('<script');
  expect(all(drawn(letter([story({ title })])), 'title')).toHaveLength(1);
});

test('ten long stories are not cut off by Gmail', () => {
  const long = story({ title: 'Una parola '.repeat(12), description: 'Un’altra parola '.repeat(30) });
  const html = htmlLetter(letter(Array<StoryText>(10).fill(long)));
  expect(Buffer.byteLength(html)).toBeLessThan(mostBytes);
});

test('it says how to stop it only where the service does that', () => {
  expect(htmlLetter(letter([story()]))).not.toContain('{{unsubscribe}}');
  const told = letter([story()], { unsubscribe: '{{unsubscribe}}' });
  expect(htmlLetter(told)).toContain('href="{{unsubscribe}}"');
  expect(plainLetter(told)).toContain('{{unsubscribe}}');
});

test('the plain mail says all that the other says', () => {
  const text = plainLetter(letter([story()]));
  for (const told of [storyText.title, storyText.description, '/la-porta/', content.site.name])
    expect(text).toContain(told);
  expect(text).not.toMatch(/<\w/);
});
