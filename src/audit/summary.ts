import { digestOf } from '../sealed-file.ts';
import { descriptionsIn, type Description } from './description.ts';
import { introduces, isBusiness, isOfType, textOf, type JsonNode } from './node.ts';
import { canonicalOf, metaContents, type BuiltPage } from './page.ts';

/** What the rest of a site may ask about a page: all that is kept of one whose file has not changed. */
export interface PageSummary extends Pick<
  BuiltPage,
  'file' | 'path' | 'url' | 'lang' | 'hidden' | 'redirect' | 'alternates'
> {
  readonly title: string;
  readonly description: string;
  readonly canonical: string | undefined;
  /** The ends of links within the page. */
  readonly anchors: readonly string[];
  /** What it tells of things that have an `@id`. */
  readonly descriptions: readonly Description[];
  /** Those of whom it says more than who they are, by `@id`. */
  readonly introduced: readonly string[];
  /** When its story was last changed, as it says. */
  readonly storyDate: string | undefined;
  /** Whom the page is about, if that is a company: the only one of whom it tells where it is. */
  readonly business: BusinessSummary | undefined;
  /** The companies that it locates and that have not closed for good, by `@id`. */
  readonly located: readonly string[];
  /** What it tells of the website itself. */
  readonly websites: readonly JsonNode[];
  /** Its own text, by length and digest. */
  readonly main: MainText;
}

export interface MainText {
  readonly length: number;
  readonly digest: string;
}

export interface BusinessSummary {
  readonly id: string;
  readonly name: string;
  /** As it is told; empty where it is not. */
  readonly longitude: string;
  readonly latitude: string;
}

export function summaryOf(page: BuiltPage): PageSummary {
  const { file, path, url, lang, hidden, redirect, alternates, nodes } = page;
  const story = nodes.find((node) => isOfType(node, 'BlogPosting', 'NewsArticle', 'Article'));
  return {
    file,
    path,
    url,
    lang,
    hidden,
    redirect,
    alternates,
    title: page.titles[0] ?? '',
    description: metaContents(page, 'description')[0] ?? '',
    canonical: canonicalOf(page),
    anchors: [...page.anchors],
    descriptions: descriptionsIn(nodes),
    introduced: nodes.filter((node) => '@id' in node && introduces(node)).map((node) => textOf(node['@id'])),
    storyDate: story && (textOf(story.dateModified) || textOf(story.datePublished)),
    business: businessIn(nodes),
    located: nodes
      .filter((node) => isBusiness(node) && 'geo' in node && !('dissolutionDate' in node))
      .map((node) => textOf(node['@id'])),
    websites: nodes.filter((node) => isOfType(node, 'WebSite') && 'name' in node),
    main: mainTextOf(page),
  };
}

export const mainTextOf = ({ mainText }: BuiltPage): MainText => ({
  length: mainText.length,
  digest: digestOf(mainText),
});

function businessIn(nodes: readonly JsonNode[]): BusinessSummary | undefined {
  const businesses = nodes.filter(isBusiness);
  const business =
    businesses.find(({ geo }) => geo !== undefined) ?? businesses.find(({ name }) => name !== undefined);
  if (!business) return undefined;
  const geo = (business.geo ?? {}) as JsonNode;
  return {
    id: textOf(business['@id']),
    name: textOf(business.name),
    longitude: textOf(geo.longitude),
    latitude: textOf(geo.latitude),
  };
}
