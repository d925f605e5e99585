import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { committedSchemas, editorSchemas } from './committed-schemas.ts';

const folder = new URL('../../schemas/', import.meta.url);

test('the schemas are current (npm run schemas writes them)', async () => {
  const names = await readdir(folder);
  const committed = await Promise.all(
    names.map(async (name) => [name, await readFile(new URL(name, folder), 'utf8')]),
  );
  expect(Object.fromEntries(committed)).toEqual(Object.fromEntries(committedSchemas()));
});

test('allow coordinates and postal codes without quotes, and explain fields', () => {
  const client: unknown = JSON.parse(editorSchemas().get('client.schema.json')!);
  expect(client).toMatchObject({
    required: ['name', 'type', 'sector', 'address'],
    additionalProperties: false,
    properties: {
      name: { description: expect.stringContaining('sign') as string },
      relation: { enum: ['client', 'partner', 'friend', 'former-client'] },
      pin: { properties: { latitude: { type: ['string', 'number'] } } },
      address: { properties: { postalCode: { type: ['string', 'number'] } } },
    },
  });
});

test('take mentions alone and in lists', () => {
  const mention: unknown = JSON.parse(editorSchemas().get('mention.schema.json')!);
  const one = { $ref: '#/definitions/mention' };
  expect(mention).toMatchObject({
    definitions: { mention: { properties: { kind: { enum: ['praise', 'question', 'complaint', 'news'] } } } },
    anyOf: [one, { type: 'array', items: one }],
  });
});
