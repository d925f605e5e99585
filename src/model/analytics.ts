import { z } from 'astro/zod';
import { serviceKeys, serviceOf, type ServiceKey } from '../analytics/services.ts';
import { rule, type Refusal } from '../mistakes/rule.ts';
import { country } from './address.ts';
import { isPlainUrl } from './url.ts';
import { line } from './text.ts';

/** Who counts what is read. Without it nobody does. */
export const analyticsSchema = z
  .strictObject({
    service: z.enum([...serviceKeys, 'other']).meta({
      description:
        'goatcounter, plausible, umami and matomo count without cookies; other is asked of readers first.',
    }),
    site: z
      .string()
      .optional()
      .meta({ description: 'What the service knows the site by: a code, a domain, a number.' }),
    host: z
      .string()
      .superRefine(rule(refuseAddress))
      .optional()
      .meta({ description: 'Where the service runs, if not at its maker’s: https://stats.example.com' }),
    country: country.optional().meta({ description: 'Where its servers stand: DE.' }),
    months: z.coerce
      .number()
      .superRefine(
        rule((months) =>
          Number.isInteger(months) && months >= 1 && months <= 120
            ? undefined
            : { code: 'number-range', facts: { least: 1, most: 120 } },
        ),
      )
      .optional()
      .meta({ description: 'How many months the numbers are kept; without it, for good.' }),
    name: line.optional().meta({ description: 'Of another service: what it is called.' }),
    script: z
      .string()
      .superRefine(rule(refuseAddress))
      .optional()
      .meta({ description: 'Of another service: its script, https://stats.example.com/count.js' }),
    hosts: z
      .array(z.string().superRefine(rule(refuseAddress)))
      .default([])
      .meta({ description: 'Of another service: where its script sends what it counts, https://…' }),
  })
  .superRefine(rule(refuseAnalytics));

export type Analytics = z.output<typeof analyticsSchema>;

/** One of the services that are known, with all that it needs. */
export interface KnownAnalytics {
  readonly service: ServiceKey;
  readonly site: string;
  /** Where it is told, without a slash at the end. */
  readonly host: string;
}

/** Nothing for one that is not known. */
export function knownAnalytics({ service, site = '', host }: Analytics): KnownAnalytics | undefined {
  if (service === 'other') return undefined;
  const at = host ?? serviceOf(service).host?.(site) ?? '';
  return { service, site, host: at.replace(/\/+$/, '') };
}

/** The script of a service that is not known, which readers are asked about; nothing for one that is. */
export const foreignScript = ({ service, script }: Analytics): string | undefined =>
  service === 'other' ? script : undefined;

/** What the service is called. */
export const analyticsName = ({ service, name = '' }: Analytics): string =>
  service === 'other' ? name : serviceOf(service).name;

/** Whose servers are told what is read. */
export const analyticsHosts = (analytics: Analytics): readonly string[] => {
  const addresses = [knownAnalytics(analytics)?.host, foreignScript(analytics), ...analytics.hosts];
  return [...new Set(addresses.flatMap((address) => (address ? [new URL(address).host] : [])))];
};

/** The fields that belong to services that are known, or to others. */
const ofKnown = ['site', 'host'] as const;
const ofOthers = ['name', 'script', 'hosts'] as const;

function refuseAnalytics(analytics: Analytics): Refusal | undefined {
  const { service } = analytics;
  const strange = (service === 'other' ? ofKnown : ofOthers).find((field) => isGiven(analytics[field]));
  if (strange !== undefined)
    return { code: 'analytics-field', field: strange, facts: { value: strange, service } };
  return service === 'other' ? refuseOther(analytics) : refuseKnown(analytics, service);
}

const isGiven = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : value !== undefined);

function refuseKnown({ site = '', host }: Analytics, key: ServiceKey): Refusal | undefined {
  const { name, site: form, example, host: own } = serviceOf(key);
  if (!form.test(site)) {
    const facts = { value: site, service: name, example };
    return { code: 'analytics-site', field: 'site', facts };
  }
  return own === undefined && host === undefined
    ? { code: 'analytics-host', field: 'service', facts: { value: name } }
    : undefined;
}

const refuseOther = ({ name, script }: Analytics): Refusal | undefined =>
  name === undefined || script === undefined
    ? { code: 'analytics-other', field: 'service', facts: { value: 'other' } }
    : undefined;

/** Pages are read over HTTPS, and ask nobody without it. */
function refuseAddress(address: string): Refusal | undefined {
  const isFit = isPlainUrl(address) && /^https:\/\/[^?#]+$/.test(address);
  return isFit ? undefined : { code: 'analytics-address' };
}
