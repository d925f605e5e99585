import { hash as digest } from 'node:crypto';

/** Changes with what it is made of. */
export const hash = (value: unknown): string =>
  digest('sha256', JSON.stringify(value), 'base64url').slice(0, 22);
