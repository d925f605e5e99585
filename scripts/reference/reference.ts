import { readdirSync, readFileSync } from 'node:fs';
import { projectDir } from '../../src/build/folders.ts';
import { fill } from '../../src/i18n/format.ts';
import { staffLocales, type StaffLocale } from '../../src/model/site.ts';
import { schemas } from '../../src/source/schemas.ts';
import { schemaFiles } from '../schemas/committed-schemas.ts';
import { fieldsIn, type Field, type Form } from './fields.ts';
import { referenceWords, type ReferenceWords } from './words.ts';

type SchemaName = keyof typeof schemas;

const fileName = 'reference.md';

/** The pages of the guide that explain the fields of each file, the one that says most of them first. */
const explaining: Readonly<Record<SchemaName, readonly string[]>> = {
  site: ['site', 'map', 'replies', 'online', 'client', 'hours'],
  story: ['story'],
  reply: ['replies'],
  client: ['client', 'hours', 'network'],
  clientText: ['client'],
  person: ['people', 'network'],
  mention: ['network'],
  page: ['people'],
};

/** Those that stand further down in a page of the guide than another file whose fields have the same names. */
const further: ReadonlySet<SchemaName> = new Set(['clientText', 'page']);

/** A row of a table of the guide. */
interface Explanation {
  readonly page: string;
  readonly field: string;
  readonly text: string;
}

/** The pages that tell of every file and every field, by their path in the project. */
export const referencePages = (): ReadonlyMap<string, string> =>
  new Map(staffLocales.map((locale) => [`docs/guide/${locale}/${fileName}`, pageIn(locale)]));

function pageIn(locale: StaffLocale): string {
  const words = referenceWords[locale];
  const guide = guideIn(locale);
  const names = Object.keys(schemas) as SchemaName[];
  const files = names.map((name) => [
    `[\`${schemaFiles[name]}\`](#${anchorOf(schemaFiles[name])})`,
    words.of[name],
  ]);
  const others = words.files.others.map(([file, what]) => [
    file
      .split(', ')
      .map((each) => `\`${each}\``)
      .join(', '),
    what,
  ]);
  return [
    `# ${words.title}`,
    words.opening,
    table(words.files.head, [...files, ...others]),
    ...names.map((name) => sectionOf(name, words, guide)),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

function sectionOf(name: SchemaName, words: ReferenceWords, guide: Guide): string {
  const [page = ''] = explaining[name];
  const head = fill(words.explained, { page: guide.titles.get(page) ?? '', file: `${page}.md` });
  const rows = fieldsIn(schemas[name]).map((field) => [
    `\`${field.name}\``,
    formText(field.form, words),
    field.isNeeded ? words.needed : field.standard === undefined ? '' : `\`${field.standard}\``,
    explanationOf(field, name, words, guide),
  ]);
  return [`## \`${schemaFiles[name]}\``, head, table(words.columns, rows)].join('\n\n');
}

function formText(form: Form, words: ReferenceWords): string {
  if (form.kind === 'choice') return form.values.map((value) => `\`${value}\``).join(', ');
  if (form.kind === 'either')
    return [...new Set(form.forms.map((each) => formText(each, words)))].join(` ${words.or} `);
  if ('of' in form) return fill(words[form.kind], { form: formText(form.of, words) });
  return words.plain[form.kind];
}

/** Of what no table names alone, the group around it says something. */
function explanationOf({ name }: Field, of: SchemaName, words: ReferenceWords, { rows }: Guide): string {
  const said = rowOf(name, of, rows);
  if (said) return said.text.replaceAll('](#', `](${said.page}.md#`);
  const steps = name.split('.');
  const field = steps
    .map((_, index) => steps.slice(0, index).join('.'))
    .findLast((group) => rowOf(group, of, rows) !== undefined);
  return field === undefined ? '' : fill(words.see, { field });
}

function rowOf(name: string, of: SchemaName, rows: readonly Explanation[]): Explanation | undefined {
  const said = rows.filter(({ field, page }) => field === name && explaining[of].includes(page));
  const page = explaining[of].find((each) => said.some((row) => row.page === each));
  const onPage = said.filter((row) => row.page === page);
  return further.has(of) ? onPage.at(-1) : onPage[0];
}

interface Guide {
  readonly rows: readonly Explanation[];
  /** What the pages are called, by their names. */
  readonly titles: ReadonlyMap<string, string>;
}

function guideIn(locale: StaffLocale): Guide {
  const folder = `${projectDir}/docs/guide/${locale}`;
  const pages = readdirSync(folder)
    .filter((file) => file.endsWith('.md') && file !== fileName)
    .map((file) => [file.slice(0, -'.md'.length), readFileSync(`${folder}/${file}`, 'utf8')] as const);
  return {
    rows: pages.flatMap(([page, text]) => rowsOf(page, text)),
    titles: new Map(pages.map(([page, text]) => [page, /^# (.+)/.exec(text)?.[1] ?? page])),
  };
}

/** The rows whose first cell names fields, with what their second cell says. */
const rowsOf = (page: string, text: string): readonly Explanation[] =>
  [...text.matchAll(/^\| (`[^|]+?) +\| ((?:[^|\n]|\\\|)+?) +\|/gm)].flatMap(([, cell = '', said = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, field = '']) => ({ page, field, text: said })),
  );

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return lines.join('\n');
}

const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
