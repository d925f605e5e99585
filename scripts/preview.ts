import '../src/build/no-telemetry.ts';
import { resolve } from 'node:path';
import { preview } from 'astro';
import { enterWorkFolder } from '../src/build/work-folder.ts';
import { environmentOf } from '../src/source/options.ts';
import { commandOrExit } from './command.ts';

const { values, siteDir, asOf } = commandOrExit({
  out: { type: 'string' },
  port: { type: 'string', default: '4321' },
});
const { out = `${siteDir}/dist` } = values;

Object.assign(process.env, environmentOf({ siteDir, asOf }), { PASSAPAROLA_OUT: resolve(out) });
const server = await preview({ ...(await enterWorkFolder(siteDir)), server: { port: Number(values.port) } });
console.log(`http://${server.host ?? 'localhost'}:${server.port}/`);
