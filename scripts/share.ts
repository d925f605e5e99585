import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Answered } from '../src/commands/call.ts';
import { callOf } from '../src/commands/command-line.ts';
import { pathToTell } from '../src/commands/path-to-tell.ts';
import { writePrivate } from '../src/commands/private-folder.ts';
import { readOrExit } from '../src/commands/reading.ts';
import { runCommand } from '../src/commands/run.ts';
import { storyNamed } from '../src/commands/story-named.ts';
import { Complaint } from '../src/complaint.ts';
import { fill } from '../src/i18n/format.ts';
import { staffMessages } from '../src/i18n/staff.ts';
import type { Content, Story } from '../src/model/content.ts';
import type { StaffLocale } from '../src/model/site.ts';
import type { Locale } from '../src/model/text.ts';
import { webUrl } from '../src/model/url.ts';
import { resolveContent } from '../src/resolve/content.ts';
import { writeWhole } from '../src/sealed-file.ts';
import { shareDrawer } from '../src/share-images/draw.ts';
import type { ShareImage } from '../src/share-images/share-image.ts';
import { storyImages } from '../src/sharing/drawings.ts';
import { shareFiles } from '../src/sharing/share-folder.ts';
import { shareText, spreadText } from '../src/sharing/share-text.ts';
import { spreadOf, storyPosts, type StoryPosts } from '../src/sharing/story-told.ts';
import type { Source } from '../src/source/source.ts';
import { withEntry } from '../src/source/yaml-add.ts';

/** So many stories are told of where none is named. */
const newest = 12;

/** Says what to post of a story and where, and keeps where it was posted. */
await runCommand('share', async (call) => {
  const { values, words, asOf } = call;
  const [key] = words;
  if (key === undefined && values.posted !== undefined)
    throw new Complaint('words-missing', { right: callOf('share', '--help') });
  const source = await readOrExit(call);
  const content = await contentOf(source, asOf);
  const { staffLanguage: language } = source.site.data;
  if (key === undefined) {
    console.log(spreadText(spreadOf(content, asOf, newest), language));
    return 0;
  }
  const story = storyNamed(content, key);
  const posts = inLanguage(storyPosts(content, story, asOf), values.language);
  if (values.posted !== undefined) await keepPosted(values.posted, { call, source, story, posts });
  else if (values.out !== undefined)
    await writePage(values.out, { call, language, posts, images: storyImages(content, story) });
  else console.log(values.json ? JSON.stringify(posts, null, 2) : shareText(posts, language));
  return 0;
});

/** Stories that are yet to come out are prepared, too. Only what is posted is cut, so no picture is looked at. */
function contentOf(source: Source, asOf: Date): Promise<Content> {
  return resolveContent(source, {
    asOf,
    showUnpublished: true,
    pictures: (file) => Promise.resolve({ src: file, width: 1, height: 1, format: extname(file).slice(1) }),
  });
}

/** @throws Complaint where the story is not told in the language */
function inLanguage(posts: readonly StoryPosts[], locale: string | undefined): readonly StoryPosts[] {
  if (locale === undefined) return posts;
  const own = posts.filter((post) => post.locale === locale);
  if (own.length > 0) return own;
  const known = posts.map((post) => post.locale).join(', ');
  throw new Complaint('language-untold', { value: locale, known });
}

interface Posting {
  readonly call: Answered<'share'>;
  readonly source: Source;
  readonly story: Story;
  readonly posts: readonly StoryPosts[];
}

/** @throws Complaint where it is not clear to which text the address belongs */
async function keepPosted(url: string, { call, source, story, posts }: Posting): Promise<void> {
  if (!webUrl.safeParse(url).success) throw new Complaint('post-address-wrong', { value: url });
  const [post, ...others] = posts;
  if (!post || others.length > 0) {
    const known = posts.map(({ locale }) => locale).join(', ');
    throw new Complaint('language-to-choose', { known });
  }
  const { path } = source.stories.find(({ key, locale }) => key === story.key && locale === post.locale)!;
  const { siteDir, standing, language } = call;
  const file = join(siteDir, path);
  const facts = { url, file: pathToTell(file, standing) };
  const { kept, known } = staffMessages[language].share;
  if (!post.posted.includes(url)) {
    await writeWhole(file, withEntry(await readFile(file, 'utf8'), 'syndication', url));
    console.log(fill(kept, facts));
  } else console.log(fill(known, facts));
}

interface Page {
  readonly call: Answered<'share'>;
  readonly language: StaffLocale;
  readonly posts: readonly StoryPosts[];
  readonly images: ReadonlyMap<Locale, ShareImage>;
}

async function writePage(folder: string, { call, language, posts, images }: Page): Promise<void> {
  const { siteDir, standing } = call;
  const sharing = { languages: posts, images, draw: shareDrawer(siteDir) };
  await writePrivate(folder, siteDir, await shareFiles(sharing, language));
  console.log(fill(staffMessages[language].share.written, { folder: pathToTell(folder, standing) }));
}
