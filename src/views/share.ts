import type { Context } from './context.ts';

/** Ways to pass a page on that load nothing: plain links, and the address to be copied. */
export interface Share {
  readonly url: string;
  readonly whatsapp: string;
  readonly mail: string;
}

export function shareOf({ paths }: Context, path: string, title: string): Share {
  const url = paths.url(path);
  const [subject, body, text] = [title, `${title}\n${url}`, `${title} ${url}`].map(encodeURIComponent);
  return {
    url,
    whatsapp: `https://wa.me/?text=${text}`,
    mail: `mailto:?subject=${subject}&body=${body}`,
  };
}
