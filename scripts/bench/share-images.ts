import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { forEachAtOnce } from '../../src/in-turn.ts';
import { report } from '../../src/mistakes/report.ts';
import { pictureLibrary } from '../../src/pictures/library.ts';
import { renditionStore } from '../../src/pictures/store.ts';
import { resolveContent } from '../../src/resolve/content.ts';
import { shareRendition, type ShareImage } from '../../src/share-images/share-image.ts';
import { withDrawn } from '../../src/share-images/share-images.ts';
import { readSource } from '../../src/source/read.ts';
import { allRoutes } from '../../src/views/all.ts';
import { timing } from './timing.ts';

/** Draws some of the share images of a site, and again after one change: one line with the seconds. */
const siteDir = process.argv[2]!;
const asOf = new Date('2026-11-25T12:00Z');
const drawn = 200;
const { timed, told } = timing();

const { source, mistakes, staffLanguage } = await readSource(siteDir, { asOf });
if (!source) throw new Error(report(mistakes, staffLanguage));
const { base } = source.site.data;
const folder = await mkdtemp(join(tmpdir(), 'passaparola-share-images-'));
const store = renditionStore(folder);
const pictures = pictureLibrary(base, store);
// The site that other generators are compared on has none, since they draw none.
const drawing = {
  ...source,
  site: { ...source.site, data: { ...source.site.data, shareImages: 'drawn' as const } },
};
const content = await resolveContent(drawing, { asOf, showUnpublished: false, pictures: pictures.look });
const images = new Map(
  allRoutes(content).flatMap((route) => {
    const { shareImage } = route.view();
    return shareImage ? [[shareRendition(shareImage, base).path, shareImage] as const] : [];
  }),
);
const some = [...images].slice(0, drawn);

async function drawAll(wanted: readonly (readonly [path: string, image: ShareImage])[]): Promise<void> {
  const byPath = new Map(wanted);
  const make = withDrawn(siteDir, store, pictures.make, (path) => byPath.get(path));
  // As a build asks for them.
  await forEachAtOnce(
    wanted.toSorted(([a], [b]) => (a < b ? -1 : 1)),
    2 * availableParallelism(),
    async ([path]) => void (await make(path)),
  );
}

try {
  await timed(`${some.length} of them`, () => drawAll(some));
  await timed('nothing changed', () => drawAll(some));
  const [first, ...others] = some;
  const retitled = first && ({ ...first[1], title: `${first[1].title} 2` } satisfies ShareImage);
  await timed('another title of one text', () =>
    drawAll(retitled ? [[shareRendition(retitled, base).path, retitled], ...others] : []),
  );
  console.log(`${images.size} share images: ${told()}`);
} finally {
  await rm(folder, { recursive: true });
}
