import { statSync } from 'node:fs';
import { join } from 'node:path';
import { Complaint } from '../complaint.ts';

/** The home page of a built site. @throws Complaint if there is none */
export function homePageIn(dist: string): string {
  const file = join(dist, 'index.html');
  if (statSync(file, { throwIfNoEntry: false })?.isFile()) return file;
  throw new Complaint('dist-missing', { folder: dist });
}
