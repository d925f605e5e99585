import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectDir } from './folders.ts';
import type { Job } from './make.ts';
import { packageFolder } from '../installed-package.ts';

/** Something of others that is published with a site. */
interface Work {
  readonly name: string;
  readonly url: string;
  readonly licence: string;
  /** Its licence in full. Without it the address of the licence stands in `licence`. */
  readonly file?: string;
  /** The package that the file lies in, as the one before it finds it; without any the generator itself. */
  readonly packages?: readonly string[];
}

const works: readonly Work[] = [
  {
    name: 'Bricolage Grotesque',
    url: 'https://github.com/ateliertriay/bricolage',
    licence: 'SIL Open Font License 1.1',
    file: 'src/fonts/bricolage-grotesque.OFL.txt',
  },
  {
    name: 'Newsreader',
    url: 'https://github.com/productiontype/Newsreader',
    licence: 'SIL Open Font License 1.1',
    file: 'src/fonts/newsreader.OFL.txt',
  },
  {
    name: 'MapLibre GL JS',
    url: 'https://maplibre.org/',
    licence: 'BSD-3-Clause',
    packages: ['maplibre-gl'],
    file: 'LICENSE.txt',
  },
  {
    name: 'PMTiles',
    url: 'https://github.com/protomaps/PMTiles',
    licence: 'BSD-3-Clause',
    file: 'src/explore/pmtiles.BSD.txt',
  },
  {
    name: 'fflate',
    url: 'https://github.com/101arrowz/fflate',
    licence: 'MIT',
    packages: ['pmtiles', 'fflate'],
    file: 'LICENSE',
  },
  {
    name: 'Pagefind',
    url: 'https://pagefind.app/',
    licence: 'MIT',
    packages: ['pagefind'],
    file: 'LICENSE/LICENSE',
  },
  {
    name: 'GeoNames (names and places of towns: a part of them)',
    url: 'https://www.geonames.org/',
    licence: 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
  },
  {
    name: 'date-holidays (names and days of public holidays: a part of them, some names corrected)',
    url: 'https://github.com/commenthol/date-holidays',
    licence: 'CC BY 3.0, https://creativecommons.org/licenses/by/3.0/',
  },
  {
    name: 'Natural Earth (land and borders)',
    url: 'https://www.naturalearthdata.com/',
    licence: 'public domain',
  },
];

/** The licences of what a site publishes of others stand beside it, as most of them demand. */
export async function licenceJob(): Promise<Job> {
  const text = await licencesText();
  // Files of this folder are kept by browsers for ever, so their names change with what they say.
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return { file: `_astro/licences.${digest}.txt`, key: () => digest, make: () => Promise.resolve(text) };
}

export async function licencesText(): Promise<string> {
  const parts = await Promise.all(works.map(partOf));
  return parts.join(`\n${'-'.repeat(72)}\n\n`);
}

async function partOf({ name, url, licence, file, packages = [] }: Work): Promise<string> {
  const folder = packages.reduce(
    (from, dependency) => realpathSync(packageFolder(dependency, from)),
    projectDir,
  );
  const text = file === undefined ? '' : `\n${(await readFile(join(folder, file), 'utf8')).trimEnd()}\n`;
  return `${name}\n${url}\n${licence}\n${text}`;
}
