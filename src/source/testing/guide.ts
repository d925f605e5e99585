import { readFile } from 'node:fs/promises';
import type { z } from 'astro/zod';

type Schema = z.core.$ZodType;

/** Where a page of the staff’s guide lies. */
export const pageUrl = (locale: string, page: string): URL =>
  new URL(`../../../docs/guide/${locale}/${page}.md`, import.meta.url);

export const guidePage = (locale: string, page: string): Promise<string> =>
  readFile(pageUrl(locale, page), 'utf8');

interface PageLink {
  /** Another page of the guide; nothing for the same one. */
  readonly file?: string | undefined;
  readonly anchor?: string | undefined;
}

/** The links of a page to pages of the guide. */
export const linksIn = (text: string): readonly PageLink[] =>
  [...text.matchAll(/\]\((?:([\w-]+)\.md)?(?:#([^)]+))?\)/g)].map(([, file, anchor]) => ({ file, anchor }));

/** What the headings of a page can be linked by. */
export const anchorsIn = (text: string): readonly string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );

/** The examples of a page in a language of code blocks (yaml, markdown); those in lists are indented there. */
export const examplesIn = (text: string, kind: string): readonly string[] =>
  [...text.matchAll(new RegExp(`^( *)\`\`\`${kind}\n([^]*?)^ *\`\`\``, 'gm'))].map(([, indent, code]) =>
    code!.replaceAll(new RegExp(`^${indent!}`, 'gm'), ''),
  );

/** What stands between backticks. */
export const codesIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code!));

/**
 * The fields that a schema knows, those of groups by their way: `arrival.parking.pin`. A group that several fields
 * take (a pin, an address) is opened where it comes first.
 */
export function fieldsOf(schema: Schema): readonly string[] {
  return [...namesIn(schema, '', new Set(), new Set())];
}

function* namesIn(schema: Schema, way: string, opened: Set<Schema>, named: Set<Schema>): Generator<string> {
  const def = (schema as z.core.$ZodTypes)._zod.def;
  if ('innerType' in def) yield* namesIn(def.innerType, way, opened, named);
  else if (def.type === 'pipe') yield* namesIn(def.in, way, opened, named);
  else if (def.type === 'array') yield* namesIn(def.element, way, opened, named);
  else if (def.type === 'union') for (const form of def.options) yield* namesIn(form, way, opened, named);
  else if (def.type === 'object' && !opened.has(schema)) {
    opened.add(schema);
    for (const [key, field] of Object.entries(def.shape)) {
      if (way === '' || !named.has(field)) yield way + key;
      named.add(field);
      yield* namesIn(field, `${way}${key}.`, opened, named);
    }
  }
}

/** The fields that data fills in, named as above. */
export function fieldsIn(value: unknown, way = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => fieldsIn(item, way));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, field]) => [way + key, ...fieldsIn(field, `${way}${key}.`)]);
}
