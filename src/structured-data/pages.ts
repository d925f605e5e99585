import type { Client, Person, StoryText } from '../model/content.ts';
import type { PageType } from '../model/page.ts';
import { graphOf, type Graph, type Node } from './graph.ts';
import { article } from './nodes/article.ts';
import { breadcrumbList } from './nodes/breadcrumbs.ts';
import { business, businessSummary, picturesOf } from './nodes/business.ts';
import { imageObject } from './nodes/image.ts';
import { clientList, pageList, type Entry } from './nodes/list.ts';
import { logo, organization, organizationSummary } from './nodes/organization.ts';
import { person as personNode, personSummary, type NamedPerson } from './nodes/person.ts';
import { webPage } from './nodes/webpage.ts';
import { website } from './nodes/website.ts';
import { scopeOf, type PageFacts } from './scope.ts';

/** The only place where all is told about the agency, and in the site’s own language about the site. */
export function homeGraph(page: PageFacts): Graph {
  const scope = scopeOf(page);
  const site = page.locale === page.content.site.defaultLocale ? [website(scope)] : [];
  return assemble(page, [
    webPage(page, 'WebPage', scope.ids.organization),
    ...site,
    organization(scope),
    logo(scope),
  ]);
}

/** The list of stories and the lists of one tag. */
export const storiesGraph = (page: PageFacts, stories: readonly Entry[]): Graph =>
  collection(page, pageList(page, stories));

export function storyGraph(page: PageFacts, text: StoryText): Graph {
  const scope = scopeOf(page);
  const url = page.paths.url(page.path);
  const authors = text.authors
    .flatMap((key) => page.content.people.find((person) => person.key === key) ?? [])
    .filter(isNamed);
  const clients = page.content.clients.filter(({ key }) => text.clients.includes(key));
  return assemble(page, [
    webPage(page, 'WebPage', scope.ids.article(url)),
    article(page, text, {
      authors:
        authors.length > 0 ? authors.map(({ key }) => scope.ids.person(key)) : [scope.ids.organization],
      mentions: clients.map(({ key }) => scope.ids.client(key)),
    }),
    organizationSummary(scope),
    ...authors.map((author) => personSummary(scope, author)),
    ...clients.map((client) => businessSummary(scope, client)),
    ...(text.cover ? [imageObject(scope, text.cover)] : []),
  ]);
}

/** @param clients in the order in which the reader sees them */
export const networkGraph = (page: PageFacts, clients: readonly Client[]): Graph =>
  collection(page, clientList(page, clients));

export function clientGraph(page: PageFacts, client: Client): Graph {
  const scope = scopeOf(page);
  const pictures = [...(client.logo ? [client.logo] : []), ...picturesOf(client)];
  return assemble(page, [
    webPage(page, 'WebPage', scope.ids.client(client.key)),
    business(scope, client),
    ...pictures.map((picture) => imageObject(scope, picture)),
  ]);
}

/** @param people those named on the page, in the order in which the reader sees them */
export const peopleGraph = (page: PageFacts, people: readonly Entry[]): Graph =>
  collection(page, pageList(page, people));

/** Only the agency’s own people have a ProfilePage (PP01). */
export function personGraph(page: PageFacts, person: NamedPerson): Graph {
  const scope = scopeOf(page);
  const clients = page.content.clients.filter(({ key }) => person.near.includes(key));
  return assemble(page, [
    webPage(page, person.team ? 'ProfilePage' : 'WebPage', scope.ids.person(person.key)),
    personNode(scope, person),
    ...clients.map((client) => businessSummary(scope, client)),
    ...(person.photo ? [imageObject(scope, person.photo)] : []),
  ]);
}

/** About, contact and other pages of the agency’s own. */
export function pageGraph(page: PageFacts, type: PageType): Graph {
  const subject = type === 'WebPage' ? undefined : scopeOf(page).ids.organization;
  return assemble(page, [webPage(page, type, subject)]);
}

function collection(page: PageFacts, list: readonly Node[]): Graph {
  return assemble(page, [webPage(page, 'CollectionPage', list[0]?.['@id']), ...list]);
}

/** With what every page has: its trail and its picture. The site and the agency are told on the home page. */
function assemble(page: PageFacts, nodes: readonly Node[]): Graph {
  const scope = scopeOf(page);
  const picture = page.image ? [imageObject(scope, page.image)] : [];
  return graphOf(
    [...nodes, ...breadcrumbList(page), ...picture],
    [scope.ids.website, scope.ids.organization],
  );
}

const isNamed = (person: Person): person is NamedPerson => person.name !== undefined;
