import { createHash } from 'node:crypto';

/** What a content security policy calls an inline style: its bytes’ SHA-256 in Base64. */
export const styleHash = (css: string) =>
  `sha256-${createHash('sha256').update(css).digest('base64')}` as const;
