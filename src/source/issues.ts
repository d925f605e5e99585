import type { z } from 'astro/zod';
import type { Facts, Mistake, MistakeCode } from '../mistakes/mistake.ts';
import { nearest } from '../mistakes/nearest.ts';
import { fieldCalled } from '../mistakes/other-names.ts';
import { profileMeant } from '../mistakes/profile-address.ts';
import type { RefusalParams } from '../mistakes/rule.ts';
import { otherKind } from './meant.ts';
import { fieldName, valueAt, type Path } from './path.ts';
import type { Locate } from './place.ts';
import { groupsAt, knownKeys } from './walk.ts';

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
    mistakes: withoutEchoes(complaints).map(({ code, facts, path, part }) => ({
      code,
      facts: { field: fieldName(path), ...facts },
      place: locate(path, part),
    })),
  };
}

/** A field that stands there by another name or in another place is not missing; a group is told of once. */
function withoutEchoes(complaints: readonly Complaint[]): Complaint[] {
  const found = new Set(complaints.flatMap(whatIsThere));
  const groups = new Set<string>();
  return complaints.filter(({ code, facts, path }) => {
    if (code === 'field-missing') return !found.has(wayOf(path));
    if (code !== 'key-inside') return true;
    const group = wayOf([...path.slice(0, -1), String(facts.group)]);
    return !groups.has(group) && groups.add(group);
  });
}

/** The fields that an unknown one is meant to be: by its right name, or within a group. */
function whatIsThere({ code, facts, path }: Complaint): string[] {
  const outer = path.slice(0, -1);
  if (code === 'key-unknown') return facts.suggestion ? [wayOf([...outer, String(facts.suggestion)])] : [];
  if (code !== 'key-inside') return [];
  const group = [...outer, String(facts.group)];
  return [wayOf(group), wayOf([...group, String(facts.key)])];
}

const wayOf = (path: Path): string => JSON.stringify(path.map(String));

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
    return issue.path.at(-1) === 'alt'
      ? at('picture-without-alt', {}, 'key')
      : at('field-missing', { key: String(issue.path.at(-1)) }, 'key');
  if (value === null) return at('item-blank');
  switch (issue.code) {
    case 'custom': {
      const { mistake, facts } = issue.params as unknown as RefusalParams;
      return at(mistake, facts);
    }
    case 'unrecognized_keys':
      return unknownKeys(issue.keys, issue.path, schema, root);
    case 'invalid_key':
      return issue.issues
        .flatMap((inner) => complaintsOf({ ...inner, path: issue.path }, schema, root))
        .map(onKey);
    case 'invalid_union':
      return unionComplaints(issue, schema, root);
    case 'invalid_type':
      return at('type-wrong', otherKind(issue.expected, written(value), schema, root, issue.path));
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
    .map((error) => (error.expected === 'record' ? 'object' : error.expected));
  const facts = { expected: expected.join(' or '), value: written(valueAt(root, issue.path)) };
  return [{ code: 'type-wrong', facts, path: issue.path, part: 'value' }];
}

/** Whether a form does not fit as a whole. */
const isOtherForm = (error: Issue): error is z.core.$ZodIssueInvalidType =>
  error.code === 'invalid_type' && error.path.length === 0;

const onKey = (complaint: Complaint): Complaint => ({ ...complaint, part: 'key' });

function unknownKeys(keys: readonly string[], path: Path, schema: z.ZodType, root: unknown): Complaint[] {
  const known = knownKeys(schema, root, path);
  const groups = groupsAt(schema, root, path);
  return keys.map((key) => {
    const at = { path: [...path, key], part: 'key' } as const;
    const [group, ...others] = groups.get(key) ?? [];
    if (group !== undefined && others.length === 0)
      return { code: 'key-inside', facts: { key, group }, ...at };
    const profile = profileMeant(key, valueAt(root, at.path), known);
    if (profile) return { code: 'profile-alone', facts: { key, ...profile }, ...at };
    const suggestion = fieldCalled(key, known) ?? nearest(key, known) ?? '';
    return { code: 'key-unknown', facts: { key, known: known.join(', '), suggestion }, ...at };
  });
}

const notAllowed = (value: string, allowed: readonly string[]): Facts => ({
  value,
  allowed: allowed.join(', '),
  suggestion: nearest(value, allowed) ?? '',
});

const written = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
