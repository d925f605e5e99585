/** What a service is told of each page that is read: its documented request, which needs none of its scripts. */
export interface Beacon {
  /** Below the host. */
  readonly path: string;
  /** `query` in the address; `json` or `form` as what is sent. */
  readonly as: 'query' | 'json' | 'form';
  /** With placeholders in braces: see `pageFacts` in `count.ts`, and `{site}`. */
  readonly tells: Told;
}

export interface Told {
  readonly [name: string]: string | Told;
}

/** A service that counts without cookies. */
export interface Service {
  /** As it writes itself. */
  readonly name: string;
  /** What it knows a site by. */
  readonly site: RegExp;
  readonly example: string;
  /** Its own servers; nothing where everybody runs theirs. */
  readonly host?: (site: string) => string;
  /** Where those stand, as an ISO 3166 code, if it says so. */
  readonly country?: string;
  /** What becomes of the address of a reader’s device, as the service comes. */
  readonly address: 'dropped' | 'shortened';
  readonly beacon: Beacon;
}

const domain = /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z\d-]{2,}(?:\/[\w-]+)*$/;

/** The services that need no consent, each with its own way to be told. All requests are written by ourselves. */
export const services = {
  /** https://www.goatcounter.com/help/pixel */
  goatcounter: {
    name: 'GoatCounter',
    site: /^[a-z\d](?:[a-z\d-]{0,48}[a-z\d])?$/,
    example: 'esempio',
    host: (site) => `https://${site}.goatcounter.com`,
    address: 'dropped',
    beacon: {
      path: '/count',
      as: 'query',
      tells: { p: '{path}', t: '{title}', r: '{referrer}', q: '{campaign}', rnd: '{random}' },
    },
  },
  /** https://plausible.io/docs/events-api */
  plausible: {
    name: 'Plausible',
    site: domain,
    example: 'www.example.com',
    host: () => 'https://plausible.io',
    country: 'DE',
    address: 'dropped',
    beacon: {
      path: '/api/event',
      as: 'json',
      tells: { name: 'pageview', domain: '{site}', url: '{url}', referrer: '{referrer}' },
    },
  },
  /** https://umami.is/docs/api/sending-stats */
  umami: {
    name: 'Umami',
    site: /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/,
    example: '3f2a9c1e-5b7d-4e8f-9a60-1c2d3e4f5a6b',
    host: () => 'https://cloud.umami.is',
    address: 'dropped',
    beacon: {
      path: '/api/send',
      as: 'json',
      tells: {
        type: 'event',
        payload: {
          website: '{site}',
          hostname: '{hostname}',
          url: '{path}{campaign}',
          title: '{title}',
          referrer: '{referrer}',
          language: '{language}',
        },
      },
    },
  },
  /** https://developer.matomo.org/api-reference/tracking-api: without an id of a visitor none is kept. */
  matomo: {
    name: 'Matomo',
    site: /^[1-9]\d{0,5}$/,
    example: '1',
    address: 'shortened',
    beacon: {
      path: '/matomo.php',
      as: 'form',
      tells: {
        idsite: '{site}',
        rec: '1',
        apiv: '1',
        send_image: '0',
        cookie: '0',
        url: '{url}',
        action_name: '{title}',
        urlref: '{referrer}',
        rand: '{random}',
      },
    },
  },
} as const satisfies Readonly<Record<string, Service>>;

export type ServiceKey = keyof typeof services;
export const serviceKeys = Object.keys(services) as readonly ServiceKey[];

export const serviceOf = (key: ServiceKey): Service => services[key];
