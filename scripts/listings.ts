import { resolve } from 'node:path';
import { count, fill } from '../src/i18n/format.ts';
import { staffMessages } from '../src/i18n/staff.ts';
import { changesText } from '../src/listings/changes-text.ts';
import { foreignFiles, readRecord, writePack } from '../src/listings/folder.ts';
import { tellFindings, type ToldFindings } from '../src/listings/findings-text.ts';
import { listingsOf } from '../src/listings/listing.ts';
import { makePack } from '../src/listings/pack.ts';
import { dayIn } from '../src/model/moment.ts';
import { commandOrExit } from './command.ts';
import { pathToTell } from './path-to-tell.ts';
import { readOrExit } from './read-or-exit.ts';

/** As many as one can mend at once. */
const namedClients = 20;

/** Writes the files that staff upload or paste elsewhere. Exit code 1 where an error keeps a client out of one. */
const { values, siteDir, asOf } = commandOrExit({ out: { type: 'string' }, since: { type: 'string' } });
const source = await readOrExit(siteDir, asOf);
const { staffLanguage: language, timeZone } = source.site.data;
const words = staffMessages[language];
const messages = words.listings;
const folder = resolve(values.out ?? `${siteDir}/listings`);
const today = dayIn(asOf, timeZone);

const inFolder = await recordOrExit(folder);
const earlier = values.since === undefined ? inFolder : await recordOrExit(resolve(values.since));
if (values.since !== undefined && !earlier) exitWith(fill(messages.noPack, { folder: values.since }));

const listings = listingsOf(source, today);
const pack = makePack(listings, { today, language, earlier });
const foreign = foreignFiles(folder, pack, inFolder);
if (foreign.length > 0) {
  exitWith(fill(messages.foreignFiles, { folder: pathToTell(folder), files: foreign.join(', ') }));
}
await writePack(folder, pack, inFolder);

for (const told of tellFindings(pack.findings, messages, language)) console.warn(withClients(told));
console.log(
  `\n${pack.isChanged || !earlier ? changesText(pack.record, messages, language) : messages.unchanged}`,
);
console.log(
  fill(messages.written, {
    clients: count(messages.clients, listings.length, language),
    folder: pathToTell(folder),
  }),
);
if (pack.findings.some(({ severity }) => severity === 'error')) process.exit(1);

/** A sentence, and the records that it is about. The pack’s own text names them all. */
function withClients({ text, findings }: ToldFindings): string {
  const records = findings.slice(0, namedClients).map(({ key }) => `  content/clients/${key}/client.yaml`);
  const others = findings.length - records.length;
  const more = others > 0 ? [`  ${count(words.holidays.moreClients, others, language)}`] : [];
  return [`${messages.degrees[findings[0]!.severity]}: ${text}`, ...records, ...more].join('\n');
}

async function recordOrExit(from: string) {
  try {
    return await readRecord(from);
  } catch {
    return exitWith(fill(messages.brokenRecord, { folder: from }));
  }
}

function exitWith(message: string): never {
  console.error(message);
  process.exit(2);
}
