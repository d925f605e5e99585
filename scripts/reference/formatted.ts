import { format, resolveConfig } from 'prettier';
import { projectDir } from '../../src/build/folders.ts';

/** A page in the style of the project. */
export const formatted = async (page: string): Promise<string> =>
  format(page, { ...(await resolveConfig(`${projectDir}/README.md`)), parser: 'markdown' });
