import { join } from 'node:path';
import type { RenderRoute } from '../build/astro-internals.ts';
import { bundleFor, type Bundle } from '../build/bundle.ts';
import { renderOf } from '../build/components.ts';
import { hash } from '../build/digest.ts';
import { cacheDirOf } from '../build/folders.ts';
import { codeOf } from '../build/generator-digest.ts';
import { fileJobs, pageJobs, twinJobs, type RenderJob } from '../build/pages-and-files.ts';
import { withOffered } from '../build/offered-files.ts';
import { sharedImages } from '../build/shared-images.ts';
import { siteCacheOf } from '../build/site-cache.ts';
import { markdownSettings, supplyOf } from '../build/site-supply.ts';
import { provide } from '../build/supply.ts';
import type { Mistake } from '../mistakes/mistake.ts';
import type { StaffLocale } from '../model/site.ts';
import { later } from '../once.ts';
import { looksOfNow } from '../pictures/known-looks.ts';
import { pictureLibrary } from '../pictures/library.ts';
import { renditionStore } from '../pictures/store.ts';
import { withDrawn } from '../share-images/share-images.ts';
import { resolveContent } from '../resolve/content.ts';
import { readSource, type Source } from '../source/read.ts';
import type { StandIns } from '../source/stand-ins.ts';
import { goodTexts } from './good-texts.ts';
import { standingSource } from './standing-source.ts';

/** A site that somebody looks at while they write, drafts and stories of later days with it. */
export interface LiveSite {
  /**
   * Reads the content anew. What is wrong is shown as it was before, and left out where it never was right; where even
   * that cannot be done, all stays as it was.
   *
   * @param changed the files since the last time; all without it
   */
  readonly update: (changed?: readonly string[]) => Promise<State>;
  /** The bytes of a page, picture or other file as it is now; nothing where there is none at this path. */
  readonly make: (path: string) => Promise<string | Buffer | undefined>;
  /** The folders whose files are served as they are. */
  readonly folders: () => Promise<readonly string[]>;
  /** The folder that the site lives in, with a slash at both ends; nothing where nothing can be shown yet. */
  readonly base: () => string | undefined;
  /** How often what is shown has become another. */
  readonly version: () => number;
}

/** What came of reading the content. */
export interface State {
  readonly staffLanguage: StaffLocale;
  readonly mistakes: readonly Mistake[];
  /** Folders that wait for something to be put into them. */
  readonly hints: readonly Mistake[];
  /** How often what is shown has become another. */
  readonly version: number;
  /** The folder that the site lives in, with a slash at both ends; nothing where nothing can be shown yet. */
  readonly base: string | undefined;
}

/** What is shown of one reading. Pages are made when somebody asks for them. */
interface Shown {
  readonly base: string;
  readonly bundle: () => Promise<Bundle>;
  readonly render: () => Promise<RenderRoute>;
  readonly pages: () => Jobs;
  readonly files: () => Jobs;
  readonly picture: (path: string) => Promise<Buffer> | undefined;
}

type Jobs = ReadonlyMap<string, RenderJob>;

const byFile = (jobs: readonly RenderJob[]): Jobs => new Map(jobs.map((job) => [job.file, job]));

export function liveSite(siteDir: string, asOf: Date): LiveSite {
  const renditions = renditionStore(join(cacheDirOf(siteDir), 'renditions'));
  const known = looksOfNow();
  const standInFolder = join(cacheDirOf(siteDir), 'stand-ins');
  const good = goodTexts(siteDir, standInFolder);
  let shown: Shown | undefined;
  let wrong: ReadonlySet<string> = new Set();
  let version = 0;
  const show = async (source: Source): Promise<Shown> => {
    const { base } = source.site.data;
    const pictures = pictureLibrary(base, renditions, known);
    const content = await resolveContent(source, { asOf, showUnpublished: true, pictures: pictures.look });
    provide(supplyOf(source, content, pictures.look));
    const texts = hash(markdownSettings(source));
    const bundle = later(async () => bundleFor({ siteDir, base, code: await codeOf(siteDir) }));
    const pages = later(() => pageJobs(content, texts));
    const shared = later(() => sharedImages(pages(), base));
    return {
      base,
      bundle,
      render: later(async () => renderOf(await bundle(), siteDir)),
      pages: later(() => byFile(pages())),
      files: later(() => byFile([...fileJobs(content, texts), ...twinJobs(content, texts)])),
      picture: withOffered(
        source,
        withDrawn(siteDir, renditions, pictures.make, (path) => shared()(path)),
      ),
    };
  };
  return {
    async update(changed) {
      const cache = await siteCacheOf(siteDir);
      const read = (standIns?: StandIns) => readSource(siteDir, { asOf, cache, standIns });
      const { source, mistakes, warnings, staffLanguage } = await read();
      const standing = source ?? (await standingSource(mistakes, good, standInFolder, read));
      if (standing) {
        shown = await show(standing);
        version++;
      }
      const broken = new Set(mistakes.map(({ place }) => place.file));
      await good.remember(changed && [...changed, ...wrong], broken);
      wrong = broken;
      const hints = warnings.filter(({ code }) => code === 'folder-empty');
      return { staffLanguage, mistakes, hints, version, base: shown?.base };
    },
    async make(path) {
      // Another reading may take its place meanwhile.
      const now = shown;
      if (!now || !path.startsWith(now.base)) return undefined;
      const file = path.slice(now.base.length) + (path.endsWith('/') ? 'index.html' : '');
      const page = now.pages().get(file);
      if (page) return page.make(await now.render());
      const picture = await now.picture(path);
      return (
        picture ??
        now
          .files()
          .get(file)
          ?.make(await now.render())
      );
    },
    async folders() {
      return [join(siteDir, 'public'), ...(shown ? [join((await shown.bundle()).folder, 'client')] : [])];
    },
    base: () => shown?.base,
    version: () => version,
  };
}
