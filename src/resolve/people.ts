import { join } from 'node:path';
import { localizedQuotes } from '../markdown/quotes.ts';
import type { Person } from '../model/content.ts';
import { consents, type ConsentScope } from '../model/person.ts';
import type { Site } from '../model/site.ts';
import { personLocale, slugFor } from '../model/slug.ts';
import type { Source } from '../source/source.ts';
import { localizedPictureOf, type Pictures } from './pictures.ts';

interface Options {
  readonly pictures: Pictures;
  readonly today: string;
}

/** What people have not agreed to stays behind here. */
export const resolvePeople = (
  { people }: Source,
  site: Site,
  { pictures, today }: Options,
): Promise<readonly Person[]> =>
  Promise.all(
    people.map(
      async ({ key, folder, data: { consent, name, photo, profiles, fediverse, slug, role, bio, team } }) => {
        const agreed = (scope: ConsentScope) => consents(consent, scope, today);
        const shown = photo && agreed('photo') ? photo : undefined;
        return {
          key,
          team,
          slug: slugFor(slug, name, personLocale),
          name: agreed('name') ? name : undefined,
          role: localizedQuotes(role, site.languages),
          bio: localizedQuotes(bio, site.languages),
          photo: shown && localizedPictureOf(await pictures(join(folder, shown.file)), shown, site),
          profiles: agreed('profiles') ? profiles : [],
          fediverse: agreed('profiles') ? fediverse : undefined,
        };
      },
    ),
  );
