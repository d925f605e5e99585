import type { ImageObjectLeaf, PersonLeaf } from 'schema-dts';
import type { NamedPerson } from '../../model/content.ts';
import { clientsNear } from '../../model/references.ts';
import { known, reference, values } from '../known.ts';
import { fixedText, scopeOf, type PageFacts, type Scope } from '../scope.ts';
import { imageObject } from './image.ts';

/** All about somebody, for the person’s own page. */
export function person(scope: Scope, named: NamedPerson): PersonLeaf {
  const { content, paths, ids } = scope;
  return known<PersonLeaf>({
    ...personSummary(scope, named),
    jobTitle: fixedText(named.role, content),
    image: named.photo && reference(photoId(scope, named)),
    worksFor: named.team ? reference(ids.organization) : undefined,
    affiliation: values(
      clientsNear(content, `people/${named.key}`).map(({ key }) => reference(ids.client(key))),
    ),
    mainEntityOfPage: values(
      content.site.locales.map((locale) => paths.url(paths.person(locale, named.slug))),
    ),
  });
}

export const photo = (scope: Scope, named: NamedPerson): readonly ImageObjectLeaf[] =>
  named.photo ? [imageObject(scope, photoId(scope, named), named.photo)] : [];

const photoId = ({ ids }: Scope, { key }: NamedPerson): string => ids.image(ids.person(key), 'photo');

/** The `@id` of somebody’s page in the language of a page. */
export const personPage = ({ content, paths, locale }: PageFacts, { slug }: NamedPerson): string =>
  scopeOf({ content, paths }).ids.webPage(paths.url(paths.person(locale, slug)));

/**
 * Enough to name an author (AR02), whose address is the page in the reader’s language; under the person’s own `@id`
 * that would contradict the other languages. So the node has none: the page that it leads to says whose it is.
 */
export const authorNode = (page: PageFacts, named: NamedPerson): PersonLeaf =>
  known<PersonLeaf>({
    '@type': 'Person',
    name: named.name,
    url: page.paths.url(page.paths.person(page.locale, named.slug)),
    sameAs: values(named.profiles),
    mainEntityOfPage: reference(personPage(page, named)),
  });

/** Who somebody is. The address is the one in the site’s own language, on every page. */
const personSummary = ({ content: { site }, paths, ids }: Scope, named: NamedPerson): PersonLeaf =>
  known<PersonLeaf>({
    '@type': 'Person',
    '@id': ids.person(named.key),
    name: named.name,
    url: paths.url(paths.person(site.defaultLocale, named.slug)),
    sameAs: values(named.profiles),
  });
