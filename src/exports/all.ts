import type { Content } from '../model/content.ts';
import { hostingFiles } from '../hosting/files.ts';
import { pathsOf } from '../routes/paths.ts';
import { contextsOf } from '../views/context.ts';
import { clientOutput } from './client-output.ts';
import { iconFiles } from './icon-files.ts';
import { llmsFile } from './llms-file.ts';
import { mapFiles } from './map-files.ts';
import { networkOutput } from './network-output.ts';
import { fileOf, type OutputFile } from './output-file.ts';
import { prefetchFile } from './prefetch.ts';
import { searchFiles } from './search-files.ts';

/** Every file of the site that is made of the content and is neither a page nor a picture of one. */
export const allFiles = (content: Content): readonly OutputFile[] => {
  const contexts = contextsOf(content);
  return [
    ...iconFiles(content),
    ...contexts.flatMap(clientOutput),
    ...networkOutput(contexts),
    ...mapFiles(contexts),
    ...searchFiles(contexts),
    ...indexNowFile(content),
    ...(content.site.llms ? contexts.map(llmsFile) : []),
    ...hostingFiles(content),
    ...contexts.slice(0, 1).map(prefetchFile),
    ...contexts.slice(0, 1).map(({ paths }) => ({
      path: paths.asset('robots.txt'),
      type: 'text/plain',
      facts: () => paths.url('/'),
      make: () => `User-agent: *\nAllow: /\n\nSitemap: ${paths.url(paths.asset('sitemap-index.xml'))}\n`,
    })),
  ];
};

/** What search engines look for before they believe what is told of the site; it stands alone in its file. */
const indexNowFile = ({ site }: Content): readonly OutputFile[] => {
  const { indexnow: key } = site;
  return key === undefined ? [] : [fileOf(pathsOf(site).indexNowKey(key), 'text/plain', () => key)];
};
