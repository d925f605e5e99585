/** The sizes of the icons that browsers ask a web app manifest for. */
export const manifestIconSizes = [192, 512] as const;

/** The files that the generator writes at the top of a site. */
export const topFiles = [
  'robots.txt',
  'favicon.ico',
  'icon.svg',
  'apple-touch-icon.png',
  'share.png',
  'manifest.webmanifest',
  'clients.schema.json',
  'prefetch.speculationrules',
  'sitemap-index.xml',
  ...manifestIconSizes.map((size) => `icon-${size}.png` as const),
] as const;
export type TopFile = (typeof topFiles)[number];

/** The folder of the map to explore, at the top of the site. */
export const mapFolder = 'map';

/** A page as Markdown, beside it. */
export const twinFileName = 'index.md';

/** What programs that read texts are led to, beside each home page. */
export const llmsFileName = 'llms.txt';

/** What a feed is called that lies beside the page it belongs to, in each of its formats. */
export const feedFileNames = { rss: 'feed.xml', atom: 'atom.xml', json: 'feed.json' } as const;
export type FeedFormat = keyof typeof feedFileNames;

/** The feed of what changes at the companies, which lies beside that of the network. */
export const changesFileNames = {
  rss: 'changes.xml',
  atom: 'changes.atom.xml',
  json: 'changes.json',
} as const satisfies Readonly<Record<FeedFormat, string>>;

/** The rules by which browsers show the feeds of a language, beside its home page. */
export const feedStylesheet = 'feed.css';

/** The folder of what a search loads, at the top of the site. */
export const searchFolder = 'pagefind';

/** The files beside the page of the network, in each language. */
export const networkFileNames = [
  'network.geojson',
  'network.kml',
  'network.gpx',
  'clients.json',
  'map.json',
  'search.json',
] as const;
export type NetworkFileName = (typeof networkFileNames)[number];

/** How the files beside the page of a client end. Phones are offered the card in the old version, which all can read. */
export const clientFileExtensions = {
  contact: 'v3.vcf',
  contactCard: 'vcf',
  calendar: 'ics',
  badge: 'svg',
} as const;
export type ClientFileExtension = (typeof clientFileExtensions)[keyof typeof clientFileExtensions];
