import '../src/build/no-telemetry.ts';
import { preview } from 'astro';
import { projectDir } from '../src/build/folders.ts';
import { environmentOf } from '../src/source/options.ts';
import { commandOrExit } from './command.ts';

const { values, siteDir, asOf } = commandOrExit({
  out: { type: 'string' },
  port: { type: 'string', default: '4321' },
});
const { out = `${siteDir}/dist` } = values;

Object.assign(process.env, environmentOf({ siteDir, asOf }), { PASSAPAROLA_OUT: out });
const server = await preview({ root: projectDir, server: { port: Number(values.port) } });
console.log(`http://${server.host ?? 'localhost'}:${server.port}/`);
