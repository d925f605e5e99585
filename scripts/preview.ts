import { preview } from 'astro';
import { parseArgs } from 'node:util';
import { projectDir } from '../src/build/folders.ts';
import { environmentOf, sourceArguments, sourceOptions } from '../src/source/options.ts';

const { values } = parseArgs({
  options: { ...sourceArguments, out: { type: 'string' }, port: { type: 'string', default: '4321' } },
});
const options = sourceOptions(values, process.env);
const { out = `${options.siteDir}/dist` } = values;

Object.assign(process.env, environmentOf(options), { PASSAPAROLA_OUT: out });
const server = await preview({ root: projectDir, server: { port: Number(values.port) } });
console.log(`http://${server.host ?? 'localhost'}:${server.port}/`);
