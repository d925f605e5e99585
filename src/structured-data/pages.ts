import type { Client, NamedPerson, StoryText } from '../model/content.ts';
import type { PageType } from '../model/page.ts';
import { authorsOf, clientsNamed, clientsNear } from '../model/references.ts';
import { graphOf, type Graph, type Node } from './graph.ts';
import { article, type RepliesFacts, type SeriesFacts } from './nodes/article.ts';
import { breadcrumbList } from './nodes/breadcrumbs.ts';
import { business, businessImages, businessSummary } from './nodes/business.ts';
import { reference } from './known.ts';
import { pageImages } from './nodes/image.ts';
import { clientList, listedPage, pageList, type Entry } from './nodes/list.ts';
import { logo, organization, organizationSummary } from './nodes/organization.ts';
import { authorNode, person as personNode, personPage, photo } from './nodes/person.ts';
import { webPage } from './nodes/webpage.ts';
import { website } from './nodes/website.ts';
import { scopeOf, type PageFacts } from './scope.ts';

/** The only place where all is told about the agency, and in the site’s own language about the site. */
export function homeGraph(page: PageFacts): Graph {
  const scope = scopeOf(page);
  const site = page.locale === page.content.site.defaultLocale ? [website(scope)] : [];
  return assemble(page, [
    webPage(page, 'WebPage', { subject: scope.ids.organization }),
    ...site,
    organization(scope),
    logo(scope),
  ]);
}

/** A list of this site’s pages: the news, those of one topic, all towns of the network. */
export const pagesGraph = (page: PageFacts, pages: readonly Entry[]): Graph =>
  collection(page, pageList(page, pages));

export function storyGraph(
  page: PageFacts,
  text: StoryText,
  {
    series,
    replies,
  }: { readonly series?: SeriesFacts | undefined; readonly replies?: RepliesFacts | undefined } = {},
): Graph {
  const scope = scopeOf(page);
  const named = authorsOf(scope.content, text);
  const clients = clientsNamed(scope.content, text.clients);
  const pictures = pageImages(page);
  const images = pictures.flatMap((picture) => picture['@id'] ?? []);
  const story = article(page, text, {
    authors:
      named.length > 0
        ? named.map((author) => authorNode(page, author))
        : [reference(scope.ids.organization)],
    mentions: clients.map(({ key }) => scope.ids.client(key)),
    images,
    series,
    replies,
  });
  return assemble(
    page,
    [
      webPage(page, 'WebPage', { subject: story['@id'], image: images[0] }),
      story,
      organizationSummary(scope),
      logo(scope),
      ...clients.map((client) => businessSummary(scope, client)),
      ...pictures,
    ],
    named.map((author) => personPage(page, author)),
  );
}

/** @param clients in the order in which the reader sees them */
export const networkGraph = (page: PageFacts, clients: readonly Client[]): Graph =>
  collection(
    page,
    clientList(page, clients),
    clients.map((client) => listedPage(scopeOf(page), page.locale, client)),
  );

export function clientGraph(page: PageFacts, client: Client): Graph {
  const scope = scopeOf(page);
  const pictures = businessImages(scope, client);
  return assemble(page, [
    webPage(page, 'WebPage', { subject: scope.ids.client(client.key), image: pictures[0]?.['@id'] }),
    business(scope, client),
    ...pictures,
  ]);
}

/** @param people those named on the page, in the order in which the reader sees them */
export const peopleGraph = (page: PageFacts, people: readonly Entry[]): Graph =>
  collection(page, pageList(page, people));

/** Only the agency’s own people have a ProfilePage (PP01). */
export function personGraph(page: PageFacts, person: NamedPerson): Graph {
  const scope = scopeOf(page);
  const clients = clientsNear(scope.content, `people/${person.key}`);
  const pictures = photo(scope, person);
  const type = person.team ? 'ProfilePage' : 'WebPage';
  return assemble(page, [
    webPage(page, type, { subject: scope.ids.person(person.key), image: pictures[0]?.['@id'] }),
    personNode(scope, person),
    ...clients.map((client) => businessSummary(scope, client)),
    ...pictures,
  ]);
}

/** About, contact and other pages of the agency’s own. */
export function pageGraph(page: PageFacts, type: PageType): Graph {
  const pictures = pageImages(page);
  const subject = type === 'WebPage' ? undefined : scopeOf(page).ids.organization;
  return assemble(page, [webPage(page, type, { subject, image: pictures[0]?.['@id'] }), ...pictures]);
}

function collection(page: PageFacts, list: readonly Node[], elsewhere: readonly string[] = []): Graph {
  const nodes = [webPage(page, 'CollectionPage', { subject: list[0]?.['@id'] }), ...list];
  return assemble(page, nodes, elsewhere);
}

/**
 * With what every page has: its trail. The site and the agency are told on the home page.
 *
 * @param elsewhere further `@id`s that other pages describe
 */
function assemble(page: PageFacts, nodes: readonly Node[], elsewhere: readonly string[] = []): Graph {
  const { ids } = scopeOf(page);
  return graphOf([...nodes, ...breadcrumbList(page)], [ids.website, ids.organization, ...elsewhere]);
}
