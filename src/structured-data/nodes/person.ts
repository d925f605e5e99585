import type { ImageObjectLeaf, PersonLeaf } from 'schema-dts';
import type { NamedPerson } from '../../model/content.ts';
import { known, reference, values } from '../known.ts';
import { fixedText, type Scope } from '../scope.ts';
import { imageObject } from './image.ts';

/** All about somebody, for the person’s own page. */
export function person(scope: Scope, named: NamedPerson): PersonLeaf {
  const { content, paths, ids } = scope;
  return known<PersonLeaf>({
    ...personSummary(scope, named),
    jobTitle: fixedText(named.role, content),
    image: named.photo && reference(photoId(scope, named)),
    worksFor: named.team ? reference(ids.organization) : undefined,
    affiliation: values(named.near.map((key) => reference(ids.client(key)))),
    mainEntityOfPage: values(
      content.site.locales.map((locale) => paths.url(paths.person(locale, named.slug))),
    ),
  });
}

export const photo = (scope: Scope, named: NamedPerson): readonly ImageObjectLeaf[] =>
  named.photo ? [imageObject(scope, photoId(scope, named), named.photo)] : [];

const photoId = ({ ids }: Scope, { key }: NamedPerson): string => ids.image(ids.person(key), 'photo');

/** Enough to name an author (AR02). The address is the one in the site’s own language, on every page. */
export const personSummary = ({ content: { site }, paths, ids }: Scope, named: NamedPerson): PersonLeaf =>
  known<PersonLeaf>({
    '@type': 'Person',
    '@id': ids.person(named.key),
    name: named.name,
    url: paths.url(paths.person(site.defaultLocale, named.slug)),
    sameAs: values(named.profiles),
  });
