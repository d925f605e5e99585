import { dev } from 'astro';
import { parseArgs } from 'node:util';
import { projectDir } from '../src/build/folders.ts';
import { sourceArguments, sourceOptions } from '../src/source/options.ts';
import { readOrExit } from './read-or-exit.ts';

const { values } = parseArgs({ options: { ...sourceArguments, port: { type: 'string', default: '4321' } } });
const { siteDir, asOf } = sourceOptions(values, process.env);
await readOrExit(siteDir, asOf);

process.env['PASSAPAROLA_SITE'] = siteDir;
process.env['PASSAPAROLA_AS_OF'] = asOf.toISOString();
process.env['PASSAPAROLA_UNPUBLISHED'] = 'shown';
await dev({ root: projectDir, server: { port: Number(values.port) } });
