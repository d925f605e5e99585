import type { Client, Content, Person } from '../../model/content.ts';
import type { Mention } from '../../model/mention.ts';
import type { NodeId, Tie } from '../../model/tie.ts';
import { bruno, client, content } from '../../structured-data/testing/sample.ts';
import { contextsOf, type Context } from '../context.ts';

export const person = (key: string, changes: Partial<Person> = {}): Person => ({
  ...bruno,
  key,
  slug: key,
  name: `${key} Prova`,
  ...changes,
});

export const company = (key: string, changes: Partial<Client> = {}): Client => ({
  ...client,
  key,
  name: `Osteria ${key}`,
  ...changes,
});

export const tie = (from: NodeId, to: NodeId, more: Partial<Tie> = {}): Tie => ({
  from,
  to,
  note: {},
  ...more,
});

export const mention = (key: string, changes: Partial<Mention> = {}): Mention => ({
  key,
  about: [],
  aboutAgency: false,
  speaker: {},
  channel: 'google',
  published: '2026-11-01',
  kind: 'praise',
  says: [],
  reward: 'none',
  quote: { text: `Words of ${key}`, lang: 'en', translations: {} },
  ...changes,
});

/** A site of one’s own, in English. */
export const english = (changes: Partial<Content>): Context =>
  contextsOf({ ...content, clients: [], people: [], ties: [], mentions: [], stories: [], ...changes }).find(
    ({ locale }) => locale === 'en',
  )!;
