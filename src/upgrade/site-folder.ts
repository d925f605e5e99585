import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fields } from '../source/document.ts';

/** A site as the steps of an upgrade look at it. */
export interface SiteFolder {
  /** The fields of site.yaml, as they were written. */
  readonly site: Fields;
  readonly has: (path: string) => boolean;
  /** Nothing where there is no such file. */
  readonly read: (path: string) => string | undefined;
}

export const siteFolder = (siteDir: string, site: Fields): SiteFolder => ({
  site,
  has: (path) => existsSync(join(siteDir, path)),
  read: (path) => (existsSync(join(siteDir, path)) ? readFileSync(join(siteDir, path), 'utf8') : undefined),
});

/** The `package.json` of a site. */
export interface SitePackage {
  readonly scripts?: Readonly<Record<string, string>>;
  readonly passaparola?: { readonly upgradedTo?: string };
}

/** Nothing where there is none, or it is broken, which npm tells. */
export function packageOf({ read }: SiteFolder): SitePackage | undefined {
  try {
    return JSON.parse(read('package.json') ?? '') as SitePackage;
  } catch {
    return undefined;
  }
}

/** The text of `package.json` with other contents, indented as it was. */
export function packageWritten(text: string, content: SitePackage): string {
  const [, indent = '  '] = /^\{\r?\n([ \t]+)/.exec(text) ?? [];
  const written = JSON.stringify(content, null, indent);
  return text.endsWith('\n') ? `${written}\n` : written;
}
