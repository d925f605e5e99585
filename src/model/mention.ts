import { z } from 'astro/zod';
import { rule, type Refusal } from '../mistakes/rule.ts';
import type { LocalizedPicture } from './content.ts';
import type { Links } from './links.ts';
import { day, partialDay } from './moment.ts';
import { refuseReversed } from './period.ts';
import { pictureSchema } from './picture.ts';
import { languageTag } from './language-tag.ts';
import { line, localized, type Locale, type Localized } from './text.ts';
import { webUrl } from './url.ts';

/** Where people talk, and whether everybody can read it there; a site may name more in `mentionChannels`. */
export const builtInChannels = {
  google: true,
  tripadvisor: true,
  booking: true,
  facebook: true,
  instagram: true,
  tiktok: true,
  youtube: true,
  press: true,
  blog: true,
  podcast: true,
  radio: true,
  newsletter: true,
  mail: false,
  message: false,
  phone: false,
  'in-person': false,
} as const satisfies Readonly<Record<string, boolean>>;

/** What a mention may imply without saying it; a site may name more in `aspects`. */
export const builtInAspects = [
  'door',
  'view',
  'atmosphere',
  'music',
  'food',
  'quality',
  'service',
  'price',
  'wait',
  'parking',
  'access',
  'hours',
  'family',
  'languages',
] as const;

export const mentionKinds = ['praise', 'question', 'complaint', 'news'] as const;
export type MentionKind = (typeof mentionKinds)[number];

/** What somebody had for it. */
export const rewards = ['none', 'gift', 'discount', 'paid'] as const;
export type Reward = (typeof rewards)[number];

/** An aspect, and whether it is spoken for, against, or neither. */
export interface Saying {
  readonly aspect: string;
  readonly leaning: 'for' | 'against' | 'neither';
}

const leanings: Readonly<Record<string, Saying['leaning']>> = { '+': 'for', '-': 'against' };

/** @example sayingOf('-wait') // { aspect: 'wait', leaning: 'against' } */
export function sayingOf(written: string): Saying {
  const [, sign = '', aspect = ''] = /^([+-]?)\s*(.*)$/.exec(written.trim()) ?? [];
  return { aspect, leaning: leanings[sign] ?? 'neither' };
}

/** What stands for the agency itself in `about`. */
export const theAgency = 'agency';

/** `mentions/<mention>.yaml`, or one of the list in it: one act of word of mouth. */
export const mentionSchema = <Picture extends z.ZodType>(links: Links<Picture>) =>
  z
    .strictObject({
      about: z
        .array(links.key('subject'))
        .min(1)
        .meta({ description: 'Folders of the clients it is about; agency for the agency itself.' }),
      by: z
        .union([links.key('person'), localized(line)])
        .optional()
        .meta({
          description:
            'A folder of people/, or a description in each language: { it: una cliente, en: a guest }.',
        }),
      channel: links
        .key('channel')
        .meta({ description: 'Where: google, instagram, press, phone, in-person …' }),
      url: webUrl.optional().meta({ description: 'Where everybody can read or see it.' }),
      published: day.meta({ description: 'The day on which it was said: 2026-11-03.' }),
      experienced: partialDay
        .optional()
        .meta({ description: 'When the person had been there: 2026-10, 2026-10-28.' }),
      lang: languageTag.optional().meta({ description: 'The language it was said in: it, en, ar.' }),
      quote: line.optional().meta({ description: 'The words, as they were said.' }),
      translations: localized(line)
        .default({})
        .meta({ description: 'The words in other languages of the site; they are marked as translations.' }),
      photo: pictureSchema(links)
        .extend({
          permission: day.meta({ description: 'When whoever took it allowed us to show it.' }),
        })
        .optional(),
      kind: z.enum(mentionKinds).meta({ description: 'praise, question, complaint or news.' }),
      says: z
        .array(links.key('saying'))
        .default([])
        .meta({ description: 'What it implies, for, against or neither: [+view, -wait, music].' }),
      reward: z.enum(rewards).default('none').meta({ description: 'What the person had for it.' }),
      answered: z
        .strictObject({
          on: day,
          by: links.key('person').optional().meta({ description: 'A folder of people/.' }),
          where: webUrl.optional().meta({ description: 'The answer’s address, if it has one.' }),
          text: localized(line).default({}).meta({ description: 'The answer, in each language.' }),
        })
        .optional()
        .meta({ description: 'When and how it was answered; left out while nobody has.' }),
      consent: z
        .strictObject({ date: day, until: day.optional() })
        .superRefine(rule(({ date, until }) => refuseReversed(date, until)))
        .optional()
        .meta({ description: 'When the person allowed us to quote it; needless for what is public.' }),
    })
    .superRefine(rule(refuseOrder))
    .superRefine(
      rule(({ quote, lang }) =>
        quote !== undefined && lang === undefined
          ? { code: 'field-missing', facts: { key: 'lang' }, field: 'quote' }
          : undefined,
      ),
    );

interface Dates {
  readonly published: string;
  readonly experienced?: string | undefined;
  readonly answered?: { readonly on: string } | undefined;
}

/** Nobody speaks of what they have not seen, nor answers what has not been said. */
function refuseOrder({ published, experienced, answered }: Dates): Refusal | undefined {
  if (experienced !== undefined && published.slice(0, experienced.length) < experienced)
    return { code: 'mention-before-visit', facts: { published, experienced }, field: 'experienced' };
  if (answered && answered.on < published)
    return { code: 'mention-answered-before', facts: { published, on: answered.on }, field: 'answered' };
  return undefined;
}

/** One act of word of mouth. */
export interface Mention {
  /** Of its file, and its number where there are several in it: `lake-at-noon`, `2026-11-3`. */
  readonly key: string;
  /** Keys of clients. */
  readonly about: readonly string[];
  readonly aboutAgency: boolean;
  /** Somebody who has a record. */
  readonly person?: string | undefined;
  /** Where there is none: “a guest”. */
  readonly speaker: Localized;
  readonly channel: string;
  readonly url?: string | undefined;
  /** A calendar day. */
  readonly published: string;
  readonly experienced?: string | undefined;
  readonly kind: MentionKind;
  readonly says: readonly Saying[];
  readonly reward: Reward;
  readonly answered?: Answer | undefined;
  /** Nothing where it may not be quoted: it then only counts. */
  readonly quote?: Quote | undefined;
  readonly photo?: LocalizedPicture | undefined;
}

export interface Quote {
  readonly text: string;
  /** BCP 47 */
  readonly lang: string;
  readonly translations: Readonly<Partial<Record<Locale, string>>>;
}

export interface Answer {
  /** A calendar day. */
  readonly on: string;
  readonly person?: string | undefined;
  readonly where?: string | undefined;
  readonly text: Localized;
}

export interface Permission {
  readonly channel: string;
  readonly url?: string | undefined;
  readonly consent?: { readonly date: string; readonly until?: string | undefined } | undefined;
}

/** Whether words may be quoted on `today`: what everybody can read anyway, or with the person’s consent. */
export function mayQuote({ channel, url, consent }: Permission, today: string): boolean {
  if (consent) return consent.date <= today && (consent.until === undefined || today <= consent.until);
  return url !== undefined && isPublic(channel);
}

/** A channel that a site has named itself is as public as its address. */
export const isPublic = (channel: string): boolean =>
  !Object.hasOwn(builtInChannels, channel) || builtInChannels[channel as keyof typeof builtInChannels];
