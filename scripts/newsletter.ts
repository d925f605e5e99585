import { join } from 'node:path';
import { cacheDirOf } from '../src/build/folders.ts';
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
import type { Content } from '../src/model/content.ts';
import { htmlLetter, mostBytes } from '../src/newsletter/html.ts';
import { letterOf, type Letter } from '../src/newsletter/letter.ts';
import { plainLetter } from '../src/newsletter/plain.ts';
import { pictureLibrary } from '../src/pictures/library.ts';
import { renditionStore } from '../src/pictures/store.ts';
import { resolveContent } from '../src/resolve/content.ts';
import { contextsOf, type Context } from '../src/views/context.ts';
import { storyTexts } from '../src/views/story-lists.ts';

/** So many of the newest stories stand in a mail where none are chosen. */
const newest = 5;

/** Writes a mail of some stories in each language, as HTML and as text, for whatever service sends it. */
await runCommand('newsletter', async (call) => {
  const { values, siteDir, asOf, standing } = call;
  const { out } = values;
  if (out === undefined) throw new Complaint('words-missing', { right: callOf('newsletter', '--help') });
  const source = await readOrExit(call);
  const pictures = pictureLibrary(
    source.site.data.base,
    renditionStore(join(cacheDirOf(siteDir), 'renditions')),
  );
  const content = await resolveContent(source, { asOf, showUnpublished: false, pictures: pictures.look });
  const letters = lettersOf(content, values);
  const words = staffMessages[source.site.data.staffLanguage].newsletter;
  if (letters.length === 0) {
    console.log(words.nothing);
    return 1;
  }
  const files = letters.flatMap(([locale, letter]) => [
    [`${locale}.html`, htmlLetter(letter)] as const,
    [`${locale}.txt`, plainLetter(letter)] as const,
  ]);
  await writePrivate(out, siteDir, new Map(files));
  const folder = pathToTell(out, standing);
  for (const [locale, letter] of letters)
    console.log(fill(words.letter, { locale, subject: letter.subject }));
  for (const [name, text] of files)
    if (Buffer.byteLength(text) > mostBytes) console.warn(fill(words.long, { name, most: mostBytes / 1024 }));
  if (content.site.newsletter.unsubscribe === undefined) console.warn(words.noUnsubscribe);
  console.log(fill(words.written, { folder }));
  return 0;
});

/** A mail for each language that has something to tell. @throws Complaint */
function lettersOf(
  content: Content,
  { language, choose }: Answered<'newsletter'>['values'],
): readonly (readonly [locale: string, letter: Letter])[] {
  const contexts = contextsOf(content);
  const known = contexts.map(({ locale }) => locale);
  if (language !== undefined && !known.includes(language))
    throw new Complaint('language-unknown', { value: language, known: known.join(', '), suggestion: '' });
  const chosen = choose?.map((key) => storyNamed(content, key));
  const textsIn = (context: Context) =>
    chosen
      ? chosen.flatMap(({ texts }) => texts[context.locale] ?? [])
      : storyTexts(context).slice(0, newest);
  return contexts
    .filter(({ locale }) => language === undefined || locale === language)
    .flatMap((context) => {
      const texts = textsIn(context);
      return texts.length > 0 ? [[context.locale, letterOf(context, texts)] as const] : [];
    });
}
