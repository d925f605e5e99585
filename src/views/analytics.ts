import { serviceOf, type Told } from '../analytics/services.ts';
import { analyticsName, foreignScript, knownAnalytics, type Analytics } from '../model/analytics.ts';
import type { Site } from '../model/site.ts';

/** What every page carries to be counted: of a service that is known, or of one that readers are asked about. */
export interface Counted {
  /** The site’s own: pages that are served from elsewhere, as while one writes, tell nobody of it. */
  readonly origin: string;
  readonly beacon?: Beacon | undefined;
  readonly asked?: Asked | undefined;
  /** The origins of scripts that the policy of the page allows besides the site’s own. */
  readonly scripts: readonly string[];
  /** What else its policy allows. */
  readonly policy: readonly Directive[];
}

/** What is sent, with placeholders for what the browser alone knows. */
export interface Beacon {
  readonly address: string;
  readonly as: 'query' | 'json' | 'form';
  readonly tells: Told;
}

/** What readers are asked about. */
export interface Asked {
  readonly name: string;
  readonly script: string;
}

type Directive = `${'connect-src' | 'img-src'} ${string}`;

/** Nothing where nobody counts. */
export function countedOf({ analytics, origin }: Site): Counted | undefined {
  if (!analytics) return undefined;
  const known = knownAnalytics(analytics);
  if (known) {
    const { path, as, tells } = serviceOf(known.service).beacon;
    const beacon = { address: known.host + path, as, tells: withSite(tells, known.site) };
    return { origin, beacon, scripts: [], policy: [`connect-src ${originOf(known.host)}`] };
  }
  const script = foreignScript(analytics) ?? '';
  return { origin, asked: { name: analyticsName(analytics), script }, ...allowedFor(analytics, script) };
}

function allowedFor({ hosts }: Analytics, script: string): Pick<Counted, 'scripts' | 'policy'> {
  const origins = [...new Set([script, ...hosts].map(originOf))].join(' ');
  return { scripts: [originOf(script)], policy: [`connect-src ${origins}`, `img-src ${origins}`] };
}

const originOf = (address: string): string => new URL(address).origin;

const withSite = (told: Told, site: string): Told =>
  Object.fromEntries(
    Object.entries(told).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.replace('{site}', site) : withSite(value, site),
    ]),
  );
