import { z } from 'astro/zod';
import { rule } from '../mistakes/rule.ts';
import { fediverseName } from './fediverse.ts';
import type { Links } from './links.ts';
import { day } from './moment.ts';
import { refuseReversed } from './period.ts';
import { pictureSchema } from './picture.ts';
import { line, localized, slug } from './text.ts';
import { tieSchema } from './tie.ts';
import { webUrl } from './url.ts';

/** What a person may agree to. Without `name`, somebody counts but is never named. */
export const consentScopes = ['name', 'photo', 'profiles'] as const;
export type ConsentScope = (typeof consentScopes)[number];

/** `people/<person>/person.yaml` */
export const personSchema = <Picture extends z.ZodType>(links: Links<Picture>) =>
  z.strictObject({
    name: line.meta({ description: 'The name alone, without titles.' }),
    role: localized(line).meta({ description: 'What the person does, in each language.' }),
    bio: localized(line)
      .default({})
      .meta({ description: 'A few sentences about the person, in each language.' }),
    team: z.boolean().default(false).meta({ description: 'true for people of the agency itself.' }),
    near: z
      .array(tieSchema(links.key('node'), links))
      .default([])
      .meta({
        description:
          'Folders of clients/ and people/ the person is near, alone or with who, as, since, until, note.',
      }),
    photo: pictureSchema(links).optional(),
    fediverse: fediverseName.optional(),
    profiles: z.array(webUrl).default([]).meta({ description: 'Addresses of the person’s own profiles.' }),
    slug: slug
      .optional()
      .meta({ description: 'The last word of the address; made from the name if left out.' }),
    consent: z
      .strictObject({
        scope: z.array(z.enum(consentScopes)).min(1),
        date: day.meta({ description: 'When the person agreed.' }),
        until: day.optional().meta({ description: 'Until when it holds.' }),
      })
      .superRefine(rule(({ date, until }) => refuseReversed(date, until)))
      .optional()
      .meta({ description: 'What the person agreed to, and when. Without it nobody is named.' }),
  });

type Consent = {
  readonly scope: readonly ConsentScope[];
  readonly date: string;
  readonly until?: string | undefined;
};

/** Whether somebody has agreed to `scope` on `today` (a calendar day). */
export function consents(consent: Consent | undefined, scope: ConsentScope, today: string): boolean {
  if (!consent || today < consent.date) return false;
  return consent.scope.includes(scope) && (!consent.until || today <= consent.until);
}
