import type { APIRoute } from 'astro';
import { loadContent } from '../collections.ts';
import { contactPhoto } from '../icons/contact-photo.ts';
import { fileParameter, hash } from '../routes/static-paths.ts';
import { clientFiles, type ClientFile } from '../views/client-files.ts';
import { contextsOf } from '../views/context.ts';
import { oncePer } from '../once.ts';
import type { Client } from '../model/content.ts';

/** The files about each client, in the languages that its page exists in. */
export async function getStaticPaths() {
  const content = await loadContent();
  const { base } = content.site;
  return contextsOf(content)
    .flatMap(clientFiles)
    .map((file) => ({
      params: { clientFile: fileParameter(file.path, base) },
      props: { file },
      cacheKey: hash([file.write(), file.hasPhoto && portraitOf(file.client)?.image.src]),
    }));
}

export const GET: APIRoute<{ file: ClientFile }> = async ({ props: { file } }) => {
  const photo = file.hasPhoto ? await photoOf(file.client) : undefined;
  return new Response(file.write(photo), { headers: { 'Content-Type': file.type } });
};

const portraitOf = ({ logo, photos }: Client) => logo ?? photos[0];

/** In base64; made once for all languages. */
const photoOf = oncePer(async ({ portraitFile, logo }: Client): Promise<string | undefined> => {
  if (portraitFile === undefined) return undefined;
  const photo = await contactPhoto(portraitFile, logo ? 'logo' : 'photo');
  return photo.toString('base64');
});
