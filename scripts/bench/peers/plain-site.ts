import { stringify } from 'yaml';
import { writeFiles } from '../files.ts';
import { clientText, covers, storyFields, tagNames, type Size } from '../synthetic-site.ts';
import { body, locales, paragraph } from '../words.ts';
import type { PlainSite } from './peer.ts';

/**
 * The same texts for generators in which a language takes nothing over from another: a file for each text and language,
 * with all of its fields. A client has no more than its name and description.
 */
export async function writePlainSite(folder: string, size: Size): Promise<PlainSite> {
  const content = `${folder}/content`;
  for (const locale of locales) {
    await writeFiles(content, [
      ...numbers(size.stories).map((index) => storyText(index, locale, size.clients)),
      ...numbers(size.clients).map((index) => clientPage(index, locale)),
    ]);
  }
  const assets = `${folder}/assets`;
  const pictures = await covers();
  await writeFiles(
    assets,
    pictures.map((picture, index) => [`covers/${index}.jpg`, picture]),
  );
  return { locales, tags: tagNames, content, assets };
}

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

function storyText(index: number, locale: string, clients: number) {
  const { translated, shared, cover } = storyFields(index, locale, clients);
  const fields = { ...translated, ...shared, cover: `/covers/${cover}.jpg` };
  return [`${locale}/posts/storia-${index}.md`, `---\n${stringify(fields)}---\n\n${body(index)}`] as const;
}

function clientPage(index: number, locale: string) {
  const fields = { title: `Cliente ${index}`, ...clientText(index) };
  const text = `---\n${stringify(fields)}---\n\n${paragraph(index)}\n`;
  return [`${locale}/network/cliente-${index}.md`, text] as const;
}
