import { dev } from 'astro';
import { parseArgs } from 'node:util';
import { projectDir } from '../src/build/folders.ts';
import { environmentOf, sourceArguments, sourceOptions } from '../src/source/options.ts';
import { readOrExit } from './read-or-exit.ts';

const { values } = parseArgs({ options: { ...sourceArguments, port: { type: 'string', default: '4321' } } });
const { siteDir, asOf } = sourceOptions(values, process.env);
await readOrExit(siteDir, asOf);

Object.assign(process.env, environmentOf({ siteDir, asOf }), { PASSAPAROLA_UNPUBLISHED: 'shown' });
await dev({ root: projectDir, server: { port: Number(values.port) } });
