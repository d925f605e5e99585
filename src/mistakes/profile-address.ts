/** Where the profiles of a network lie, before the name of somebody there. */
const networks: Readonly<Record<string, string>> = {
  bluesky: 'https://bsky.app/profile/',
  facebook: 'https://www.facebook.com/',
  instagram: 'https://www.instagram.com/',
  linkedin: 'https://www.linkedin.com/company/',
  pinterest: 'https://www.pinterest.com/',
  telegram: 'https://t.me/',
  threads: 'https://www.threads.com/@',
  tiktok: 'https://www.tiktok.com/@',
  twitter: 'https://x.com/',
  whatsapp: 'https://wa.me/',
  x: 'https://x.com/',
  youtube: 'https://www.youtube.com/@',
};

const linkedinOfPeople = 'https://www.linkedin.com/in/';

/** The fields that list profiles. */
const lists = ['channels', 'profiles'];

/**
 * A network that somebody made a field of, the field whose list its profile belongs in, and its address there as far as
 * what was written says it.
 *
 * @example profileMeant('instagram', '@bottega', ['name', 'channels'])
 * // { list: 'channels', address: 'https://www.instagram.com/bottega' }
 */
export function profileMeant(
  key: string,
  written: unknown,
  known: readonly string[],
): { readonly list: string; readonly address: string } | undefined {
  const name = key.toLowerCase();
  const list = lists.find((field) => known.includes(field));
  const isOfPerson = name === 'linkedin' && list === 'profiles';
  const network = isOfPerson ? linkedinOfPeople : Object.hasOwn(networks, name) ? networks[name] : undefined;
  if (network === undefined || list === undefined) return undefined;
  return { list, address: addressOf(network, typeof written === 'string' ? written.trim() : '') };
}

function addressOf(network: string, written: string): string {
  if (/^https?:\/\/\S+$/i.test(written)) return written;
  if (/^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\/\S+$/i.test(written)) return `https://${written}`;
  const name = network === networks.whatsapp ? numberOf(written) : written.replace(/^@/, '');
  return network + (/^[\w.-]+$/.test(name) ? name : '…');
}

/** Its addresses hold the number with the country’s, as digits alone. */
const numberOf = (written: string): string =>
  /^(?:\+|00)/.test(written) ? written.replace(/^00/, '').replaceAll(/\D/g, '') : '';
