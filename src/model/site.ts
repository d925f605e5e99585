import { z } from 'astro/zod';
import { listed } from '../mistakes/listed.ts';
import { nearest } from '../mistakes/nearest.ts';
import { rule, type Refusal } from '../mistakes/rule.ts';
import { hosts } from './host.ts';
import { hoursSchema } from './opening-hours.ts';
import { addressSchema, pinSchema } from './address.ts';
import { analyticsSchema } from './analytics.ts';
import { arrivalSchema } from './arrival.ts';
import { businessType } from './business-type.ts';
import { email, phone } from './contact.ts';
import { fediverseName } from './fediverse.ts';
import { indexNowKey } from './index-now.ts';
import { languageTag } from './language-tag.ts';
import { imprintSchema } from './imprint.ts';
import type { Links } from './links.ts';
import { mapSchema } from './map.ts';
import { partialDay } from './moment.ts';
import { replySettings } from './reply-settings.ts';
import { reviewCountries } from './review-rules.ts';
import { staffLocales } from './staff-locale.ts';
import { refuseVatOf } from './tax.ts';
import { line, localized, slug, type Locale } from './text.ts';
import { timeZone } from '../places/time-zone.ts';
import { webUrl } from './url.ts';

export { staffLocales, type StaffLocale } from './staff-locale.ts';

export const fontNames = ['bricolage', 'newsreader', 'system-sans', 'system-serif'] as const;
export type FontName = (typeof fontNames)[number];

/** The pages that the generator makes by itself and a menu can name; all else in a menu is a folder of pages/. */
export const sections = ['stories', 'network', 'people', 'voices'] as const;
export type Section = (typeof sections)[number];

/** What a language is called in file names and addresses: `it`, `pt-br`. */
const languageKey = z
  .string()
  .superRefine(
    rule((key) => (/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/.test(key) ? undefined : { code: 'language-key-wrong' })),
  );

/** Where a site lives, without a path. */
export const origin = webUrl.superRefine(
  rule((url) => (!URL.canParse(url) || new URL(url).origin === url ? undefined : { code: 'url-wrong' })),
);

const languageSchema = z.strictObject({
  lang: languageTag.meta({ description: 'The language for browsers and search engines: it-IT, en, es.' }),
  label: line.meta({ description: 'The language’s own name: Italiano.' }),
  dir: z
    .enum(['ltr', 'rtl'])
    .default('ltr')
    .meta({ description: 'rtl for languages written from the right.' }),
  words: z
    .strictObject({
      stories: slug,
      network: slug,
      people: slug,
      tags: slug,
      sectors: slug.optional(),
      towns: slug.optional(),
      voices: slug.optional(),
      archive: slug.optional(),
      series: slug.optional(),
      everything: slug.optional(),
    })
    .meta({
      description:
        'The words of the addresses: /notizie/, /network/, /persone/, /temi/, /passaparola/, /tutto/; below the network /mestieri/, /citta/, below the news /archivio/, /serie/.',
    }),
});

