import { contactPhoto } from '../icons/contact-photo.ts';
import type { Client } from '../model/content.ts';
import { oncePer } from '../once.ts';
import { clientFiles } from '../views/client-files.ts';
import type { Context } from '../views/context.ts';
import type { OutputFile } from './output-file.ts';

/** The files about each client that has a page in the language. */
export const clientOutput = (context: Context): readonly OutputFile[] =>
  clientFiles(context).map(({ path, type, client, hasPhoto, write }) => ({
    path,
    type,
    facts: () => [write(), hasPhoto && portraitOf(client)?.image.src],
    make: async () => write(hasPhoto ? await photoOf(client) : undefined),
  }));

const portraitOf = ({ logo, photos }: Client) => logo ?? photos[0];

/** In base64; made once for all languages. */
const photoOf = oncePer(async ({ portraitFile, logo }: Client): Promise<string | undefined> => {
  if (portraitFile === undefined) return undefined;
  const photo = await contactPhoto(portraitFile, logo ? 'logo' : 'photo');
  return photo.toString('base64');
});
