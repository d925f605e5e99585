import type { Refusal } from '../mistakes/rule.ts';

const schemes = ['http:', 'https:', 'mailto:', 'tel:', 'sms:', 'geo:', 'whatsapp:'];

/** Why a link in a text leads nowhere, or where it must not; nothing if it is right. */
export function refuseLink(url: string): Refusal | undefined {
  if (/^[/#]/.test(url) && !url.startsWith('//')) return undefined;
  const scheme = schemeOf(url);
  if (scheme === undefined) return { code: 'link-broken', facts: { value: url } };
  if (!schemes.includes(scheme)) return { code: 'url-scheme', facts: { value: url, scheme } };
  return URL.canParse(url) && isComplete(new URL(url))
    ? undefined
    : { code: 'url-wrong', facts: { value: url } };
}

/** Browsers skip blanks and control characters in a scheme, so that `java\nscript:` is one too. */
const schemeOf = (url: string): string | undefined =>
  /^[a-z][a-z0-9+.-]*:/i.exec(url.replace(/[\s\p{Cc}]/gu, ''))?.[0].toLowerCase();

const isComplete = ({ protocol, hostname }: URL): boolean =>
  !protocol.startsWith('http') || hostname.includes('.');
