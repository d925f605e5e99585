import { createRequire } from 'node:module';
import type * as Rolldown from 'rolldown/utils';

/** A node of a program, of which each kind has fields of its own. */
export interface ProgramNode {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

/** A field as it is written in an object. */
export interface WrittenField {
  readonly name: string;
  readonly key: ProgramNode;
  readonly value: ProgramNode;
}

export interface ParsedConfig {
  /** What the module gives to others; nothing where that is no object that stands there as it is. */
  readonly config?: ProgramNode | undefined;
  /** What it imports, by the texts that name it. */
  readonly imports: readonly string[];
}

export interface SyntaxFault {
  readonly message: string;
  readonly offset: number;
}

/** Reads TypeScript without running it. Only sites with a config need the parser, which takes a moment to load. */
export function parseConfig(text: string, file: string): ParsedConfig | SyntaxFault {
  const require = createRequire(import.meta.url);
  const { parseSync } = require('rolldown/utils') as typeof Rolldown;
  const { program, errors } = parseSync(file, text);
  const [error] = errors;
  if (error) return { message: error.message, offset: error.labels[0]?.start ?? 0 };
  const body = program.body as unknown as readonly ProgramNode[];
  const exported = body.find(({ type }) => type === 'ExportDefaultDeclaration')?.declaration as
    ProgramNode | undefined;
  return {
    config: exported && objectOf(exported, body),
    imports: body.flatMap(({ type, source }) =>
      type === 'ImportDeclaration' ? [String((source as ProgramNode).value)] : [],
    ),
  };
}

/** What stands around an object and changes nothing of it. */
const wrappers = ['TSAsExpression', 'TSSatisfiesExpression', 'ParenthesizedExpression'];

/** The object that is meant: by itself, within `defineConfig(…)`, or as a constant of the module. */
function objectOf(node: ProgramNode, body: readonly ProgramNode[]): ProgramNode | undefined {
  if (node.type === 'ObjectExpression') return node;
  if (wrappers.includes(node.type)) return objectOf(node.expression as ProgramNode, body);
  if (node.type === 'CallExpression') {
    const [first] = node.arguments as readonly ProgramNode[];
    return first && objectOf(first, body);
  }
  if (node.type !== 'Identifier') return undefined;
  const declared = body
    .flatMap(({ type, declarations }) =>
      type === 'VariableDeclaration' ? (declarations as readonly ProgramNode[]) : [],
    )
    .find(({ id }) => (id as ProgramNode).name === node.name);
  return declared?.init ? objectOf(declared.init as ProgramNode, []) : undefined;
}

/** The fields of an object; nothing if it is none, or takes in what stands elsewhere. */
export function fieldsOf({ type, properties }: ProgramNode): readonly WrittenField[] | undefined {
  if (type !== 'ObjectExpression') return undefined;
  const fields = (properties as readonly ProgramNode[]).map((property) => {
    const { key, value, computed } = property as ProgramNode & Pick<WrittenField, 'key' | 'value'>;
    const isNamed = property.type === 'Property' && computed === false;
    return isNamed ? { name: String(key.name ?? key.value), key, value } : undefined;
  });
  return fields.every((field) => field !== undefined) ? fields : undefined;
}

/** A text in quotes; nothing for anything else. */
export const textOf = ({ type, value }: ProgramNode): string | undefined =>
  type === 'Literal' && typeof value === 'string' ? value : undefined;

const functions = ['ArrowFunctionExpression', 'FunctionExpression', 'Identifier'];

/** Whether a node may be a function: what a name stands for is known when it is called. */
export const mayBeFunction = ({ type }: ProgramNode): boolean => functions.includes(type);
