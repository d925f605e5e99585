import '../src/build/no-telemetry.ts';
import { dev } from 'astro';
import { projectDir } from '../src/build/folders.ts';
import { environmentOf } from '../src/source/options.ts';
import { commandOrExit } from './command.ts';
import { readOrExit } from './read-or-exit.ts';

const { values, siteDir, asOf } = commandOrExit({ port: { type: 'string', default: '4321' } });
await readOrExit(siteDir, asOf);

Object.assign(process.env, environmentOf({ siteDir, asOf }), { PASSAPAROLA_UNPUBLISHED: 'shown' });
await dev({ root: projectDir, server: { port: Number(values.port) } });
