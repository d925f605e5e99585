import type { PersonLeaf } from 'schema-dts';
import type { Person } from '../../model/content.ts';
import { known, values } from '../known.ts';
import { fixedText, type Scope } from '../scope.ts';
import { imageReference } from './image.ts';

/** Somebody who agreed to be named: nobody else has a node. */
export type NamedPerson = Person & { readonly name: string };

/** All about somebody, for the person’s own page. */
export function person(scope: Scope, named: NamedPerson): PersonLeaf {
  const { content, paths, ids } = scope;
  return known<PersonLeaf>({
    ...personSummary(scope, named),
    jobTitle: fixedText(named.role, content),
    image: named.photo && imageReference(scope, named.photo),
    worksFor: named.team ? { '@id': ids.organization } : undefined,
    affiliation: values(named.near.map((key) => ({ '@id': ids.client(key) }))),
    mainEntityOfPage: values(
      content.site.locales.map((locale) => paths.url(paths.person(locale, named.slug))),
    ),
  });
}

/** Enough to name an author (AR02). The address is the one in the site’s own language, on every page. */
export const personSummary = ({ content: { site }, paths, ids }: Scope, named: NamedPerson): PersonLeaf =>
  known<PersonLeaf>({
    '@type': 'Person',
    '@id': ids.person(named.key),
    name: named.name,
    url: paths.url(paths.person(site.defaultLocale, named.slug)),
    sameAs: values(named.profiles),
  });
