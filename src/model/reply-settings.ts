import { z } from 'astro/zod';
import { rule, type Refusal } from '../mistakes/rule.ts';
import { email } from './contact.ts';
import { line } from './text.ts';
import { webUrl } from './url.ts';

/** Names of what a form sends, for services that want others; ours are those on the left. */
const formFields = z.strictObject({
  name: line.default('name'),
  website: line.default('website'),
  text: line.default('message'),
  story: line.default('story'),
  page: line.default('page'),
  language: line.default('language'),
  seconds: line.default('seconds').meta({ description: 'How long the page had been open.' }),
  trap: line.default('topic').meta({ description: 'A field that no reader sees, and programs fill in.' }),
});

export type FormFields = z.output<typeof formFields>;

/** What our form calls what it sends, where a site says nothing else. */
export const usualFields: FormFields = formFields.parse({});

/** An address elsewhere, or a path of the own host where a service takes what is sent there. */
const formAction = z
  .string()
  .superRefine(rule((written) => (isOwnPath(written) ? undefined : refuseAction(written))));

const isOwnPath = (written: string): boolean => /^\/(?!\/)[^\s\\"<>]*$/.test(written);

function refuseAction(written: string): Refusal | undefined {
  const isFit = webUrl.safeParse(written).success && new URL(written).protocol === 'https:';
  return isFit
    ? undefined
    : { code: 'url-wrong', facts: { suggestion: written.replace(/^http:/, 'https:') } };
}

const form = z.strictObject({
  action: formAction.meta({
    description:
      'Where the form is sent: the address that a form service, or your own script, has given you.',
  }),
  fields: formFields.prefault({}).meta({ description: 'Other names for what is sent.' }),
  hidden: z.record(z.string(), line).default({}).meta({
    description: 'What the service wants to be sent besides: { access_key: … }.',
  }),
});

const webmention = z.strictObject({
  endpoint: webUrl.meta({
    description: 'Where other sites tell that they link here: https://webmention.example/agency/webmention',
  }),
  feed: webUrl.optional().meta({
    description: 'Where npm run replies fetches them, as jf2: https://webmention.example/api/mentions.jf2',
  }),
});

/** What an entry of the inbox calls a field of ours; with dots for what is within something else: `data.name`. */
const inboxFields = z.strictObject({
  id: line.optional(),
  name: line.optional(),
  website: line.optional(),
  text: line.optional(),
  date: line.optional(),
  story: line.optional(),
  page: line.optional(),
  language: line.optional(),
  seconds: line.optional(),
  trap: line.optional(),
  to: line.optional(),
});

export type InboxFields = z.output<typeof inboxFields>;

const inbox = z.strictObject({
  from: line.meta({
    description: 'Where the forms that were sent lie as JSON: an address, or a file beside content/.',
  }),
  fields: inboxFields
    .prefault({})
    .meta({ description: 'What they call our fields: { text: data.message }.' }),
});

const ways = z.strictObject({
  email: email
    .optional()
    .meta({ description: 'Where readers write to; without it, the address of the site.' }),
  form: form.optional(),
  webmention: webmention.optional(),
  inbox: inbox.optional(),
});

/** `replies` of `site.yaml`: how readers may answer. `false` closes all conversations. */
export const replySettings = z
  .union([z.boolean(), ways])
  .prefault(true)
  .transform((written) =>
    typeof written === 'boolean' ? { ...ways.parse({}), isOpen: written } : { ...written, isOpen: true },
  );

export type ReplySettings = z.output<typeof replySettings>;
