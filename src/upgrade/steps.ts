import { siteCommands } from '../commands/commands.ts';
import { valueAt } from '../source/path.ts';
import { packageOf, packageWritten, type SiteFolder } from './site-folder.ts';

/** Something that a version asks of sites. What to do stands in `i18n/staff/`, and in CHANGELOG. */
export interface Step {
  readonly key: string;
  readonly version: string;
  /** The file that it is about, relative to the site’s folder. */
  readonly file: string;
  /** Whether there is something to do in a site. */
  readonly concerns: (folder: SiteFolder) => boolean;
  /** The file as it should be, where nobody has to decide anything. */
  readonly made?: (folder: SiteFolder) => string;
}

/** In the order of the versions. */
export const steps = [
  {
    key: 'cache-ignored',
    version: '0.1.0',
    file: '.gitignore',
    concerns: ({ read }) => !/^\/?\.cache\/?\s*$/m.test(read('.gitignore') ?? '.cache'),
    made: ({ read }) => `${withLineEnd(read('.gitignore') ?? '')}.cache/\n`,
  },
  {
    key: 'own-headers',
    version: '0.1.0',
    file: 'public/_headers',
    concerns: ({ has }) => has('public/_headers'),
  },
  {
    key: 'own-server',
    version: '0.1.0',
    file: 'content/site.yaml',
    concerns: ({ site }) => ['nginx', 'apache', 'caddy'].includes(String(site.host)),
  },
  {
    key: 'replies-offered',
    version: '0.1.0',
    file: 'content/site.yaml',
    concerns: ({ site }) => site.replies === undefined && site.email !== undefined,
  },
  {
    key: 'network-addresses',
    version: '0.1.0',
    file: 'content/site.yaml',
    concerns: ({ site }) =>
      Object.keys(Object(site.languages) as object).some(
        (locale) =>
          /^(?:fr|de|nl|pt|ca)\b/.test(locale) &&
          valueAt(site.languages, [locale, 'words', 'sectors']) === undefined,
      ),
  },
  {
    key: 'own-story-page',
    version: '0.1.0',
    file: 'theme/StoryPage.astro',
    concerns: ({ has }) => has('theme/StoryPage.astro'),
  },
  {
    key: 'new-commands',
    version: '0.1.0',
    file: 'package.json',
    concerns: (folder) => missingCommands(folder).length > 0,
    made: (folder) => {
      const content = packageOf(folder) ?? {};
      const added = missingCommands(folder).map((command) => [command, `passaparola ${command}`] as const);
      const scripts = { ...content.scripts, ...Object.fromEntries(added) };
      return packageWritten(folder.read('package.json') ?? '', { ...content, scripts });
    },
  },
] as const satisfies readonly Step[];

export type StepKey = (typeof steps)[number]['key'];

/** Those of a site that calls the package by its scripts, and has no script of that name. */
function missingCommands(folder: SiteFolder): readonly string[] {
  const scripts = packageOf(folder)?.scripts ?? {};
  const isOurs = Object.values(scripts).some((script) => /^passaparola \w/.test(script));
  return isOurs ? siteCommands.filter((command) => command !== 'new-site' && !(command in scripts)) : [];
}

const withLineEnd = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`);
