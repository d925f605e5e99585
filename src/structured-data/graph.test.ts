import { describe, expect, test } from 'vitest';
import { graphOf, type Node } from './graph.ts';
import { idsOf } from './ids.ts';

const agency: Node = { '@type': 'Organization', '@id': 'https://example.com/#organization', name: 'Esempio' };
const story: Node = {
  '@type': 'BlogPosting',
  '@id': 'https://example.com/a/#article',
  author: { '@id': 'https://example.com/#person/anna' },
};

describe('a graph', () => {
  test('has each thing once, with all that is known of it', () => {
    const graph = graphOf([agency, { ...agency, email: 'ciao@example.com' }, agency], []);
    expect(graph['@graph']).toEqual([{ ...agency, email: 'ciao@example.com' }]);
  });

  test('refuses two truths about one thing', () => {
    expect(() => graphOf([agency, { ...agency, name: 'Altro' }], [])).toThrow(
      'Two values of name for https://example.com/#organization',
    );
  });

  test('refuses a reference that leads to nothing', () => {
    expect(() => graphOf([story], [])).toThrow('Nothing in the graph is https://example.com/#person/anna');
  });

  test('lets a reference lead to what another page defines', () => {
    expect(graphOf([story], ['https://example.com/#person/anna'])['@graph']).toEqual([story]);
  });

  test('refuses a thing that cannot be referred to', () => {
    expect(() => graphOf([{ '@type': 'Organization', name: 'Esempio' }], [])).toThrow(
      'Organization without an @id',
    );
  });
});

test('names lie under the folder that the site lives in and survive any key', () => {
  const ids = idsOf({ origin: 'https://example.com', base: '/news/' });
  expect(ids.website).toBe('https://example.com/news/#website');
  expect(ids.client('caffè')).toBe('https://example.com/news/#client/caff%C3%A8');
});