/** `content/site.yaml`: who the agency is and how its site speaks and looks. */
export const siteSchema = <Picture extends z.ZodType>(links: Links<Picture>) =>
  z
    .strictObject({
      name: line,
      legalName: line.optional(),
      alternateName: line.optional(),
      origin: origin.meta({ description: 'Where the site lives, without a path: https://www.example.com' }),
      base: z
        .string()
        .superRefine(rule((base) => (/^\/(?:[\w-]+\/)*$/.test(base) ? undefined : { code: 'base-wrong' })))
        .default('/')
        .meta({ description: 'The folder it lives in: / or /news/.' }),
      host: z.enum(hosts).optional().meta({
        description:
          'Where the site is served from: it decides in which form headers, types and redirects are written.',
      }),
      timeZone: timeZone.meta({ description: 'Where the agency’s clock hangs: Europe/Rome.' }),
      staffLanguage: z
        .enum(staffLocales)
        .default('it')
        .meta({ description: 'The language of error messages.' }),
      languages: z
        .record(languageKey, languageSchema)
        .superRefine(
          rule((all) => (Object.keys(all).length > 0 ? undefined : { code: 'languages-without-fields' })),
        )
        .meta({ description: 'The first is the site’s own language.' }),
      tagline: localized(line),
      description: localized(line).meta({ description: 'What the agency does, in one or two sentences.' }),
      logo: links
        .picture()
        .meta({ description: 'A square SVG or PNG: it becomes the icons and the share image.' }),
      founded: partialDay.optional(),
      address: addressSchema.optional(),
      pin: pinSchema.optional(),
      type: businessType.optional().meta({
        description:
          'Where customers come to the agency: its schema.org type, by which it is a local business too.',
      }),
      hours: hoursSchema.optional().meta({ description: 'When the agency is open: Mo-Fr 09:00-18:00.' }),
      arrival: arrivalSchema(links)
        .omit({ door: true })
        .optional()
        .meta({ description: 'How one finds the agency’s door, told on the contact page.' }),
      phones: z.array(phone).default([]),
      email: email.optional(),
      vat: line.optional().meta({ description: 'VAT number with its country: IT00743110157.' }),
      imprint: imprintSchema.prefault({}).meta({ description: 'What the law wants said of a company.' }),
      channels: z.array(webUrl).default([]),
      newsletter: z
        .strictObject({
          unsubscribe: line.optional().meta({
            description:
              'What the service that sends your mails puts an address in the place of: {{unsubscribe}}.',
          }),
        })
        .prefault({}),
      fediverse: fediverseName.optional(),
      hub: webUrl.optional().meta({
        description: 'A hub of WebSub, which tells readers of the feeds at once that there is news.',
      }),
      menu: z
        .array(z.string())
        .default(['stories', 'network'])
        .meta({
          description: `In this order: ${sections.join(', ')} and folders of pages/.`,
        }),
      footer: z.array(z.string()).default([]),
      sectors: z.record(z.string(), localized(line)).default({}),
      tags: z.record(z.string(), localized(line)).default({}),
      tagTexts: z.record(z.string(), localized(line)).default({}).meta({
        description: 'What a reader finds under a topic, in a sentence or two, by the topic’s key.',
      }),
      series: z.record(z.string(), localized(line)).default({}).meta({
        description: 'Stories told in several parts: the name of each series, by the key that its parts say.',
      }),
      seriesTexts: z.record(z.string(), localized(line)).default({}).meta({
        description: 'What a series is about, in a sentence or two, by the key of the series.',
      }),
      map: mapSchema.optional().meta({
        description: 'Streets for the map that visitors can explore; without it, land and borders alone.',
      }),
      ties: z.record(z.string(), localized(line)).default({}).meta({
        description: 'Further ways to be near somebody, or other words for ours, by key: { regular: … }.',
      }),
      aspects: z.record(z.string(), localized(line)).default({}).meta({
        description: 'Further things that people notice, or other words for ours, by key: { view: … }.',
      }),
      mentionChannels: z.record(z.string(), localized(line)).default({}).meta({
        description: 'Further places where people talk, or other words for ours, by key: { google: … }.',
      }),
      answerWithin: z.coerce
        .number()
        .superRefine(
          rule((days) =>
            Number.isInteger(days) && days >= 1 && days <= 60
              ? undefined
              : { code: 'number-range', facts: { least: 1, most: 60 } },
          ),
        )
        .default(2)
        .meta({ description: 'In how many days the agency means to answer what is said of its clients.' }),
      replies: replySettings.meta({
        description: 'How readers may answer to stories; false where they may not.',
      }),
      reviewRules: z.array(z.enum(reviewCountries)).default([]).meta({
        description: 'Countries whose rules on reviews are held against what is quoted: [IT].',
      }),
      networkTexts: z
        .strictObject({
          sectors: z.record(links.key('sector'), localized(line)).default({}),
          towns: z.record(z.string(), localized(line)).default({}),
        })
        .prefault({})
        .meta({
          description:
            'What the pages of the network say of a kind of company, by its key, and of a town, by its name.',
        }),
      analytics: analyticsSchema.optional().meta({
        description: 'Who counts what is read; without it nobody does.',
      }),
      search: z.boolean().default(true).meta({
        description: 'Whether readers can search the site.',
      }),
      indexnow: indexNowKey.optional().meta({
        description:
          'The key by which search engines believe what `npm run indexnow` tells them: 8 to 128 letters, digits and hyphens.',
      }),
      llms: z.boolean().default(true).meta({
        description:
          'Whether stories, companies, people and pages are published as Markdown as well, with llms.txt.',
      }),
      shareImages: z.enum(['drawn', 'plain']).default('drawn').meta({
        description:
          'What other sites show of a page: drawn, with its title, or plain, its picture or the logo alone.',
      }),
      storiesPerPage: z.coerce.number().superRefine(rule(refusePageSize)).default(9),
      look: z
        .strictObject({
          brand: z
            .string()
            .superRefine(
              rule((colour) => (/^#[0-9a-f]{6}$/i.test(colour) ? undefined : { code: 'colour-wrong' })),
            )
            .default('#c2410c'),
          display: z.enum(fontNames).default('bricolage'),
          text: z.enum(fontNames).default('newsreader'),
          radius: z.enum(['none', 'small', 'round']).default('small'),
        })
        .prefault({}),
    })
    .superRefine(rule(refuseVatOf))
    .superRefine(rule(refuseTagTexts))
    .superRefine(rule(refuseSeriesTexts));

type Settings = Omit<z.output<ReturnType<typeof siteSchema>>, 'logo'>;

/** The settings as the rest of the code knows them. */
export interface Site extends Settings {
  /** The languages in the order of `site.yaml`; the first one has no prefix in its addresses. */
  readonly locales: readonly Locale[];
  readonly defaultLocale: Locale;
}

export type Language = z.output<typeof languageSchema>;

type Keys = Readonly<Record<string, unknown>>;

/** A text belongs to a topic that exists. */
const refuseTagTexts = ({ tags, tagTexts }: { readonly tags: Keys; readonly tagTexts: Keys }) =>
  refuseOrphan(tagTexts, tags, { code: 'tag-unknown', field: 'tagTexts' });

/** As one of a series does. */
const refuseSeriesTexts = ({ series, seriesTexts }: { readonly series: Keys; readonly seriesTexts: Keys }) =>
  refuseOrphan(seriesTexts, series, { code: 'series-unknown', field: 'seriesTexts' });

function refuseOrphan(
  texts: Keys,
  named: Keys,
  refusal: Pick<Refusal, 'code' | 'field'>,
): Refusal | undefined {
  const known = Object.keys(named);
  const unknown = Object.keys(texts).find((key) => !known.includes(key));
  if (unknown === undefined) return undefined;
  const suggestion = nearest(unknown, known) ?? '';
  return { ...refusal, facts: { value: unknown, known: listed(known), suggestion } };
}

function refusePageSize(size: number): Refusal | undefined {
  const [least, most] = [1, 100];
  const fits = Number.isInteger(size) && size >= least && size <= most;
  return fits ? undefined : { code: 'number-range', facts: { least, most } };
}
