import { createHash } from 'node:crypto';

/** Changes with what it is made of. */
export const hash = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 22);
