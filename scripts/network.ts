import type { Answered } from '../src/commands/call.ts';
import { pathToTell } from '../src/commands/path-to-tell.ts';
import { writePrivate } from '../src/commands/private-folder.ts';
import { readOrExit } from '../src/commands/reading.ts';
import { runCommand } from '../src/commands/run.ts';
import { Complaint } from '../src/complaint.ts';
import { builtInMessages } from '../src/i18n/built-in.ts';
import { count, fill } from '../src/i18n/format.ts';
import { staffMessages } from '../src/i18n/staff.ts';
import { dayIn } from '../src/model/moment.ts';
import { deskText } from '../src/network/desk/desk-text.ts';
import { deskOf } from '../src/network/desk/desk.ts';
import { networkFiles } from '../src/network/files/all.ts';
import { networkData } from '../src/network/files/network-data.ts';
import { resolveSite } from '../src/resolve/site.ts';
import type { Source } from '../src/source/source.ts';
import { aspectLabel, channelLabel } from '../src/views/network-words.ts';

type Call = Answered<'network'>;

/** Says what staff should know of the network: who waits for an answer, what to mend, who carries what is said. */
await runCommand('network', async (call) => {
  const { values } = call;
  if (values.public && values.export === undefined)
    throw new Complaint('option-alone', { option: '--public', needed: '--export' });
  const source = await readOrExit(call);
  const today = dayIn(call.asOf, source.site.data.timeZone);
  if (values.export !== undefined) await writeFiles(values.export, source, today, call);
  if (values.export === undefined || values.json) tellDesk(source, today, call);
  return 0;
});

function tellDesk(source: Source, today: string, { values }: Call): void {
  const { staffLanguage: language } = source.site.data;
  const site = resolveSite(source);
  const spoken = (locale: string) => ({
    site,
    locale,
    messages: source.messages[locale] ?? builtInMessages[language]!,
  });
  const desk = deskOf(source, today, (aspect, locale) => aspectLabel(spoken(locale), aspect));
  if (values.json) {
    console.log(JSON.stringify(desk, null, 2));
    return;
  }
  const aspect = (key: string) => aspectLabel(spoken(language), key);
  const channel = (key: string) => channelLabel(spoken(language), key);
  console.log(deskText(desk, source, { language, aspect, channel }));
}

async function writeFiles(
  folder: string,
  source: Source,
  today: string,
  { values, siteDir, standing }: Call,
): Promise<void> {
  const { staffLanguage: language } = source.site.data;
  const isPublic = values.public ?? false;
  const data = networkData(source, { today, isPublic });
  await writePrivate(folder, siteDir, networkFiles(data, language));
  const words = staffMessages[language].network;
  const nodes = count(words.nodes, data.nodes.length, language);
  const edges = count(words.edges, data.edges.length, language);
  // What programs are to read stands alone.
  const say = values.json ? console.error : console.log;
  say(fill(words.exported, { folder: pathToTell(folder, standing), nodes, edges }));
  if (!isPublic) say(words.exportedPrivate);
}
