import { channelAt, channelOf } from '../model/channel.ts';
import type { Context } from './context.ts';
import type { Link } from './view.ts';

/** Ways to pass a page on that load nothing: plain links, and the address to be copied. */
export interface Share {
  readonly url: string;
  readonly whatsapp: string;
  readonly mail: string;
  /** Where people talk of it already. */
  readonly posts: readonly Link[];
}

export function shareOf(
  { paths }: Context,
  path: string,
  title: string,
  posts: readonly string[] = [],
): Share {
  const url = paths.url(path);
  const [subject, body, text] = [title, `${title}\n${url}`, `${title} ${url}`].map(encodeURIComponent);
  return {
    url,
    whatsapp: `https://wa.me/?text=${text}`,
    mail: `mailto:?subject=${subject}&body=${body}`,
    posts: posts.map(postLink),
  };
}

/** By the name of the channel, or its host where it is none that we know. */
function postLink(href: string): Link {
  const channel = channelAt(href);
  const label = channel ? channelOf(channel).label : new URL(href).hostname.replace(/^www\./, '');
  return { href, label, rel: 'syndication' };
}
