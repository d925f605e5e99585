import { preview } from 'astro';
import { parseArgs } from 'node:util';
import { projectDir } from '../src/build/folders.ts';
import { sourceArguments, sourceOptions } from '../src/source/options.ts';

const { values } = parseArgs({
  options: { ...sourceArguments, out: { type: 'string' }, port: { type: 'string', default: '4321' } },
});
const { siteDir } = sourceOptions(values, process.env);

process.env['PASSAPAROLA_SITE'] = siteDir;
process.env['PASSAPAROLA_OUT'] = values.out ?? `${siteDir}/dist`;
const server = await preview({ root: projectDir, server: { port: Number(values.port) } });
console.log(`http://${server.host ?? 'localhost'}:${server.port}/`);
