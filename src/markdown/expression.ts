import { parse, tokenizer, type Program } from 'acorn';

/** What a piece of a program says without doing anything. */
export type Literal = string | number | boolean | null;

/** More than a literal has: a sign, the value, a template’s two quotes. */
const mostTokens = 4;

/**
 * The value that stands between the braces of an MDX text; `''` for comments alone, nothing for whatever would have to
 * be run. Told by the syntax tree, so that it is no matter how it is written.
 */
export function literalOf(code: string): Literal | undefined {
  const program = parsed(code);
  const [statement, ...others] = program?.body ?? [];
  if (!program || others.length > 0) return undefined;
  if (!statement) return '';
  return statement.type === 'ExpressionStatement' ? valueOf(statement.expression) : undefined;
}

type Expression = Extract<Program['body'][number], { type: 'ExpressionStatement' }>['expression'];

function valueOf(expression: Expression): Literal | undefined {
  if (expression.type === 'Literal') {
    const { value } = expression;
    return typeof value === 'object' && value !== null ? undefined : (value as Literal | undefined);
  }
  if (expression.type === 'TemplateLiteral')
    return expression.expressions.length === 0
      ? (expression.quasis[0]?.value.cooked ?? undefined)
      : undefined;
  if (expression.type !== 'UnaryExpression' || expression.operator !== '-') return undefined;
  const value = valueOf(expression.argument);
  return typeof value === 'number' ? -value : undefined;
}

const language = { ecmaVersion: 'latest', sourceType: 'module' } as const;

/** Only what is short enough to be a literal is parsed: parsers go as deep as the brackets they are given. */
function parsed(code: string): Program | undefined {
  try {
    let tokens = 0;
    for (const token of tokenizer(code, language))
      if (token.end > token.start && ++tokens > mostTokens) return undefined;
    return parse(code, language);
  } catch {
    // What is no program says nothing.
    return undefined;
  }
}
