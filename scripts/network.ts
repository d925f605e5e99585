import type { Answered } from '../src/commands/call.ts';
import { pathToTell } from '../src/commands/path-to-tell.ts';
import { writePrivate } from '../src/commands/private-folder.ts';
import { readOrExit } from '../src/commands/reading.ts';
import { runCommand } from '../src/commands/run.ts';
import { Complaint } from '../src/complaint.ts';
import { builtInMessages } from '../src/i18n/built-in.ts';
import { count, fill, formFor } from '../src/i18n/format.ts';
import { staffMessages } from '../src/i18n/staff.ts';
import { dayIn } from '../src/model/moment.ts';
import { deskText } from '../src/network/desk/desk-text.ts';
import { deskOf, type Desk } from '../src/network/desk/desk.ts';
import type { Wording } from '../src/network/desk/teller.ts';
import { networkFiles } from '../src/network/files/all.ts';
import { networkData } from '../src/network/files/network-data.ts';
import { reportPages } from '../src/network/report/report.ts';
import { resolveSite } from '../src/resolve/site.ts';
import type { Source } from '../src/source/source.ts';
import { aspectLabel, channelLabel } from '../src/views/network-words.ts';

/** Says what staff should know of the network: who waits for an answer, what to mend, who carries what is said. */
await runCommand('network', async (call) => {
  const { values } = call;
  if (values.public && values.export === undefined)
    throw new Complaint('option-alone', { option: '--public', needed: '--export' });
  const source = await readOrExit(call);
  const today = dayIn(call.asOf, source.site.data.timeZone);
  const { desk, wording } = deskAnd(source, today);
  // What programs are to read stands alone.
  const say = values.json ? console.error : console.log;
  const toDo = { ...call, source, today, say };
  if (values.report !== undefined) await writeReport(values.report, reportPages(desk, source, wording), toDo);
  if (values.export !== undefined) await writeFiles(values.export, toDo);
  if (values.json) console.log(JSON.stringify(desk, null, 2));
  else if (values.report === undefined && values.export === undefined)
    console.log(deskText(desk, source, wording));
  return 0;
});

interface Work extends Answered<'network'> {
  readonly source: Source;
  readonly today: string;
  readonly say: (text: string) => void;
}

/** What there is to tell, and the words for it. */
function deskAnd(source: Source, today: string): { readonly desk: Desk; readonly wording: Wording } {
  const { staffLanguage: language } = source.site.data;
  const site = resolveSite(source);
  const spoken = (locale: string) => ({
    site,
    locale,
    messages: source.messages[locale] ?? builtInMessages[language]!,
  });
  const wording = {
    language,
    aspect: (key: string) => aspectLabel(spoken(language), key),
    channel: (key: string) => channelLabel(spoken(language), key),
  };
  return { desk: deskOf(source, today, (aspect, locale) => aspectLabel(spoken(locale), aspect)), wording };
}

async function writeReport(folder: string, pages: ReadonlyMap<string, string>, work: Work): Promise<void> {
  const { source, siteDir, standing, say } = work;
  const { staffLanguage: language } = source.site.data;
  await writePrivate(folder, siteDir, pages);
  const { report } = staffMessages[language].network;
  const told = formFor(report.written, pages.size, language);
  say(fill(told, { folder: pathToTell(folder, standing), count: pages.size }));
  say(report.private);
}

async function writeFiles(
  folder: string,
  { values, siteDir, standing, source, today, say }: Work,
): Promise<void> {
  const { staffLanguage: language } = source.site.data;
  const isPublic = values.public ?? false;
  const data = networkData(source, { today, isPublic });
  await writePrivate(folder, siteDir, networkFiles(data, language));
  const words = staffMessages[language].network;
  const nodes = count(words.nodes, data.nodes.length, language);
  const edges = count(words.edges, data.edges.length, language);
  say(fill(words.exported, { folder: pathToTell(folder, standing), nodes, edges }));
  if (!isPublic) say(words.exportedPrivate);
}
