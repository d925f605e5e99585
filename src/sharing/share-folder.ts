import type { StaffLocale } from '../model/site.ts';
import type { PictureShape } from './channel-rules.ts';
import { sharePictures } from './pictures.ts';
import { sharePage } from './share-page.ts';
import type { StoryPosts } from './story-told.ts';

/** The page of a story to post, and its cover in all shapes: the files by their names. */
export async function shareFiles(
  languages: readonly StoryPosts[],
  language: StaffLocale,
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const covers = [...new Set(languages.flatMap(({ cover }) => cover ?? []))];
  const cut = await Promise.all(
    covers.map(async (cover) => [cover, [...(await sharePictures(cover))]] as const),
  );
  // Most languages share a cover; the first one needs no number.
  const named = cut.map(([cover, pictures], index) => {
    const start = [languages[0]!.key, ...(index > 0 ? [index + 1] : [])].join('-');
    const files = pictures.map(([shape, picture]) => ({ shape, name: `${start}-${shape}.jpg`, picture }));
    return [cover, files] as const;
  });
  const byCover = new Map(named);
  const namesOf = (cover = ''): ReadonlyMap<PictureShape, string> =>
    new Map((byCover.get(cover) ?? []).map(({ shape, name }) => [shape, name]));
  const page = sharePage(
    languages.map((own) => ({ ...own, pictures: namesOf(own.cover) })),
    language,
  );
  return new Map<string, string | Uint8Array>([
    ...named.flatMap(([, files]) => files.map(({ name, picture }) => [name, picture] as const)),
    ['index.html', page],
  ]);
}
