import { join } from 'node:path';
import { outputLockOf } from '../src/build/folders.ts';
import { hold } from '../src/build/lock.ts';
import { outputPlace } from '../src/build/output-place.ts';
import { Complaint } from '../src/complaint.ts';
import { runCommand } from '../src/commands/run.ts';
import { waitingFor } from '../src/commands/waiting.ts';
import { count, fill } from '../src/i18n/format.ts';
import { staffMessages, type StaffMessages } from '../src/i18n/staff.ts';
import { changesText } from '../src/listings/changes-text.ts';
import { foreignFiles, isVacant, readRecord, writePack } from '../src/listings/folder.ts';
import { tellFindings, type ToldFindings } from '../src/listings/findings-text.ts';
import { listingsOf } from '../src/listings/listing.ts';
import { makePack } from '../src/listings/pack.ts';
import type { StaffLocale } from '../src/model/site.ts';
import { resolveNetwork } from '../src/resolve/content.ts';
import { pathToTell } from '../src/commands/path-to-tell.ts';
import { readOrExit } from '../src/commands/reading.ts';

/** As many as one can mend at once. */
const namedClients = 20;

/** Writes the files that staff upload or paste elsewhere. Exit code 1 where an error keeps a client out of one. */
await runCommand('listings', async (call) => {
  const { values, siteDir, asOf, standing } = call;
  const folder = await outputPlace(values.out ?? join(siteDir, 'listings'), siteDir);
  const source = await readOrExit(call);
  const { staffLanguage: language } = source.site.data;
  const network = await resolveNetwork(source, asOf);
  const { today } = network;
  const messages = staffMessages[language].listings;
  const tell = (path: string) => pathToTell(path, standing);

  const lock = await hold(outputLockOf(folder), waitingFor(language));
  if (!lock) throw new Complaint('out-busy', { folder });
  const inFolder = await recordOrExit(folder, messages);
  if (!inFolder && !(await isVacant(folder))) throw new Complaint('out-foreign', { folder });
  const earlier = values.since === undefined ? inFolder : await recordOrExit(values.since, messages);
  if (values.since !== undefined && !earlier) exitWith(fill(messages.noPack, { folder: tell(values.since) }));

  const listings = listingsOf(network);
  const pack = makePack(listings, { today, language, earlier });
  const foreign = foreignFiles(folder, pack, inFolder);
  if (foreign.length > 0) {
    exitWith(fill(messages.foreignFiles, { folder: tell(folder), files: foreign.join(', ') }));
  }
  await writePack(folder, pack, inFolder);
  lock.release();

  for (const told of tellFindings(pack.findings, messages, language))
    console.warn(withClients(told, language));
  console.log(
    `\n${pack.isChanged || !earlier ? changesText(pack.record, messages, language) : messages.unchanged}`,
  );
  console.log(
    fill(messages.written, {
      clients: count(messages.clients, listings.length, language),
      folder: tell(folder),
    }),
  );
  return pack.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
});

/** A sentence, and the records that it is about. The pack’s own text names them all. */
function withClients({ text, findings }: ToldFindings, language: StaffLocale): string {
  const { listings: messages, holidays } = staffMessages[language];
  const records = findings.slice(0, namedClients).map(({ key }) => `  content/clients/${key}/client.yaml`);
  const others = findings.length - records.length;
  const more = others > 0 ? [`  ${count(holidays.moreClients, others, language)}`] : [];
  return [`${messages.degrees[findings[0]!.severity]}: ${text}`, ...records, ...more].join('\n');
}

async function recordOrExit(from: string, messages: StaffMessages['listings']) {
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
