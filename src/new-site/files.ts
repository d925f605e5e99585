import { contentFiles, sampleKeys, type Sample } from './content.ts';
import { drawingsIn } from './drawings.ts';
import { editorFiles } from './editor-files.ts';
import { packageText } from './package-file.ts';
import { readmeText } from './readme.ts';
import { workflowText } from './workflow.ts';

/** All files of a new site, by path. @param folder where they will lie, links followed */
export async function siteFiles(
  sample: Sample,
  folder: string,
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const { staffLanguage, brand } = sample;
  const keys = sampleKeys(sample);
  const drawings = await drawingsIn(brand);
  const content = new Map<string, string | Uint8Array>([
    ...contentFiles(sample),
    ['logo.svg', drawings.logo],
    [`posts/${keys.story}/cover.jpg`, drawings.cover],
    [`clients/${keys.client}/shop.jpg`, drawings.shop],
    [`people/${keys.person}/portrait.jpg`, drawings.portrait],
  ]);
  return new Map<string, string | Uint8Array>([
    ...[...content].map(([file, bytes]) => [`content/${file}`, bytes] as const),
    // Else git would not keep the folder.
    ['public/.gitkeep', ''],
    ['package.json', packageText(folder)],
    ['README.md', readmeText(sample)],
    ['.gitignore', ignored],
    ['.github/workflows/site.yml', workflowText(staffLanguage)],
    ...editorFiles(staffLanguage),
  ]);
}

const ignored = [
  'node_modules/',
  'dist/',
  'dist.new/',
  '.cache/',
  '*.log',
  '.DS_Store',
  'Thumbs.db',
  '',
].join('\n');
