import { readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { packageDir } from '../build/folders.ts';
import { siteCommands } from '../commands/commands.ts';
import { slugOf } from '../model/slug.ts';

/** What a site must take over from the generator, since npm reads it nowhere but in the site’s own file. */
const handedOn = ['overrides', 'allowScripts'] as const;

interface GeneratorPackage extends Readonly<Partial<Record<(typeof handedOn)[number], unknown>>> {
  readonly name: string;
  readonly version: string;
}

/** The `package.json` of a site in a folder. @param from the folder of the generator’s own */
export function packageText(folder: string, from = packageDir): string {
  const generator = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8')) as GeneratorPackage;
  const commands = siteCommands.filter((command) => command !== 'new-site');
  const content = {
    name: slugOf(basename(folder), 'en'),
    private: true,
    // What `upgrade` compares with.
    passaparola: { upgradedTo: generator.version },
    scripts: Object.fromEntries(commands.map((command) => [command, `${generator.name} ${command}`])),
    dependencies: { [generator.name]: sourceOf(generator, { from, to: folder }) },
    ...Object.fromEntries(
      handedOn.flatMap((field) => (generator[field] === undefined ? [] : [[field, generator[field]]])),
    ),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** Where npm finds the generator that made the site: in the registry, or in what it was installed from. */
function sourceOf({ name, version }: GeneratorPackage, { from, to }: Way): string {
  const own = installedFrom(name, from);
  return own === undefined ? version : `file:${relative(to, own).split(sep).join('/')}`;
}

interface Way {
  readonly from: string;
  readonly to: string;
}

/** A checkout, or a packed file; nothing for what came from a registry. */
function installedFrom(name: string, from: string): string | undefined {
  const parts = from.split(sep);
  const at = parts.lastIndexOf('node_modules');
  if (at < 0) return from;
  const packages = parts.slice(0, at + 1).join(sep);
  const { resolved = '' } = installedPackages(packages)[`node_modules/${name}`] ?? {};
  return resolved.startsWith('file:')
    ? resolve(dirname(packages), resolved.slice('file:'.length))
    : undefined;
}

type Installed = Readonly<Record<string, { readonly resolved?: string } | undefined>>;

/** What npm has noted of the packages in a folder; other programs that install packages note nothing there. */
function installedPackages(folder: string): Installed {
  try {
    const lockfile = JSON.parse(readFileSync(join(folder, '.package-lock.json'), 'utf8')) as {
      packages: Installed;
    };
    return lockfile.packages;
  } catch {
    return {};
  }
}
