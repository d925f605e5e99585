import { readHtml, type Attributes, type Reading } from './html.ts';
import { deepNodes, isNode, isReference, listOf, type JsonNode } from './node.ts';

/** A page of the built site, parsed once. */
export interface BuiltPage extends Omit<Reading, 'jsonLd'> {
  /** Relative to the built folder: `en/index.html`. */
  readonly file: string;
  /** Where it is served: `/en/`. */
  readonly path: string;
  readonly url: string;
  /** Every JSON-LD node of the page, those within others too. */
  readonly nodes: readonly JsonNode[];
  /** What is wrong with JSON-LD blocks that cannot be read. */
  readonly unreadableJson: readonly string[];
  /** Language versions: `[hreflang, href]`. */
  readonly alternates: readonly (readonly [string, string])[];
  /** Whether search engines are asked to leave the page out. */
  readonly hidden: boolean;
  /** Whether it only sends readers on. */
  readonly redirect: boolean;
}

export function pageOf(file: string, path: string, url: string, html: string): BuiltPage {
  const { jsonLd, ...reading } = readHtml(html);
  const blocks = jsonLd.map(parseBlock);
  return {
    ...reading,
    file,
    path,
    url,
    nodes: deepNodes(blocks.flatMap(({ nodes }) => nodes)),
    unreadableJson: blocks.flatMap(({ mistake }) => mistake ?? []),
    alternates: reading.links
      .filter(isLanguageVersion)
      .map(({ hreflang = '', href = '' }) => [hreflang, href]),
    hidden: metaContents(reading, 'robots').some((content) => content.includes('noindex')),
    redirect: reading.metas.some((meta) => meta['http-equiv']?.toLowerCase() === 'refresh'),
  };
}

export const metaContents = ({ metas }: Pick<Reading, 'metas'>, name: string): readonly string[] =>
  metas.filter((meta) => (meta.name ?? meta.property) === name).map((meta) => meta.content ?? '');

export const canonicalsOf = ({ links }: BuiltPage): readonly Attributes[] =>
  links.filter(({ rel }) => rel === 'canonical');

export const canonicalOf = (page: BuiltPage): string | undefined => canonicalsOf(page)[0]?.href;

/** What is meant by a property’s values, as far as they are nodes. */
export const allDescribed = (page: BuiltPage, values: unknown): readonly JsonNode[] =>
  listOf(values)
    .map((value) => described(page, value))
    .filter((node) => node !== undefined);

/** The node that is meant: itself, or what the page says about it. */
export function described(page: BuiltPage, value: unknown): JsonNode | undefined {
  if (!isNode(value)) return undefined;
  if (!isReference(value)) return value;
  return page.nodes.find((node) => node['@id'] === value['@id'] && !isReference(node)) ?? value;
}

/** Feeds have a language too, but a type besides. */
const isLanguageVersion = ({ rel, hreflang, type }: Attributes): boolean =>
  rel === 'alternate' && hreflang !== undefined && type === undefined;

interface Block {
  readonly nodes: readonly unknown[];
  readonly mistake?: string;
}

function parseBlock(json: string): Block {
  try {
    const value: unknown = JSON.parse(json);
    return { nodes: isNode(value) && '@graph' in value ? listOf(value['@graph']) : listOf(value) };
  } catch (error) {
    return { nodes: [], mistake: error instanceof Error ? error.message : String(error) };
  }
}
