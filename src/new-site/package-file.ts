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

/** The `package.json` of a site in a folder. */
export function packageText(folder: string): string {
  const generator = JSON.parse(readFileSync(join(packageDir, 'package.json'), 'utf8')) as GeneratorPackage;
  const commands = siteCommands.filter((command) => command !== 'new-site');
  const content = {
    name: slugOf(basename(folder), 'en'),
    private: true,
    scripts: Object.fromEntries(commands.map((command) => [command, `${generator.name} ${command}`])),
    dependencies: { [generator.name]: sourceOf(generator, folder) },
    ...Object.fromEntries(
      handedOn.flatMap((field) => (generator[field] === undefined ? [] : [[field, generator[field]]])),
    ),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** Where npm finds the generator that made the site: in the registry, or in what it was installed from. */
function sourceOf(generator: GeneratorPackage, folder: string): string {
  const own = installedFrom(generator);
  return own === undefined ? generator.version : `file:${relative(folder, own).split(sep).join('/')}`;
}

/** A checkout, or a packed file; nothing for what came from a registry. */
function installedFrom({ name }: GeneratorPackage): string | undefined {
  const parts = packageDir.split(sep);
  const at = parts.lastIndexOf('node_modules');
  if (at < 0) return packageDir;
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
