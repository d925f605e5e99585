/** A place where an agency posts its news, and by which of its hosts a post there is known again. */
interface Channel {
  readonly label: string;
  readonly hosts: readonly string[];
}

const channels = {
  facebook: { label: 'Facebook', hosts: ['facebook.com', 'fb.com'] },
  instagram: { label: 'Instagram', hosts: ['instagram.com'] },
  linkedin: { label: 'LinkedIn', hosts: ['linkedin.com'] },
  x: { label: 'X', hosts: ['x.com', 'twitter.com'] },
  mastodon: { label: 'Mastodon', hosts: [] },
  bluesky: { label: 'Bluesky', hosts: ['bsky.app'] },
  threads: { label: 'Threads', hosts: ['threads.com', 'threads.net'] },
  pinterest: { label: 'Pinterest', hosts: ['pinterest.com', 'pin.it'] },
  whatsapp: { label: 'WhatsApp', hosts: ['whatsapp.com'] },
  telegram: { label: 'Telegram', hosts: ['t.me', 'telegram.me'] },
  newsletter: { label: 'Newsletter', hosts: [] },
  google: { label: 'Google Business Profile', hosts: ['business.google.com', 'g.page', 'posts.gle'] },
} as const satisfies Readonly<Record<string, Channel>>;

export type ChannelName = keyof typeof channels;

export const channelNames = Object.keys(channels) as readonly ChannelName[];

export const channelOf = (name: ChannelName): Channel => channels[name];

/** The channel that an address belongs to; Mastodon has as many hosts as it has servers, and an `@` in its paths. */
export function channelAt(url: string): ChannelName | undefined {
  const { hostname, pathname } = new URL(url);
  const named = channelNames.find((name) =>
    channelOf(name).hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`)),
  );
  return named ?? (/^\/@[\w.]+/.test(pathname) ? 'mastodon' : undefined);
}
