import { schemes } from '../markdown/allowed.ts';
import type { Refusal } from '../mistakes/rule.ts';

/** Browsers take a backslash for a slash, and skip blanks and control characters at both ends and line ends anywhere. */
const misread = /\\|[\t\n\r]|^[\s\p{Cc}]|[\s\p{Cc}]$/u;

/** Why a link in a text leads nowhere, or where it must not; nothing if it is right. */
export function refuseLink(url: string): Refusal | undefined {
  if (misread.test(url)) return refuseMisread(url);
  if (/^[/#]/.test(url) && !url.startsWith('//')) return undefined;
  const scheme = schemeOf(url);
  if (scheme === undefined) return { code: 'link-broken', facts: { value: url } };
  return refuseAddress(url, scheme, schemes.href);
}

/** The same for the address of what a text quotes. */
export function refuseQuoted(url: string): Refusal | undefined {
  if (misread.test(url)) return refuseMisread(url);
  return refuseAddress(url, schemeOf(url) ?? '', schemes.cite);
}

function refuseAddress(url: string, scheme: string, allowed: readonly string[]): Refusal | undefined {
  if (scheme !== '' && !allowed.includes(scheme.slice(0, -1)))
    return { code: 'url-scheme', facts: { value: url, scheme } };
  const isWhole = URL.canParse(url) && isComplete(url, new URL(url));
  return isWhole ? undefined : { code: 'url-wrong', facts: { value: url } };
}

/** What was meant is suggested only if it is right itself. */
function refuseMisread(url: string): Refusal {
  const meant = url
    .replaceAll('\\', '/')
    .replaceAll(/[\t\n\r]/g, '')
    .trim();
  const scheme = schemeOf(meant);
  const isRight =
    meant !== url && !misread.test(meant) && meant.includes('://') && refuseLink(meant) === undefined;
  if (scheme && !schemes.href.includes(scheme.slice(0, -1)))
    return { code: 'url-scheme', facts: { value: url, scheme } };
  return { code: 'url-wrong', facts: { value: url, suggestion: isRight ? meant : '' } };
}

/** Browsers skip blanks and control characters in a scheme, so that `java\nscript:` is one too. */
const schemeOf = (url: string): string | undefined =>
  /^[a-z][a-z0-9+.-]*:/i.exec(url.replace(/[\s\p{Cc}]/gu, ''))?.[0].toLowerCase();

/** A web address has a host with a dot, two slashes before it and nobody’s name. */
const isComplete = (written: string, { protocol, hostname, username }: URL): boolean =>
  !protocol.startsWith('http') ||
  (/^https?:\/\//i.test(written) && hostname.includes('.') && username === '');
