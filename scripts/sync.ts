import '../src/build/no-telemetry.ts';
import { sync } from 'astro';
import { projectDir } from '../src/build/folders.ts';

// The types of the content collections, which the type checker wants to see.
process.chdir(projectDir);
await sync({ root: projectDir, logLevel: 'warn' });
