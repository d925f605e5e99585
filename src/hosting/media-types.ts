import { extname } from 'node:path';
import { table } from '../table.ts';

/** The media type of every kind of file that a site publishes, by its ending. Text is in UTF-8, and says so. */
export const mediaTypes = table({
  avif: 'image/avif',
  css: 'text/css; charset=utf-8',
  geojson: 'application/geo+json',
  gif: 'image/gif',
  gpx: 'application/gpx+xml',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  ics: 'text/calendar; charset=utf-8',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  kml: 'application/vnd.google-earth.kml+xml',
  md: 'text/markdown; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  pdf: 'application/pdf',
  png: 'image/png',
  speculationrules: 'application/speculationrules+json',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  vcf: 'text/vcard; charset=utf-8',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml',
});

/** Those that hosts do not know, or take for something else. */
export const unusualEndings = [
  'geojson',
  'gpx',
  'ics',
  'kml',
  'md',
  'speculationrules',
  'vcf',
  'webmanifest',
] as const;

/** Those of text that is no format of its own. */
export const textEndings: readonly string[] = Object.entries(mediaTypes)
  .filter(([, type]) => type.endsWith('; charset=utf-8'))
  .map(([ending]) => ending);

/** The type of a file, by its name. */
export const mediaTypeOf = (file: string): string => {
  const ending = extname(file).slice(1).toLowerCase();
  return (mediaTypes as Readonly<Record<string, string>>)[ending] ?? 'application/octet-stream';
};

/** The types, without their character set, that are worth compressing on the way. */
export const compressibleTypes: readonly string[] = [
  ...new Set(Object.values(mediaTypes).map((type) => type.replace(/;.*/, ''))),
].filter((type) => /^text\/|[/+](?:json|xml)$/.test(type));
