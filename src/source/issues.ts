import type { z } from 'astro/zod';
import type { Facts, Mistake, MistakeCode } from '../mistakes/mistake.ts';
import { nearest } from '../mistakes/nearest.ts';
import type { RefusalParams } from '../mistakes/rule.ts';
import type { Kind } from '../mistakes/wording.ts';
import { fieldName, valueAt, type Path } from './path.ts';
import type { Locate } from './place.ts';
import { knownKeys } from './walk.ts';

/** What a schema has to say against some fields. `data` is nothing when it refuses them. */
export interface Judgement<Data> {
  readonly data?: Data | undefined;
  readonly mistakes: readonly Mistake[];
}

/**
 * Checks fields against their schema; every complaint becomes a mistake with its place.
 *
 * @param isElsewhere whether a field is judged in another file
 */
export function judge<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  locate: Locate,
  isElsewhere: (path: Path) => boolean = () => false,
): Judgement<z.output<Schema>> {
  const result = schema.safeParse(value);
  if (result.success) return { data: result.data, mistakes: [] };
  const issues = result.error.issues.filter(({ path }) => !isElsewhere(path));
  const complaints = issues.flatMap((issue) => complaintsOf(issue, schema, value));
  return {
    mistakes: complaints.map(({ code, facts, path, part }) => ({
      code,
      facts: { field: fieldName(path), ...facts },
      place: locate(path, part),
    })),
  };
}

interface Complaint {
  readonly code: MistakeCode;
  readonly facts: Facts;
  readonly path: Path;
  readonly part: 'key' | 'value';
}

type Issue = z.core.$ZodIssue;
type UnionIssue = Extract<Issue, { readonly code: 'invalid_union' }>;

function complaintsOf(issue: Issue, schema: z.ZodType, root: unknown): Complaint[] {
  const at = (code: MistakeCode, facts: Facts = {}, part: Complaint['part'] = 'value'): Complaint[] => [
    { code, facts, path: issue.path, part },
  ];
  const value = valueAt(root, issue.path);
  if (value === undefined)
    return at(issue.path.at(-1) === 'alt' ? 'picture-without-alt' : 'field-missing', {}, 'key');
  switch (issue.code) {
    case 'custom': {
      const { mistake, facts } = issue.params as unknown as RefusalParams;
      return at(mistake, facts);
    }
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(key, issue.path, knownKeys(schema, root, issue.path)));
    case 'invalid_key':
      return issue.issues
        .flatMap((inner) => complaintsOf({ ...inner, path: issue.path }, schema, root))
        .map(onKey);
    case 'invalid_union':
      return unionComplaints(issue, schema, root);
    case 'invalid_type':
      return at('type-wrong', { expected: kindOf(issue.expected), value: written(value) });
    case 'invalid_value':
      return at('value-not-allowed', notAllowed(written(value), issue.values.map(String)));
    case 'too_small':
      return at('list-empty');
    default:
      throw new TypeError(`No mistake is known for the complaint ${issue.code}`);
  }
}

/** Where a value may have several forms, only the form that was begun says what is wrong. */
function unionComplaints(issue: UnionIssue, schema: z.ZodType, root: unknown): Complaint[] {
  const begun = issue.errors.find((errors) => errors.every((error) => !isOtherForm(error)));
  if (begun) {
    return begun.flatMap((inner) =>
      complaintsOf({ ...inner, path: [...issue.path, ...inner.path] }, schema, root),
    );
  }
  const expected = issue.errors
    .flat()
    .filter(isOtherForm)
    .map((error) => kindOf(error.expected));
  const facts = { expected: expected.join(' or '), value: written(valueAt(root, issue.path)) };
  return [{ code: 'type-wrong', facts, path: issue.path, part: 'value' }];
}

/** Whether a form does not fit as a whole. */
const isOtherForm = (error: Issue): error is z.core.$ZodIssueInvalidType =>
  error.code === 'invalid_type' && error.path.length === 0;

const onKey = (complaint: Complaint): Complaint => ({ ...complaint, part: 'key' });

function unknownKey(key: string, path: Path, known: readonly string[]): Complaint {
  const facts = { key, known: known.join(', '), suggestion: nearest(key, known) ?? '' };
  return { code: 'key-unknown', facts, path: [...path, key], part: 'key' };
}

const notAllowed = (value: string, allowed: readonly string[]): Facts => ({
  value,
  allowed: allowed.join(', '),
  suggestion: nearest(value, allowed) ?? '',
});

/** A record is a group of fields to those who write it. */
const kindOf = (expected: string): Kind => (expected === 'record' ? 'object' : (expected as Kind));

const written = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
