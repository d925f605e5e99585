import { appleHours } from '../../src/hours/apple.ts';
import { googleProfileHours } from '../../src/hours/google-profile.ts';
import { googleHours } from '../../src/hours/google.ts';
import type { Hours } from '../../src/hours/hours.ts';
import { icalendarHours } from '../../src/hours/icalendar.ts';
import { openNowData } from '../../src/hours/open-now-data.ts';
import { osmHours } from '../../src/hours/osm.ts';
import { calendarOf } from '../../src/hours/public-holidays.ts';
import { describeHours } from '../../src/hours/text.ts';
import { outlookFrom, type Outlook } from '../../src/hours/timeline.ts';
import { listingsOf } from '../../src/listings/listing.ts';
import { makePack } from '../../src/listings/pack.ts';
import { report } from '../../src/mistakes/report.ts';
import type { Client } from '../../src/model/content.ts';
import { dayIn } from '../../src/model/moment.ts';
import { readSource } from '../../src/source/read.ts';
import { clientFiles } from '../../src/views/client-files.ts';
import { contextsOf, type Context } from '../../src/views/context.ts';
import { directoryOf } from '../../src/views/directory.ts';
import { networkFiles } from '../../src/views/network-files.ts';
import { resolveContent } from '../../src/resolve/content.ts';
import { pictureLibrary } from '../../src/pictures/library.ts';
import { renditionStore } from '../../src/pictures/store.ts';
import { timing } from './timing.ts';

/**
 * Reads a site with all checks and writes its clients in every dialect and file, in memory: one line with the seconds
 * of each part and the peak memory of the process.
 */
const siteDir = process.argv[2]!;
const asOf = new Date('2026-11-25T12:00Z');
const { timed, told } = timing();

const { source, mistakes, staffLanguage } = await timed('reading with all checks', () =>
  readSource(siteDir, { asOf }),
);
if (!source) throw new Error(report(mistakes, staffLanguage));

const today = dayIn(asOf, source.site.data.timeZone);
const pictures = pictureLibrary('/', renditionStore(siteDir)).look;
const content = await timed('model', () =>
  resolveContent(source, { asOf, showUnpublished: false, pictures }),
);
const contexts = contextsOf(content);
const subjects = await timed('public holidays', () =>
  content.clients.flatMap((client) => subjectsOf(client)),
);

const dialects: Readonly<Record<string, (subject: Subject) => unknown>> = {
  'JSON-LD': ({ hours, outlook }) => googleHours(hours, outlook),
  'Google Business Profile': ({ hours, outlook }) => googleProfileHours(hours, outlook),
  Apple: ({ hours, outlook }) => appleHours(hours, outlook),
  OSM: ({ hours }) => osmHours(hours),
  iCalendar: ({ client: { name, key }, hours, outlook }) =>
    contexts.map(({ lang, messages, site }) =>
      icalendarHours(hours, outlook, { name, key, url: site.origin, lang, words: messages }),
    ),
  text: ({ hours }) => contexts.map(({ lang, messages }) => describeHours(hours, lang, messages, today)),
  'open now': ({ client: { timeZone }, hours, outlook }) =>
    contexts.map(({ lang, messages }) =>
      openNowData(hours, outlook, { zone: timeZone, lang, words: messages.openNow }),
    ),
};
for (const [name, tell] of Object.entries(dialects)) {
  await timed(`hours as ${name}`, () => subjects.forEach((subject) => void tell(subject)));
}

await timed('directory', () => contexts.forEach((context) => void directoryOf(context)));
for (const [name, { write }] of Object.entries(networkFiles)) {
  await timed(name, () => contexts.forEach((context) => void write(context)));
}
for (const extension of ['.vcf', '.ics'])
  await timed(`*${extension}`, () => contexts.forEach(writeFiles(extension)));

const listings = await timed('listings', () => listingsOf(content));
await timed('pack for Google, Apple, Bing, OSM and the sheet', () =>
  makePack(listings, { today, language: 'en' }),
);

console.log(`${content.clients.length} clients in ${contexts.length} languages: ${told()}`);

interface Subject {
  readonly client: Client;
  readonly hours: Hours;
  readonly outlook: Outlook;
}

function subjectsOf(client: Client): readonly Subject[] {
  const outlook = outlookFrom(today, calendarOf(client.address, client.pin));
  const all = [client.hours, ...client.departments.map(({ hours }) => hours)];
  return all.flatMap((hours) => (hours ? [{ client, hours, outlook }] : []));
}

/** The files about each client whose names end so. */
function writeFiles(extension: string) {
  return (context: Context): void => {
    for (const { path, write } of clientFiles(context)) if (path.endsWith(extension)) write();
  };
}
