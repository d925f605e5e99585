import { digestOf } from '../sealed-file.ts';
import { isBusiness, isOfType, isReference, textOf, type JsonNode } from './node.ts';
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

/** What one page tells of a thing; the same object wherever the same is told. */
export interface Description {
  readonly id: string;
  /** As a text, since many are kept and compared, and few are looked into: see `factsIn`. */
  readonly facts: string;
}

/** The value of each property as JSON, cut short. */
export type Facts = readonly (readonly [property: string, value: string])[];

export const factsIn = ({ facts }: Pick<Description, 'facts'>): Facts => JSON.parse(facts) as Facts;

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
    descriptions: nodes.filter((node) => !isReference(node)).flatMap(descriptionOf),
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

function descriptionOf(node: JsonNode): readonly Description[] {
  const id = node['@id'];
  if (typeof id !== 'string') return [];
  const facts: Facts = Object.entries(node).map(([property, value]) => [property, brief(value)]);
  return [{ id, facts: JSON.stringify(facts) }];
}

/** A value that is longer is told by its beginning, and told apart by its digest. */
const longest = 120;

function brief(value: unknown): string {
  const json = JSON.stringify(value);
  return json.length <= longest ? json : `${json.slice(0, longest)}… (${digestOf(json).slice(0, 8)})`;
}

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
