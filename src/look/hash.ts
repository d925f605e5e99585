import { createHash } from 'node:crypto';

/** What a content security policy calls an inline style or script: its bytes’ SHA-256 in Base64. */
export const inlineHash = (text: string) =>
  `sha256-${createHash('sha256').update(text).digest('base64')}` as const;
