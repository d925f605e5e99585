import type { StaffLocale } from '../model/site.ts';
import type { Locale } from '../model/text.ts';
import type { Draw } from '../share-images/draw.ts';
import type { ShareImage } from '../share-images/share-image.ts';
import type { PictureShape } from './channel-rules.ts';
import { drawings } from './drawings.ts';
import { sharePictures, type CoverFile } from './pictures.ts';
import { sharePage } from './share-page.ts';
import type { StoryPosts } from './story-told.ts';

export interface Sharing {
  readonly languages: readonly StoryPosts[];
  readonly images: ReadonlyMap<Locale, ShareImage>;
  readonly draw: Draw;
}

/** A file by its name. */
type NamedFile = readonly [name: string, content: Uint8Array];

/** A shape’s file, by its name. */
type Shapes = ReadonlyMap<PictureShape, string>;

/** The page of a story to post, its images in each language, and its cover alone, in all shapes: the files by their names. */
export async function shareFiles(
  { languages, images, draw }: Sharing,
  language: StaffLocale,
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const files: NamedFile[] = [];
  const drawn = new Map<Locale, Shapes>();
  for (const { key, locale } of languages) {
    const image = images.get(locale);
    const made = image ? await drawings(image, draw) : [];
    drawn.set(locale, new Map(made.map(({ shape, ending }) => [shape, `${key}-${locale}-${ending}`])));
    files.push(...made.map(({ ending, bytes }): NamedFile => [`${key}-${locale}-${ending}`, bytes]));
  }
  const photos = await coverFiles(languages, files);
  const page = sharePage(
    languages.map((own) => ({
      ...own,
      drawn: drawn.get(own.locale) ?? new Map(),
      photos: photos.get(nameOf(own.cover)) ?? new Map(),
    })),
    language,
  );
  return new Map<string, string | Uint8Array>([...files, ['index.html', page]]);
}

const nameOf = (cover: CoverFile | undefined): string => JSON.stringify(cover ?? null);

/** @param files to which those of the covers are added */
async function coverFiles(
  languages: readonly StoryPosts[],
  files: NamedFile[],
): Promise<ReadonlyMap<string, Shapes>> {
  const covers = new Map(
    languages.flatMap(({ key, cover }) => (cover ? [[nameOf(cover), { key, cover }] as const] : [])),
  );
  const named = new Map<string, Shapes>();
  for (const [name, { key, cover }] of covers) {
    // Most languages share a cover; the first one needs no number.
    const start = [key, ...(named.size > 0 ? [named.size + 1] : [])].join('-');
    const cut = [...(await sharePictures(cover))];
    named.set(name, new Map(cut.map(([shape]) => [shape, `${start}-${shape}.jpg`])));
    files.push(...cut.map(([shape, picture]): NamedFile => [`${start}-${shape}.jpg`, picture]));
  }
  return named;
}
