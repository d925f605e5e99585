import './no-telemetry.ts';
import { randomUUID } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { auditSite } from '../audit/audit.ts';
import type { Finding } from '../audit/finding.ts';
import type { SitemapEntry } from '../feeds/sitemap.ts';
import { memoryOf } from '../memory.ts';
import { recalledLooks } from '../pictures/known-looks.ts';
import { pictureLibrary, type PictureLibrary, type RenditionStore } from '../pictures/library.ts';
import { readTelling } from '../pictures/telling-file.ts';
import { renditionStore } from '../pictures/store.ts';
import { addDays } from '../hours/day.ts';
import type { Content } from '../model/content.ts';
import { dayIn, isAfter, resolveMoment } from '../model/moment.ts';
import type { Progress, Step } from '../progress.ts';
import { countWaiting } from '../replies/waiting.ts';
import { resolveContent } from '../resolve/content.ts';
import { watchedContent } from '../resolve/watched-content.ts';
import { clientsToAsk } from '../source/holidays.ts';
import type { Source } from '../source/source.ts';
import { allRoutes } from '../views/all.ts';
import { contextsOf } from '../views/context.ts';
import { bundleFor } from './bundle.ts';
import { encodingsOf } from '../hosting/precompressed.ts';
import { compressedFiles } from './compressed-files.ts';
import { openComponents, type Components } from './components.ts';
import type { Waiting } from './lock.ts';
import { cacheDirOf } from './folders.ts';
import { hash } from './digest.ts';
import { codeOf } from './generator-digest.ts';
import { keptViews, type KeptViews } from './kept-views.ts';
import { makeAll, makeTogether, type Job, type Made, type Standing } from './make.ts';
import { openOutput, type Output } from './output.ts';
import { withOffered } from './offered-files.ts';
import { pagesAndFiles, type RenderJob } from './pages-and-files.ts';
import { pictureJobs } from './picture-jobs.ts';
import { recordFileOf, writeBuildRecord, type BuildRecord, type BuiltFile } from './record.ts';
import { makeSearchIndexes } from './search-index.ts';
import { siteCacheOf } from './site-cache.ts';
import { hasErrors, type SiteReport } from './report.ts';
import { sitemapJob } from './sitemap.ts';
import { withDrawn } from '../share-images/share-images.ts';
import { sharedImages } from './shared-images.ts';
import { markdownSettings, supplyOf } from './site-supply.ts';
import type { StandingSite } from './standing-site.ts';
import { stagingIn, type Staging } from './staging.ts';
import { copiedFiles } from './static-files.ts';
import { provide } from './supply.ts';

export interface SiteBuild {
  readonly siteDir: string;
  readonly reading: Reading;
  /** A look at the site from before its content was read. */
  readonly before: Pick<StandingSite, 'inputs' | 'record'>;
  readonly asOf: Date;
  readonly outDir: string;
  /** Make every file anew. */
  readonly force: boolean;
  /** What to do while another build is going on. */
  readonly waiting: Waiting;
  readonly tell?: Progress | undefined;
}

export interface Reading {
  readonly source: Source;
  readonly warnings: readonly unknown[];
}

export interface SiteBuilt {
  readonly report: SiteReport;
  /** The files that were made anew. */
  readonly made: readonly string[];
}

/**
 * Makes what has changed since the last build beside `outDir`, and puts it in its place only if the whole site passes
 * the audit; else `outDir` stays as it was.
 */
export async function buildSite(build: SiteBuild): Promise<SiteBuilt> {
  const output = await openOutput(build.outDir, build.siteDir, build.waiting);
  try {
    return await buildInto(output, build);
  } finally {
    output.close();
  }
}

async function buildInto(output: Output, build: SiteBuild): Promise<SiteBuilt> {
  const { siteDir, reading, before, asOf, outDir, force } = build;
  const { source } = reading;
  const { origin, base } = source.site.data;
  const code = await codeOf(siteDir);
  const bundling = bundleFor({ siteDir, base, code });
  // It is awaited further down; a failure before that must not end the process.
  bundling.catch(() => undefined);
  const renditions = renditionStore(join(cacheDirOf(siteDir), 'renditions'));
  const memory = await memoryOf('built', await siteCacheOf(siteDir));
  const pictures = pictureLibrary(base, renditions, recalledLooks(siteDir, memory));
  const resolved = await resolveContent(source, { asOf, showUnpublished: false, pictures: pictures.look });
  const watched = watchedContent(resolved);
  const { content } = watched;
  provide(supplyOf(source, content, pictures.look));

  const { inputs, record } = before;
  const known = !force && record?.code === code ? record : undefined;
  const standing = { outDir, known, stamps: output.standing };
  const staging = stagingIn(output.staging, outDir);
  const components = await openComponents(bundling, {
    base,
    siteDir,
    wayBack: join(cacheDirOf(siteDir), 'astro-build'),
    staffLanguage: source.site.data.staffLanguage,
  });
  const texts = hash(markdownSettings(source));
  const views = keptViews({
    watched,
    memory,
    name: `views ${outDir}`,
    common: texts,
    record: known?.reads,
    knownKey: (file) => known?.files[file]?.key,
    base: () => contextsOf(content),
  });
  const pages = pagesAndFiles(content, texts);
  const site = {
    siteDir,
    source,
    content,
    texts,
    pages,
    views,
    components,
    pictures,
    renditions,
    tell: build.tell,
  };
  const { files, made } = await makeSite(site, standing, staging);

  const folder = {
    files: [...files.keys()].toSorted(),
    read: staging.read,
    readBytes: (file: string) => readTelling(staging.find(file)),
    digestOf: (file: string) => files.get(file)?.digest,
  };
  const findings = await auditSite(folder, { origin, base, asOf }, memory, build.tell);
  const report = reportOf(reading, content, { asOf, findings });
  if (!hasErrors(findings)) {
    const compressed = await makeAll(
      compressedFiles({ files }, encodingsOf(content.site.host), staging),
      standing,
      staging,
      { atOnce: availableParallelism() },
    );
    const all = new Map([...files, ...compressed.files]);
    const anew = new Set([...made, ...compressed.made]);
    const kept = [...all].filter(([file]) => !anew.has(file));
    await output.publish(new Map(kept.map(([file, { stamp }]) => [file, stamp])));
    const reads = randomUUID();
    views.keep(reads);
    await renditions.prune(pictures.digests());
    await writeBuildRecord(recordFileOf(siteDir, outDir), {
      code,
      inputs,
      reads,
      ...validity(source, asOf),
      report,
      files: Object.fromEntries(all),
    });
  }
  await memory.save();
  return { report, made: [...made] };
}

