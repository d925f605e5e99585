import { emptyDocument, readDocument, type Document } from './document.ts';
import { startOf } from './place.ts';

export const siteFile = 'content/site.yaml';

/** Without site.yaml nothing can be built; the rest is read all the same, so that all mistakes are told at once. */
export async function readSiteDocument(folder: string, isThere: boolean): Promise<Document> {
  if (isThere) return readDocument(folder, siteFile);
  const missing = { code: 'file-missing', facts: {}, place: startOf(siteFile) } as const;
  return { ...emptyDocument(siteFile), mistakes: [missing] };
}
