import './no-telemetry.ts';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { auditSite } from '../audit/audit.ts';
import type { Finding } from '../audit/finding.ts';
import { siteOf } from '../audit/site.ts';
import type { SitemapEntry } from '../feeds/sitemap.ts';
import { pictureLibrary, type PictureLibrary } from '../pictures/library.ts';
import { readTelling } from '../pictures/telling-file.ts';
import { renditionStore } from '../pictures/store.ts';
import { resolveContent } from '../resolve/content.ts';
import type { Source } from '../source/source.ts';
import { allRoutes } from '../views/all.ts';
import type { Route } from '../views/route.ts';
import { openBundle, type RenderRoute } from './astro-internals.ts';
import { bundleFor, type Bundle } from './bundle.ts';
import { hash } from './digest.ts';
import type { Waiting } from './lock.ts';
import { stampsBelow } from './folder-listing.ts';
import { cacheDirOf } from './folders.ts';
import { generatorDigest } from './generator-digest.ts';
import { makeAll, type Job, type Made, type Standing } from './make.ts';
import { openOutput, type Output } from './output.ts';
import { pagesAndFiles, type RenderJob } from './pages-and-files.ts';
import { pictureJobs } from './picture-jobs.ts';
import { readBuildRecord, writeBuildRecord, type BuiltFile } from './record.ts';
import { sitemapJobs } from './sitemap.ts';
import { supplyOf } from './site-supply.ts';
import { stagingIn, type Staging } from './staging.ts';
import { copiedFiles } from './static-files.ts';
import { provide } from './supply.ts';

export interface SiteBuild {
  readonly siteDir: string;
  readonly source: Source;
  readonly asOf: Date;
  readonly outDir: string;
  /** Make every file anew. */
  readonly force: boolean;
  /** What to do while another build is going on. */
  readonly waiting: Waiting;
}

export interface SiteBuilt {
  readonly routes: readonly Route[];
  /** The files that were made anew. */
  readonly made: readonly string[];
  readonly findings: readonly Finding[];
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
    await output.close();
  }
}

async function buildInto(output: Output, build: SiteBuild): Promise<SiteBuilt> {
  const { siteDir, source, asOf, outDir, force } = build;
  const { origin, base } = source.site.data;
  const generator = await generatorDigest();
  const bundling = bundleFor(base, generator);
  const pictures = pictureLibrary(base, renditionStore(join(cacheDirOf(siteDir), 'renditions')));
  const content = await resolveContent(source, { asOf, showUnpublished: false, pictures: pictures.look });
  provide(supplyOf(source, content, pictures.look));

  const recordFile = join(cacheDirOf(siteDir), `built-${hash(outDir)}.json`);
  const known = force ? undefined : await readBuildRecord(recordFile, generator);
  const standing = { outDir, known, stamps: await stampsBelow(outDir) };
  const staging = stagingIn(output.staging, outDir);
  const bundle = await bundling;
  const pages = pagesAndFiles(content);
  const site = { siteDir, origin, base, pages, bundle, pictures };
  const { files, made } = await makeSite(site, standing, staging);

  const folder = {
    files: [...files.keys()].toSorted(),
    read: (file: string) => readFile(staging.find(file), 'utf8'),
    readBytes: (file: string) => readTelling(staging.find(file)),
  };
  const findings = auditSite(await siteOf(folder, { origin, base, asOf }));
  if (!hasErrors(findings)) {
    await Promise.all([...files.keys()].filter((file) => !made.has(file)).map(staging.keep));
    await output.publish();
    await writeBuildRecord(recordFile, { generator, files: Object.fromEntries(files) });
  }
  return { routes: allRoutes(content), made: [...made], findings };
}

export const hasErrors = (findings: readonly Finding[]): boolean =>
  findings.some(({ severity }) => severity === 'error');

interface Ingredients {
  readonly siteDir: string;
  readonly origin: string;
  readonly base: string;
  readonly pages: readonly RenderJob[];
  readonly bundle: Bundle;
  readonly pictures: PictureLibrary;
}

/** Pages and files first: the pictures and the sitemap are made of what those name. */
async function makeSite(
  { siteDir, origin, base, pages, bundle, pictures }: Ingredients,
  standing: Standing,
  staging: Staging,
): Promise<Made> {
  const make = (jobs: readonly Job[]) => makeAll(jobs, standing, staging);
  const render = rendererOf(bundle);
  const rendered = await make(pages.map((page) => ({ ...page, make: () => page.make(render) })));
  const parts = [
    await make(await copiedFiles(siteDir, bundle)),
    rendered,
    await make(pictureJobs(valuesOf(rendered, namedPictures), base, pictures)),
    await make(await sitemapJobs(valuesOf(rendered, sitemapEntries), { origin, base })),
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

/** The bundle is opened when something is to be rendered. */
function rendererOf({ folder }: Bundle): RenderRoute {
  let opened: ReturnType<typeof openBundle> | undefined;
  return async (component, path) => {
    opened ??= openBundle(join(folder, 'prerender'));
    return (await opened).render(component, path);
  };
}
