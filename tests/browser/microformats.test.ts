import { mf2 } from 'microformats-parser';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';

/** https://microformats.org/wiki/microformats2, read as other people’s programs do. */
const baseUrl = 'https://www.example.com';

async function itemsOf(path: string): Promise<readonly Item[]> {
  const html = await readFile(join(inject('dist'), path, 'index.html'), 'utf8');
  return mf2(html, { baseUrl: `${baseUrl}${path}` }).items;
}

type Item = ReturnType<typeof mf2>['items'][number];

/** The values of a property; of what is an item itself its name, or else what it is worth as a text. */
const told = (item: Item | undefined, property: string): readonly unknown[] =>
  (item?.properties[property] ?? []).map((value) => (typeof value === 'string' ? value : value.value));

describe('a story', async () => {
  const [story] = await itemsOf('/notizie/la-terrazza-e-la-porta/');

  test('is told with who wrote it, when, and what about', () => {
    expect(story!.type).toEqual(['h-entry']);
    expect(told(story, 'name')).toEqual(['La terrazza si vede da tutto il lago, tranne che dalla porta']);
    expect(told(story, 'author')).toEqual(['Ada Esempio']);
    expect(told(story, 'published')).toEqual(['2026-11-18T09:00:00+01:00']);
    expect(told(story, 'category')).toEqual(['Trovare la porta', 'Recensioni']);
    expect(told(story, 'uid')).toEqual([`${baseUrl}/notizie/la-terrazza-e-la-porta/`]);
  });

  test('has its cover for a photo, and not the faces of people on the page', () => {
    expect(told(story, 'photo')).toEqual([expect.stringContaining('/cortile.')]);
  });

  test('has the answers to it, each with who wrote it', () => {
    const comments = (story!.properties.comment ?? []).filter((comment) => typeof comment === 'object');
    expect(comments.flatMap((comment) => told(comment as Item, 'author'))).toEqual([
      'Teresa Fittizia',
      'Ada Esempio',
      'Teresa Fittizia',
      'Renzo Modello',
      'Gustav Musterlein',
      'Bruno Prova',
    ]);
    expect(told(story, 'like')).toEqual([
      'https://social.example.net/@piet/1001',
      'https://social.example.net/@ines/77',
    ]);
    expect(told(story, 'repost')).toEqual(['https://www.example.net/pontile/lanterna']);
  });
});

describe('a company', async () => {
  const [company] = await itemsOf('/network/trattoria-esempio/');

  test('is what its page is about', () => {
    expect(company!.type).toEqual(['h-card']);
    expect(told(company, 'name')).toEqual(['Trattoria Esempio']);
    expect(told(company, 'url')).toContain(`${baseUrl}/network/trattoria-esempio/`);
    expect(told(company, 'uid')).toEqual([`${baseUrl}/network/trattoria-esempio/`]);
  });

  test('is reached by numbers that can be dialled from anywhere, and at an address that can be read', () => {
    expect(told(company, 'tel')).toEqual(['tel:+390311234567', 'tel:+393123456789']);
    expect(told(company, 'adr')).toEqual(['Vicolo dell’Esempio 4 22100 Como (CO) Italia']);
  });
});

test('a company in a list does not have the photos of people near it', async () => {
  const companies = (await itemsOf('/network/')).filter(({ type }) => type?.includes('h-card'));
  expect(companies.length).toBeGreaterThan(10);
  expect(companies.flatMap((company) => told(company, 'photo'))).toEqual([]);
});
