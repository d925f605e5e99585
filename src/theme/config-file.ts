import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { listed } from '../mistakes/listed.ts';
import type { Facts, MistakeCode } from '../mistakes/mistake.ts';
import { nearest } from '../mistakes/nearest.ts';
import { isReserved } from '../parts/reserved-names.ts';
import { fieldsOf, mayBeFunction, parseConfig, textOf, type ProgramNode } from './config-tree.ts';
import { slotNames } from './slots.ts';

/** Relative to the site’s folder. */
export const configFile = 'passaparola.config.ts';

/** Something wrong in the config, with the position in its text. */
export interface ConfigFault {
  readonly code: MistakeCode;
  readonly facts: Facts;
  readonly offset: number;
}

/** What the config of a site names. It is read without being run: only the pages run it. */
export interface OwnConfig {
  /** Absolute; nothing where the site has none. */
  readonly file?: string | undefined;
  readonly text: string;
  /** The components that stand in for ours, and those for texts, by name; absolute. */
  readonly components: ReadonlyMap<string, string>;
  readonly parts: ReadonlyMap<string, string>;
  /** Where what it takes lies, other than in packages of the generator: all that is there counts. Absolute. */
  readonly folders: readonly string[];
  readonly faults: readonly ConfigFault[];
}

const none: OwnConfig = { text: '', components: new Map(), parts: new Map(), folders: [], faults: [] };

const fields = ['head', 'components', 'parts'];

export function configOf(siteDir: string): OwnConfig {
  const file = join(siteDir, configFile);
  if (!existsSync(file)) return none;
  const text = readFileSync(file, 'utf8');
  const parsed = parseConfig(text, configFile);
  const found = { ...none, file, text };
  if ('message' in parsed)
    return {
      ...found,
      faults: [{ code: 'config-syntax', facts: { message: parsed.message }, offset: parsed.offset }],
    };
  const written = parsed.config && fieldsOf(parsed.config);
  if (!written)
    return { ...found, faults: [{ code: 'config-shape', facts: {}, offset: parsed.config?.start ?? 0 }] };
  const named = (name: string) => written.find((field) => field.name === name)?.value;
  const components = modulesIn(named('components'), { siteDir, field: 'components', refuse: refuseSlot });
  const parts = modulesIn(named('parts'), { siteDir, field: 'parts', refuse: refusePart });
  const head = named('head');
  // What is of the generator counts anyway.
  const foreign = parsed.imports.filter((name) => !name.startsWith('passaparola/'));
  const imported = foreign.flatMap((name) => moduleFile(name, siteDir) ?? []);
  const taken = [...components.files.values(), ...parts.files.values(), ...imported];
  return {
    ...found,
    components: components.files,
    parts: parts.files,
    folders: [...new Set(taken.map((each) => folderAround(each, siteDir)))],
    faults: [
      ...written.flatMap(({ name, key }) => (fields.includes(name) ? [] : [unknown(name, key, fields)])),
      ...(head && !mayBeFunction(head) ? [fault('config-function', head, { field: 'head' })] : []),
      ...components.faults,
      ...parts.faults,
    ],
  };
}

const fault = (code: MistakeCode, { start }: ProgramNode, facts: Facts): ConfigFault => ({
  code,
  facts,
  offset: start,
});

const unknown = (key: string, node: ProgramNode, known: readonly string[]): ConfigFault =>
  fault('key-unknown', node, { key, known: listed(known), suggestion: nearest(key, known) ?? '' });

type RefuseName = (name: string, key: ProgramNode) => ConfigFault | undefined;

const refuseSlot: RefuseName = (name, key) =>
  slotNames.some((slot) => slot === name) ? undefined : unknown(name, key, slotNames);

const refusePart: RefuseName = (name, key) =>
  /^[A-Z][A-Za-z0-9]*$/.test(name) && !isReserved(name)
    ? undefined
    : fault('theme-part-name', key, { value: name });

interface ModulesAsked {
  readonly siteDir: string;
  readonly field: string;
  readonly refuse: RefuseName;
}

/** Modules by names, as they stand in a field. */
function modulesIn(node: ProgramNode | undefined, { siteDir, field, refuse }: ModulesAsked) {
  const files = new Map<string, string>();
  const written = node ? fieldsOf(node) : [];
  if (!written) return { files, faults: [fault('config-object', node!, { field })] };
  const faults = written.flatMap(({ name, key, value }) => {
    const refused = refuse(name, key);
    if (refused) return [refused];
    const module = textOf(value);
    if (module === undefined) return [fault('config-text', value, { field: `${field}.${name}` })];
    const file = moduleFile(module, siteDir);
    if (file === undefined) return [fault('config-module', value, { value: module })];
    files.set(name, file);
    return [];
  });
  return { files, faults };
}

/** The file that a module is, seen from the site’s folder. */
function moduleFile(name: string, siteDir: string): string | undefined {
  if (/^\.{1,2}\//.test(name)) {
    const file = join(siteDir, name);
    return existsSync(file) ? file : undefined;
  }
  const beside = join(siteDir, 'node_modules', name);
  if (/\.\w+$/.test(name) && existsSync(beside)) return beside;
  try {
    return createRequire(join(siteDir, configFile)).resolve(name);
  } catch {
    // That it is not there is all there is to say of it.
    return undefined;
  }
}

/** The package that a file belongs to, or the folder that it lies in. */
function folderAround(file: string, siteDir: string): string {
  const [, inPackage] = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(file) ?? [];
  const folder = inPackage ?? dirname(file);
  return folder === siteDir ? file : folder;
}
