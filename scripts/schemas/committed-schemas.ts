import { z } from 'astro/zod';
import { clientsJsonSchemaText } from '../../src/formats/clients-json.ts';
import { schemas } from '../../src/source/schemas.ts';

/** The files that each schema is for. */
export const schemaFiles: Readonly<Record<keyof typeof schemas, string>> = {
  site: 'content/site.yaml',
  client: 'content/clients/<client>/client.yaml',
  clientText: 'content/clients/<client>/index.<locale>.md',
  person: 'content/people/<person>/person.yaml',
  mention: 'content/mentions/<mention>.yaml',
  reply: 'content/posts/<story>/replies/<reply>.yaml',
  story: 'content/posts/<story>/index.<locale>.md',
  page: 'content/pages/<page>/index.<locale>.md',
};

/** All JSON Schemas that lie in `schemas/`, by file name: of what staff write and of what the site publishes. */
export const committedSchemas = (): ReadonlyMap<string, string> =>
  new Map([...editorSchemas(), ['clients.schema.json', clientsJsonSchemaText()]]);

/** JSON Schemas of what staff write, by file name, so that editors complete and explain the fields. */
export function editorSchemas(): ReadonlyMap<string, string> {
  const names = Object.keys(schemaFiles) as (keyof typeof schemas)[];
  return new Map(names.map((name) => [`${kebab(name)}.schema.json`, textOf(name)]));
}

function textOf(name: keyof typeof schemas): string {
  const schema = z.toJSONSchema(schemas[name], { target: 'draft-7', io: 'input', override: allowNumbers });
  const { $schema, ...fields } = schema;
  const forms = listed.has(name) ? oneOrMany(name, fields) : fields;
  return `${JSON.stringify({ $schema, ...forms, title: schemaFiles[name] }, null, 2)}\n`;
}

/** What may stand in a file once, or several times as a list. */
const listed: ReadonlySet<keyof typeof schemas> = new Set(['mention']);

function oneOrMany(name: string, fields: z.core.JSONSchema.BaseSchema): z.core.JSONSchema.BaseSchema {
  const one = { $ref: `#/definitions/${name}` };
  return { definitions: { [name]: fields }, anyOf: [one, { type: 'array', items: one }] };
}

/** Editors take `45.46420` or `2019` for numbers; we read them as the text that they are. */
function allowNumbers({ jsonSchema, path }: { jsonSchema: z.core.JSONSchema.BaseSchema; path: Path }): void {
  const isFreeText = jsonSchema.type === 'string' && !jsonSchema.enum && path.at(-1) !== 'propertyNames';
  if (isFreeText) Object.assign(jsonSchema, { type: ['string', 'number'] });
}

type Path = readonly (string | number)[];

const kebab = (name: string): string => name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
