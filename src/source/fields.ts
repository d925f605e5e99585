import { posix } from 'node:path';
import type { z } from 'astro/zod';
import type { Mistake } from '../mistakes/mistake.ts';
import type { Refusal } from '../mistakes/rule.ts';
import { findBlankEntries } from './blanks.ts';
import type { Document, Fields } from './document.ts';
import { judge, type Judgement } from './issues.ts';
import { linkOf } from './links.ts';
import { fieldName, type Path } from './path.ts';
import type { Pictures } from './pictures.ts';
import { refuseName, type Vocabulary } from './vocabulary.ts';
import { walk, type Visit } from './walk.ts';

/** What fields are held against. */
export interface Surroundings {
  readonly vocabulary: Vocabulary;
  readonly pictures: Pictures;
}

export interface Judged {
  readonly document: Document;
  readonly fields: Fields;
  /** Whether a field is judged in another file than this one. */
  readonly isElsewhere: (path: Path) => boolean;
}

/** Checks fields against their schema, and that all they name exists. */
export async function checkFields<Schema extends z.ZodType>(
  schema: Schema,
  { document, fields, isElsewhere }: Judged,
  surroundings: Surroundings,
): Promise<Judgement<z.output<Schema>>> {
  if (!document.readable) return { mistakes: [] };
  const { data, mistakes } = judge(schema, fields, document.locate, isElsewhere);
  const visits = [...walk(schema, fields)].filter(({ path }) => !isElsewhere(path));
  const links = await Promise.all(visits.map((visit) => checkLink(visit, document, surroundings)));
  return { data, mistakes: [...mistakes, ...findBlankEntries(schema, document, mistakes), ...links.flat()] };
}

async function checkLink(
  { schema, value, path, isKey }: Visit,
  { file, locate }: Document,
  surroundings: Surroundings,
): Promise<Mistake[]> {
  const link = linkOf(schema);
  if (link === undefined || typeof value !== 'string') return [];
  const refusal = await refuseTarget(link, value, posix.dirname(file), surroundings);
  if (!refusal) return [];
  const facts = { field: fieldName(path), ...refusal.facts };
  return [{ code: refusal.code, facts, place: locate(path, isKey ? 'key' : 'value') }];
}

const refuseTarget = async (
  link: NonNullable<ReturnType<typeof linkOf>>,
  value: string,
  folder: string,
  { vocabulary, pictures }: Surroundings,
): Promise<Refusal | undefined> =>
  link === 'picture' ? pictures.refuse(folder, value) : refuseName(vocabulary, link, value);