interface Outcome {
  readonly asOf: Date;
  readonly findings: readonly Finding[];
}

function reportOf({ source, warnings }: Reading, content: Content, { asOf, findings }: Outcome): SiteReport {
  const { site, stories, clients } = source;
  return {
    staffLanguage: site.data.staffLanguage,
    locales: site.locales,
    routes: allRoutes(content).map(({ kind, locale }) => ({ kind, locale })),
    findings: findings.filter(({ severity }) => severity !== 'note'),
    toCheck: warnings.length,
    toAsk: clientsToAsk(clients, content.today).length,
    toDecide: countWaiting(source),
    drafts: stories.filter(({ data }) => data.draft).length,
    scheduled: scheduledAfter(source, asOf).length,
  };
}

/** From when until when the same content makes the same site: the day has not changed, and no story has come out. */
function validity(source: Source, asOf: Date): Pick<BuildRecord, 'from' | 'until'> {
  const { timeZone } = source.site.data;
  const tomorrow = resolveMoment(addDays(dayIn(asOf, timeZone), 1), timeZone);
  const moments = [tomorrow, ...scheduledAfter(source, asOf)].map((moment) => new Date(moment).toISOString());
  return { from: asOf.toISOString(), until: moments.toSorted()[0] ?? '' };
}

/** When the stories come out that are yet to do so. */
const scheduledAfter = ({ site, stories }: Source, asOf: Date): readonly string[] =>
  stories
    .filter(({ data }) => !data.draft)
    .map(({ data }) => resolveMoment(data.date, site.data.timeZone))
    .filter((moment) => isAfter(moment, asOf.toISOString()));

/** While some are encoded, others are read and written. */
const picturesAtOnce = 2 * availableParallelism();

interface Ingredients {
  readonly siteDir: string;
  readonly source: Source;
  readonly content: Content;
  readonly texts: string;
  readonly pages: readonly RenderJob[];
  readonly views: KeptViews;
  readonly components: Components;
  readonly pictures: PictureLibrary;
  readonly renditions: RenditionStore;
  readonly tell: Progress | undefined;
}

/** Pages and files first: the pictures and the sitemap are made of what those name. */
async function makeSite(
  { siteDir, source, content, texts, pages, views, components, pictures, renditions, tell }: Ingredients,
  standing: Standing,
  staging: Staging,
): Promise<Made> {
  const make = (jobs: readonly Job[], step?: Step, atOnce?: number) =>
    makeAll(jobs, standing, staging, {
      atOnce,
      tell: step && ((done) => tell?.(step, done, jobs.length)),
    });
  const { render } = components;
  const { origin, base } = content.site;
  const copied = await copiedFiles(siteDir, components);
  const given = new Set(copied.map(({ file }) => file));
  // What the agency has put into `public/` is published as it is, whoever else would write it.
  const own = pages.filter(({ file }) => !given.has(file));
  const keys = new Map<string, string>();
  /** A page and its twin are one view, which is looked at once. */
  const keyOf = ({ file, twinOf = file, key }: RenderJob): string => {
    const known = keys.get(twinOf) ?? views.keyOf(twinOf, key);
    keys.set(twinOf, known);
    return known;
  };
  const rendered = await make(
    own.map((page) => ({
      ...page,
      key: () => keyOf(page),
      make: () => page.make(render),
    })),
    'pages',
  );
  const imageAt = sharedImages(own, base, rendered.made);
  const makePicture = withOffered(source, withDrawn(siteDir, renditions, pictures.make, imageAt));
  const parts = [
    await make(copied),
    rendered,
    await make(
      pictureJobs(valuesOf(rendered, namedPictures), base, { make: makePicture }),
      'pictures',
      picturesAtOnce,
    ),
    await makeTogether(sitemapJob(valuesOf(rendered, sitemapEntries), { origin, base }), standing, staging),
    ...(await makeSearchIndexes({ content, texts, views, readPage: staging.read }, standing, staging)),
  ];
  return {
    files: new Map(parts.flatMap(({ files }) => [...files])),
    made: new Set(parts.flatMap(({ made }) => [...made])),
  };
}

const namedPictures = ({ pictures = [] }: BuiltFile): readonly string[] => pictures;

const sitemapEntries = ({ listing }: BuiltFile): readonly SitemapEntry[] => (listing ? [listing] : []);

const valuesOf = <Value>({ files }: Made, of: (file: BuiltFile) => readonly Value[]): readonly Value[] =>
  [...files.values()].flatMap(of);
