import { MultiUndirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { readSample, type Changes } from '../../source/testing/sample.ts';
import { networkFiles } from './all.ts';
import { networkData } from './network-data.ts';

const today = '2026-11-22';

/** Names that a file must hold as they are, and no program may carry out. */
const names = {
  markup: 'Léa <b>&amp; "Co"</b> ]]> O\'Brien',
  formula: '=HYPERLINK("https://example.com")',
  arabic: 'مطعم المثال',
};

const person = (name: string, more: string): string =>
  `name: ${JSON.stringify(name)}\nrole:\n  it: Cliente\n${more}\n`;

const agreed = 'consent: { scope: [name], date: 2026-01-01 }';

const network: Changes = {
  'people/bruno/person.yaml': person(
    names.markup,
    `${agreed}\nnear: [{ who: trattoria, as: regular, since: 2019 }]`,
  ),
  'people/carla/person.yaml': person(names.formula, 'near: [trattoria, bruno]'),
  'people/dina/person.yaml': person(names.arabic, `${agreed}\nnear: [{ who: trattoria, until: 2020 }]`),
  'people/emma/person.yaml': person(
    'Emma Prova',
    'consent: { scope: [name], date: 2026-01-01, until: 2026-11-21 }',
  ),
  'mentions/2026-11.yaml': `- about: [trattoria, agency]
  by: bruno
  channel: mail
  kind: praise
  published: 2026-11-02
- about: [trattoria]
  by: bruno
  channel: blog
  url: https://blog.example.com/1
  kind: praise
  published: 2026-11-05
`,
};

async function exported(isPublic: boolean) {
  const { source, mistakes } = await readSample(network);
  if (!source) throw new Error(JSON.stringify(mistakes));
  const data = networkData(source, { today, isPublic });
  return { data, files: networkFiles(data, 'it') };
}

type Files = Awaited<ReturnType<typeof exported>>['files'];

const readers = [
  ['GraphML', (files: Files) => parseGraphml(MultiUndirectedGraph, files.get('network.graphml') ?? '')],
  ['GEXF', (files: Files) => parseGexf(MultiUndirectedGraph, files.get('network.gexf') ?? '')],
] as const;

test.each(readers)('%s is read back as it was', async (_, read) => {
  const { data, files } = await exported(false);
  const graph = read(files);
  expect([...graph.nodes()].toSorted()).toEqual(data.nodes.map(({ id }) => id).toSorted());
  expect(graph.getNodeAttributes('people/bruno')).toMatchObject({
    label: names.markup,
    kind: 'person',
    team: false,
    mentions: 2,
  });
  expect(graph.getNodeAttribute('people/dina', 'label')).toBe(names.arabic);
  expect(graph.getNodeAttribute('clients/trattoria', 'relation')).toBe('client');
  const lines = graph.mapEdges((_edge, { kind, as, since, weight }, source, target) =>
    [source, target, kind, as, since, weight].join(' '),
  );
  expect(lines).toHaveLength(data.edges.length);
  expect(lines).toContain('people/bruno clients/trattoria tie regular 2019 1');
  expect(lines).toContain('people/bruno clients/trattoria said  2026-11-02 2');
});

test('sheets have a row for each, and no cell that a spreadsheet would carry out', async () => {
  const { data, files } = await exported(false);
  const rows = (name: string) =>
    Papa.parse<Record<string, string>>(files.get(name) ?? '', { header: true, skipEmptyLines: true }).data;
  const nodes = rows('nodes.csv');
  expect(nodes).toHaveLength(data.nodes.length);
  expect(nodes.find(({ Id }) => Id === 'people/bruno')?.Label).toBe(names.markup);
  expect(nodes.find(({ Id }) => Id === 'people/carla')?.Label).toBe(`'${names.formula}`);
  expect(rows('edges.csv')).toContainEqual({
    Source: 'people/bruno',
    Target: 'agency',
    Type: 'Undirected',
    Weight: '1',
    kind: 'said',
    as: '',
    since: '2026-11-02',
    until: '2026-11-02',
  });
});

test('what may be given away has nobody who has not agreed, nothing that is over, and nothing said in private', async () => {
  const { data, files } = await exported(true);
  expect(data.nodes.map(({ id }) => id).toSorted()).toEqual([
    'agency',
    'clients/trattoria',
    'people/anna',
    'people/bruno',
    'people/dina',
  ]);
  expect(
    data.edges.map(({ source, target, kind, weight }) => [source, target, kind, weight].join(' ')),
  ).toEqual([
    'agency clients/trattoria relation 1',
    'people/anna clients/trattoria tie 1',
    'people/bruno clients/trattoria tie 1',
    'people/bruno clients/trattoria said 1',
  ]);
  for (const text of files.values()) expect(text).not.toMatch(/HYPERLINK|Emma|carla/);
});

test('the same content gives the same files', async () => {
  expect((await exported(false)).files).toEqual((await exported(false)).files);
});
