import { businessTypes, generalType, subtypes } from '../model/business-types.ts';

/** A node of JSON-LD as it was found: nothing about it is certain. */
export type JsonNode = Readonly<Record<string, unknown>>;

const businesses: ReadonlySet<string> = new Set([...businessTypes, ...Object.keys(subtypes), generalType]);

export const isNode = (value: unknown): value is JsonNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A property has one value or a list of them. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The texts among a property’s values; numbers count as texts. */
export const textsOf = (value: unknown): readonly string[] =>
  listOf(value)
    .filter((item) => typeof item === 'string' || typeof item === 'number')
    .map(String);

export const textOf = (value: unknown): string => textsOf(value)[0] ?? '';

export const typesOf = (node: JsonNode): readonly string[] => textsOf(node['@type']);

export const isOfType = (node: JsonNode, ...types: readonly string[]): boolean =>
  typesOf(node).some((type) => types.includes(type));

export const isBusiness = (node: JsonNode): boolean => typesOf(node).some((type) => businesses.has(type));

/** A node that says nothing but which other one is meant. */
export const isReference = (node: JsonNode): boolean => Object.keys(node).join() === '@id';

/** What says more of somebody than who is meant: a publisher is named with its logo wherever it publishes. */
export const introducing = ['address', 'telephone', 'email', 'description', 'sameAs'] as const;

export const introduces = (node: JsonNode): boolean => introducing.some((property) => property in node);

/** A length in pixels, told as a number or as a quantity; NaN where nothing is told. */
export const pixelsOf = (length: unknown): number =>
  Number.parseInt(textOf(isNode(length) ? length.value : length));

/** A node and all nodes within it. */
export function deepNodes(value: unknown): readonly JsonNode[] {
  if (Array.isArray(value)) return value.flatMap(deepNodes);
  if (!isNode(value)) return [];
  return [value, ...Object.values(value).flatMap(deepNodes)];
}
