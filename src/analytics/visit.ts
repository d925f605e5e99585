import type { Told } from './services.ts';

/** A page that is read, as the browser has it. */
export interface Visit {
  readonly address: string;
  readonly title: string;
  /** Where the reader came from; empty where nobody knows. */
  readonly referrer: string;
  readonly language: string;
  /** Makes of each request another one, so that none is answered from a cache. */
  readonly random: string;
}

/** What a service is told of a visit, in place of its placeholders. */
export function toldOf(tells: Told, visit: Visit): Told {
  const facts = factsOf(visit);
  const filled = (text: string) => text.replaceAll(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? '');
  return Object.fromEntries(
    Object.entries(tells).map(([name, value]) => [
      name,
      typeof value === 'string' ? filled(value) : toldOf(value, visit),
    ]),
  );
}

/** What follows a question mark may say who reads: of that only the name of a campaign is told. */
function factsOf({ address, title, referrer, language, random }: Visit): Readonly<Record<string, string>> {
  const { origin, hostname, pathname, searchParams } = new URL(address);
  const named = [...searchParams].filter(([name]) => /^(?:utm_\w+|ref)$/.test(name));
  const campaign = named.length === 0 ? '' : `?${new URLSearchParams(named)}`;
  return {
    url: origin + pathname + campaign,
    path: pathname,
    campaign,
    hostname,
    title,
    language,
    random,
    referrer: withoutQuery(referrer),
  };
}

const withoutQuery = (address: string): string => address.replace(/[?#].*$/s, '');

/** The signals by which readers say to all sites that they are not to be followed. */
export const wantsNoCount = (signals: {
  readonly doNotTrack?: string | null;
  readonly globalPrivacyControl?: boolean;
}): boolean => signals.globalPrivacyControl === true || signals.doNotTrack === '1';
