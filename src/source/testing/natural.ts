import { sample, wide, type Changes } from './sample.ts';

/** What somebody writes, where they do, and what the guide has instead. */
export interface Row {
  readonly kind: Kind;
  /** One field with its value, the body of a text, or the name of a file. */
  readonly written: string;
  readonly guide: string;
}

export type Kind = 'client' | 'story' | 'person' | 'body' | 'file';

type Fields = Readonly<Record<string, string>>;

const client: Fields = {
  name: 'name: Trattoria Prova',
  type: 'type: Restaurant',
  sector: 'sector: tables',
  address:
    'address:\n  street: Via Esempio 1\n  locality: Milano\n  region: MI\n  postalCode: "20121"\n  country: IT',
  hours: 'hours: Mo-Fr 12:00-15:00',
};
const story: Fields = {
  title: 'title: Una festa',
  description: 'description: Una sera in piazza.',
  date: 'date: 2026-11-03',
};
const person: Fields = { name: 'name: Bruno Prova', role: 'role: { it: Cliente }' };

/** The files of one row, in a folder of their own, with what is written or with what the guide has. */
export function filesOf({ kind, written, guide }: Row, key: string, isGuide: boolean): Changes {
  const by = isGuide ? guide : written;
  const folder = folderOf(kind, key);
  const text = (fields: Fields, body: string) =>
    `---\n${linesOf({ ...fields, slug: `slug: ${key}` })}\n---\n\n${body}\n`;
  switch (kind) {
    case 'client':
      return {
        [`${folder}/client.yaml`]: `${linesOf(withField(client, guide, by))}\n`,
        [`${folder}/index.it.md`]: text(
          { description: 'description: Cucina di casa.' },
          'Da tre generazioni.',
        ),
      };
    case 'person':
      return { [`${folder}/person.yaml`]: `${linesOf(withField(person, guide, by))}\n` };
    case 'story':
      return {
        [`${folder}/index.it.md`]: text(withField(story, guide, by), 'Una sera.'),
        [`${folder}/door.jpg`]: wide,
      };
    case 'body':
      return { [`${folder}/index.it.md`]: text(story, by), [`${folder}/door.jpg`]: wide };
    case 'file':
      return { [`${folder}/${by}`]: text(story, 'Una sera.') };
  }
}

const folders: Readonly<Record<Kind, string>> = {
  client: 'clients',
  person: 'people',
  story: 'posts',
  body: 'posts',
  file: 'posts',
};

export const folderOf = (kind: Kind, key: string): string => `${folders[kind]}/${key}`;

/** The sample with all rows beside it: they are independent of each other, and one reading tells of them all. */
export const siteOf = (rows: readonly Row[], isGuide: boolean): Changes =>
  Object.assign({}, sample, ...rows.map((row, index) => filesOf(row, keyOf(index), isGuide))) as Changes;

export const keyOf = (index: number): string => `row-${index + 1}`;

/** What stands in the guide’s form says which field that is. */
const withField = (fields: Fields, guide: string, by: string): Fields => ({
  ...fields,
  [guide.split(':')[0] ?? '']: by,
});

const linesOf = (fields: Fields): string => Object.values(fields).join('\n');
