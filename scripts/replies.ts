import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { Answered } from '../src/commands/call.ts';
import { callOf } from '../src/commands/command-line.ts';
import { complaintText } from '../src/commands/messages.ts';
import { readOrExit } from '../src/commands/reading.ts';
import { runCommand, type ExitCode } from '../src/commands/run.ts';
import { Complaint } from '../src/complaint.ts';
import { count, fill } from '../src/i18n/format.ts';
import { staffMessages } from '../src/i18n/staff.ts';
import { nearest } from '../src/mistakes/nearest.ts';
import type { ReplyStatus } from '../src/model/reply.ts';
import { placesOf, type Collected } from '../src/replies/collect.ts';
import { planOf, type Plan } from '../src/replies/plan.ts';
import { storyFinder } from '../src/replies/story-of.ts';
import { homelessText, plannedText } from '../src/replies/plan-text.ts';
import { textsOf, waitingReplies } from '../src/replies/waiting.ts';
import { waitingText } from '../src/replies/waiting-text.ts';
import { resolveContent } from '../src/resolve/content.ts';
import { writeWhole } from '../src/sealed-file.ts';
import { replyPlace } from '../src/source/replies.ts';
import type { Source } from '../src/source/source.ts';
import { withField } from '../src/source/yaml-add.ts';

type Call = Answered<'replies'>;

/** What becomes of replies that are named. */
const decisions = { approve: 'approved', reject: 'rejected' } as const satisfies Record<string, ReplyStatus>;
const actions = [...Object.keys(decisions), 'fetch'];

/** Lists the replies that wait, keeps what was decided of them, and fetches new ones. */
await runCommand('replies', async (call) => {
  const [action, ...keys] = call.words;
  const decided = Object.entries(decisions).find(([name]) => name === action)?.[1];
  refuseAction(call, decided);
  const source = await readOrExit(call);
  if (action === 'fetch') return fetchReplies(call, source);
  if (decided !== undefined) return decide(call, source, decided, keys);
  const waiting = waitingReplies(source);
  const { staffLanguage } = source.site.data;
  console.log(call.values.json ? JSON.stringify(waiting, null, 2) : waitingText(waiting, staffLanguage));
  return 0;
});

/** @throws Complaint */
function refuseAction({ words: [action, ...keys], values }: Call, decided: ReplyStatus | undefined): void {
  const right = callOf('replies', '--help');
  if (action !== undefined && !actions.includes(action))
    throw new Complaint('reply-action-unknown', {
      value: action,
      known: actions.join(', '),
      suggestion: nearest(action, actions) ?? '',
    });
  if (decided !== undefined && keys.length === 0) throw new Complaint('words-missing', { right });
  if (action === 'fetch' && keys.length > 0)
    throw new Complaint('word-stray', { word: keys[0] ?? '', command: 'replies', right });
  if (values['dry-run'] && action !== 'fetch')
    throw new Complaint('option-alone', { option: '--dry-run', needed: 'fetch' });
}

type Entry = Source['replies'][number];

async function decide(
  { siteDir, language }: Call,
  { replies }: Source,
  status: ReplyStatus,
  keys: readonly string[],
): Promise<ExitCode> {
  const words = staffMessages[language].replies;
  // All are known before one is changed.
  for (const { key, path, data } of keys.map((written) => replyNamed(replies, written))) {
    const file = join(siteDir, path);
    if (data.status !== status)
      await writeWhole(file, withField(await readFile(file, 'utf8'), 'status', status));
    console.log(fill(data.status === status ? words.already[status] : words.decided[status], { key }));
  }
  return 0;
}

/** A reply by its key, or by its own name where no other story has one of that name. @throws Complaint */
function replyNamed(replies: readonly Entry[], written: string): Entry {
  const named = written
    .replace(/^content\/posts\//, '')
    .replace('/replies/', '/')
    .replace(/\.yaml$/, '');
  const exact = replies.find(({ key, path }) => key === named || path === written);
  const [only, ...others] = exact ? [exact] : replies.filter(({ key }) => replyPlace(key).reply === named);
  if (only && others.length === 0) return only;
  const keys = replies.map(({ key }) => key);
  const suggestion = only?.key ?? nearest(named, keys) ?? '';
  throw new Complaint('reply-unknown', { value: written, suggestion });
}

async function fetchReplies(call: Call, source: Source): Promise<ExitCode> {
  const { siteDir, language, asOf, values } = call;
  const content = await resolveContent(source, {
    asOf,
    showUnpublished: true,
    pictures: (file) => Promise.resolve({ src: file, width: 1, height: 1, format: 'jpg' }),
  });
  const places = placesOf(content.site.replies, siteDir, process.env);
  if (places.length === 0) throw new Complaint('replies-nowhere');
  const { collected, failures } = await collectAll(places);
  const storyFolders = new Map(source.stories.map(({ key, path }) => [key, posix.dirname(path)]));
  const plan = planOf(
    collected.flatMap(({ arrivals }) => arrivals),
    {
      keys: new Set(source.replies.map(({ key }) => key)),
      names: new Set(source.replies.map(({ key }) => replyPlace(key).reply)),
      texts: textsOf(source.replies),
      storyOf: storyFinder(content),
      folderOf: (story) => storyFolders.get(story)!,
      langs: content.site.locales.map((locale) => content.site.languages[locale]!.lang),
      now: new Date(),
    },
  );
  const isTrial = values['dry-run'] === true;
  if (!isTrial) for (const { path, text } of plan.files) await writeWhole(join(siteDir, path), text);
  tell(plan, collected, { language, isTrial });
  for (const failure of failures) console.error(complaintText(failure, language));
  if (failures.length > 0) return 2;
  return plan.homeless.length > 0 ? 1 : 0;
}

/** What one service fails to send keeps nobody from what another has sent. */
async function collectAll(places: ReturnType<typeof placesOf>) {
  const collected: Collected[] = [];
  const failures: Complaint[] = [];
  for (const collect of places) {
    try {
      collected.push(await collect());
    } catch (error) {
      if (!(error instanceof Complaint)) throw error;
      failures.push(error);
    }
  }
  return { collected, failures };
}

function tell(
  plan: Plan,
  collected: readonly Collected[],
  { language, isTrial }: Pick<Call, 'language'> & { readonly isTrial: boolean },
): void {
  const words = staffMessages[language].replies;
  const hidden = collected.reduce((sum, one) => sum + one.hidden, 0);
  for (const file of plan.files) console.log(plannedText(file, language));
  console.log(count(isTrial ? words.wouldFetch : words.fetched, plan.files.length, language));
  if (plan.known > 0) console.log(count(words.known, plan.known, language));
  if (plan.empty > 0) console.log(count(words.empty, plan.empty, language));
  if (hidden > 0) console.log(count(words.hidden, hidden, language));
  if (plan.homeless.length > 0) console.error(homelessText(plan.homeless, language));
}
