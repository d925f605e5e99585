import type { StaffLocale } from '../model/site.ts';
import { staffTexts } from './staff.ts';

/** Which schema of the generator explains which files. */
const schemas = {
  site: 'content/site.yaml',
  client: 'content/clients/*/client.yaml',
  person: 'content/people/*/person.yaml',
  mention: 'content/mentions/*.yaml',
  reply: 'content/posts/**/replies/*.yaml',
} as const;

/**
 * The settings of VS Code, by path. The schemas come with the generator, so they are those of its version. No sound
 * extension reads schemas for the fields above a text: for those there are templates.
 */
export function editorFiles(staffLanguage: StaffLocale): ReadonlyMap<string, string> {
  const all = {
    'settings.json': settings,
    'extensions.json': { recommendations: ['redhat.vscode-yaml', 'unifiedjs.vscode-mdx'] },
    'passaparola.code-snippets': snippets(staffLanguage),
  };
  return new Map(
    Object.entries(all).map(([file, content]) => [
      `.vscode/${file}`,
      `${JSON.stringify(content, null, 2)}\n`,
    ]),
  );
}

const settings = {
  'files.encoding': 'utf8',
  'yaml.schemas': Object.fromEntries(
    Object.entries(schemas).map(([name, files]) => [
      `./node_modules/passaparola/schemas/${name}.schema.json`,
      files,
    ]),
  ),
  '[yaml]': { 'editor.insertSpaces': true, 'editor.tabSize': 2 },
  '[markdown]': {
    'editor.wordWrap': 'on',
    'editor.quickSuggestions': { other: 'on', comments: 'off', strings: 'off' },
  },
  '[mdx]': { 'editor.wordWrap': 'on' },
};

const today = '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE';

/** What one writes at the least, with the places to fill in. */
const templates = {
  story: {
    scope: 'markdown,mdx',
    body: [
      '---',
      'title: $1',
      'description: $2',
      `date: ${today}`,
      'authors: [$3]',
      'tags: [$4]',
      'cover: ${5:cover.jpg}',
      'coverAlt: $6',
      '---',
      '',
      '$0',
    ],
  },
  page: { scope: 'markdown,mdx', body: ['---', 'title: $1', 'description: $2', '---', '', '$0'] },
  clientText: { scope: 'markdown,mdx', body: ['---', 'description: $1', '---', '', '$0'] },
  client: {
    scope: 'yaml',
    body: [
      'name: $1',
      'type: ${2:Store}',
      'sector: $3',
      'since: $CURRENT_YEAR',
      'address:',
      '  street: $4',
      '  postalCode: "$5"',
      '  locality: $6',
      '  country: ${7:IT}',
      'pin: { latitude: $8, longitude: $9 }',
      'phones: ["+$10"]',
      'hours: ${11:Mo-Fr 09:00-18:00; PH off}',
    ],
  },
  person: {
    scope: 'yaml',
    body: [
      'name: $1',
      'role: { ${2:it}: $3 }',
      'team: ${4|true,false|}',
      'consent:',
      '  scope: [name]',
      `  date: ${today}`,
    ],
  },
  mention: {
    scope: 'yaml',
    body: [
      'about: [$1]',
      'by: { ${2:it}: $3 }',
      'channel: ${4|google,tripadvisor,booking,facebook,instagram,press,blog,mail,message,phone,in-person|}',
      `published: ${today}`,
      'lang: ${5:it}',
      'quote: $6',
      'kind: ${7|praise,question,complaint,news|}',
      'says: [$8]',
    ],
  },
  reply: {
    scope: 'yaml',
    body: [
      'name: $1',
      `date: ${today} $CURRENT_HOUR:$CURRENT_MINUTE`,
      'lang: ${2:it}',
      'text: |',
      '  $3',
      'from: ${4|email,form,import|}',
      'status: ${5|waiting,approved,rejected|}',
    ],
  },
} as const;

const snippets = (staffLanguage: StaffLocale) =>
  Object.fromEntries(
    Object.entries(templates).map(([name, { scope, body }]) => {
      const description = staffTexts[staffLanguage].snippets[name as keyof typeof templates];
      return [description, { scope, prefix: name, description, body }];
    }),
  );
