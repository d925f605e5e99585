import { siteCacheOf } from '../../src/build/site-cache.ts';
import { report } from '../../src/mistakes/report.ts';
import { dayIn } from '../../src/model/moment.ts';
import { deskOf } from '../../src/network/desk/desk.ts';
import { networkFiles } from '../../src/network/files/all.ts';
import { networkData } from '../../src/network/files/network-data.ts';
import { reportPages } from '../../src/network/report/report.ts';
import { pictureLibrary } from '../../src/pictures/library.ts';
import { renditionStore } from '../../src/pictures/store.ts';
import { resolveContent } from '../../src/resolve/content.ts';
import { readSource } from '../../src/source/read.ts';
import { contextsOf } from '../../src/views/context.ts';
import { networkPictureView } from '../../src/views/network-picture.ts';
import { degreesOf } from '../../src/views/network-subject.ts';
import { timing } from './timing.ts';

/**
 * Reads a site with a network, draws it, and tells staff of it, in memory: one line with the seconds of each part and
 * the peak memory of the process.
 */
const siteDir = process.argv[2]!;
const asOf = new Date('2026-11-25T12:00Z');
const { timed, told } = timing();

const read = async () => readSource(siteDir, { asOf, cache: await siteCacheOf(siteDir) });
await timed('reading with all checks', read);
const { source, mistakes, staffLanguage } = await timed('reading again', read);
if (!source) throw new Error(report(mistakes, staffLanguage));
const pictures = pictureLibrary('/', renditionStore(siteDir)).look;
const content = await timed('model', () =>
  resolveContent(source, { asOf, showUnpublished: false, pictures }),
);
const contexts = contextsOf(content);
await timed('degrees', () => degreesOf(content));
for (const context of contexts) await timed(`picture in ${context.lang}`, () => networkPictureView(context));

const today = dayIn(asOf, source.site.data.timeZone);
const asItIs = (key: string) => key;
const desk = await timed('desk', () => deskOf(source, today, asItIs));
const wording = { language: staffLanguage, aspect: asItIs, channel: asItIs };
await timed('report', () => reportPages(desk, source, wording));
await timed('files for other programs', () =>
  networkFiles(networkData(source, { today, isPublic: false }), staffLanguage),
);

const { clients, people, mentions } = content;
console.log(`${clients.length} clients, ${people.length} people, ${mentions.length} mentions: ${told()}`);
