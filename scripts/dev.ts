import '../src/build/no-telemetry.ts';
import { dev } from 'astro';
import { enterWorkFolder } from '../src/build/work-folder.ts';
import { environmentOf } from '../src/source/options.ts';
import { commandOrExit } from './command.ts';
import { readOrExit } from './read-or-exit.ts';

const { values, siteDir, asOf } = commandOrExit({ port: { type: 'string', default: '4321' } });
await readOrExit(siteDir, asOf);

Object.assign(process.env, environmentOf({ siteDir, asOf }), { PASSAPAROLA_UNPUBLISHED: 'shown' });
await dev({ ...(await enterWorkFolder(siteDir)), server: { port: Number(values.port) } });
