import { XMLParser } from 'fast-xml-parser';
import { isNode, listOf, textOf, type JsonNode } from './node.ts';

/** A sitemap file, or an index of them. */
export interface Sitemap {
  readonly file: string;
  readonly bytes: number;
  /** Where it is no sitemap. */
  readonly mistake?: string;
  readonly entries: readonly SitemapEntry[];
  /** The sitemaps that an index names. */
  readonly sitemaps: readonly string[];
  /** Hints that search engines ignore. */
  readonly ignored: readonly string[];
}

export interface SitemapEntry {
  readonly loc: string;
  readonly lastmod?: string;
  /** `[hreflang, href]` */
  readonly alternates: readonly (readonly [string, string])[];
}

const bareAmpersand = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);).{0,20}/i;
const parser = new XMLParser({ ignoreAttributes: false, parseTagValue: false, attributeNamePrefix: '' });

export function readSitemap(file: string, xml: string): Sitemap {
  const document: unknown = parser.parse(xml);
  const [urlset] = childrenOf(document, 'urlset');
  const [index] = childrenOf(document, 'sitemapindex');
  const urls = childrenOf(urlset, 'url');
  const mistake = urlset || index ? bareAmpersand.exec(xml)?.[0] : xml.slice(0, 80);
  return {
    file,
    bytes: Buffer.byteLength(xml),
    ...(mistake && { mistake }),
    entries: urls.map(entryOf),
    sitemaps: childrenOf(index, 'sitemap').map(({ loc }) => textOf(loc)),
    ignored: ['priority', 'changefreq'].filter((name) => urls.some((url) => name in url)),
  };
}

function entryOf(url: JsonNode): SitemapEntry {
  const lastmod = textOf(url.lastmod);
  return {
    loc: textOf(url.loc),
    ...(lastmod && { lastmod }),
    alternates: childrenOf(url, 'xhtml:link').map(
      (link) => [textOf(link.hreflang), textOf(link.href)] as const,
    ),
  };
}

const childrenOf = (parent: unknown, name: string): readonly JsonNode[] =>
  isNode(parent) ? listOf(parent[name]).filter(isNode) : [];
