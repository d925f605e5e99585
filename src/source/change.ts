import type { Fields } from './document.ts';
import type { Path } from './path.ts';

/** A value, or the name in front of one, that is to stand in a file otherwise. */
export interface Change {
  readonly path: Path;
  readonly part?: 'key' | undefined;
  /** Text, truth, a list or a group of them. */
  readonly to: unknown;
}

/** Data with one thing otherwise. */
export function withChange(value: unknown, { path: [step, ...rest], part, to }: Change): unknown {
  if (step === undefined) return isPlainGroup(to) ? Object.assign(Object.create(null) as object, to) : to;
  if (Array.isArray(value))
    return value.map((item: unknown, index) =>
      index === step ? withChange(item, { path: rest, part, to }) : item,
    );
  const fields = Object.create(null) as Record<string, unknown>;
  for (const [key, field] of Object.entries(value as Fields)) {
    if (key !== step) fields[key] = field;
    else if (part === 'key' && rest.length === 0) fields[String(to)] = field;
    else fields[key] = withChange(field, { path: rest, part, to });
  }
  return fields;
}

const isPlainGroup = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
