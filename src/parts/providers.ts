/** A page elsewhere that can be shown within one of ours. */
export interface Frame {
  /** Who shows it: a visitor decides on this name. */
  readonly provider: string;
  readonly kind: 'video' | 'audio' | 'post' | 'map';
  /** What is loaded when a visitor asks for it. */
  readonly src: string;
  readonly shape: 'wide' | 'tall' | 'low' | 'square';
}

interface Provider {
  readonly name: string;
  readonly kind: Frame['kind'];
  /** Its hosts, without `www.` and `m.`. */
  readonly host: RegExp;
  /** @example 'https://www.youtube.com/watch?v=…' */
  readonly example: string;
  /** What to load, and in which shape; nothing for an address that shows nothing by itself. */
  readonly frame: (url: URL) => Pick<Frame, 'src' | 'shape'> | undefined;
}

const providers: readonly Provider[] = [
  {
    name: 'YouTube',
    kind: 'video',
    host: /^(?:(?:music\.)?youtube\.com|youtu\.be|youtube-nocookie\.com)$/,
    example: 'https://www.youtube.com/watch?v=…',
    frame: youtube,
  },
  {
    name: 'Vimeo',
    kind: 'video',
    host: /^(?:player\.)?vimeo\.com$/,
    example: 'https://vimeo.com/…',
    frame({ pathname, searchParams }) {
      const [, id, hash = searchParams.get('h') ?? ''] = /\/(\d+)(?:\/([\da-f]+))?\/?$/.exec(pathname) ?? [];
      if (id === undefined) return undefined;
      const query = new URLSearchParams({ dnt: '1', autoplay: '1', ...(hash === '' ? {} : { h: hash }) });
      return { src: `https://player.vimeo.com/video/${id}?${query.toString()}`, shape: 'wide' };
    },
  },
  {
    name: 'Spotify',
    kind: 'audio',
    host: /^open\.spotify\.com$/,
    example: 'https://open.spotify.com/episode/…',
    frame({ pathname }) {
      const [, kind, id] =
        /\/(album|artist|episode|playlist|show|track)\/([\dA-Za-z]+)\/?$/.exec(pathname) ?? [];
      return id === undefined
        ? undefined
        : { src: `https://open.spotify.com/embed/${kind}/${id}`, shape: kind === 'track' ? 'low' : 'square' };
    },
  },
  {
    name: 'SoundCloud',
    kind: 'audio',
    host: /^soundcloud\.com$/,
    example: 'https://soundcloud.com/…/…',
    frame({ pathname }) {
      if (!/^\/[\w-]+\/[\w-]+(?:\/[\w-]+)?\/?$/.test(pathname)) return undefined;
      const query = new URLSearchParams({ url: `https://soundcloud.com${pathname}`, auto_play: 'true' });
      return { src: `https://w.soundcloud.com/player/?${query.toString()}`, shape: 'low' };
    },
  },
  {
    name: 'TikTok',
    kind: 'video',
    host: /^tiktok\.com$/,
    example: 'https://www.tiktok.com/@…/video/…',
    frame: ({ pathname }) =>
      framed(
        /\/video\/(\d+)/.exec(pathname)?.[1],
        'tall',
        (id) => `https://www.tiktok.com/player/v1/${id}?autoplay=1`,
      ),
  },
  {
    name: 'Instagram',
    kind: 'post',
    host: /^instagram\.com$/,
    example: 'https://www.instagram.com/p/…/',
    frame: ({ pathname }) =>
      framed(
        /\/((?:p|reel|tv)\/[\w-]+)/.exec(pathname)?.[1],
        'tall',
        (post) => `https://www.instagram.com/${post}/embed/`,
      ),
  },
  {
    name: 'Facebook',
    kind: 'post',
    host: /^(?:facebook\.com|fb\.watch)$/,
    example: 'https://www.facebook.com/…/posts/…',
    frame({ href, pathname }) {
      if (pathname.length < 2) return undefined;
      const isVideo = /\/videos\/|^\/watch|^\/reel\//.test(pathname);
      const query = new URLSearchParams({ href, ...(isVideo ? {} : { show_text: 'true' }) });
      return {
        src: `https://www.facebook.com/plugins/${isVideo ? 'video' : 'post'}.php?${query.toString()}`,
        shape: isVideo ? 'wide' : 'tall',
      };
    },
  },
  {
    name: 'OpenStreetMap',
    kind: 'map',
    host: /^(?:openstreetmap\.org|osm\.org)$/,
    example: 'https://www.openstreetmap.org/#map=18/45.46420/9.19000',
    frame: openStreetMap,
  },
  {
    name: 'Google Maps',
    kind: 'map',
    host: /^(?:maps\.)?google\.(?:com|[a-z]{2}|com?\.[a-z]{2})$/,
    example: 'https://www.google.com/maps/place/…',
    frame: googleMaps,
  },
];

/** What a page elsewhere shows within one of ours; nothing for what cannot be shown so. */
export function frameOf(address: string): Frame | undefined {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  const host = url.hostname.replace(/^(?:www|m)\./, '');
  const provider = providers.find((each) => each.host.test(host));
  const frame = provider?.frame(url);
  return provider && frame && { provider: provider.name, kind: provider.kind, ...frame };
}

/** Who can be asked for pages of some kind, with an address of each. */
export const examplesOf = (...kinds: readonly Frame['kind'][]): readonly string[] =>
  providers
    .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
    .map(({ name, example }) => `${name} (${example})`);

const framed = (
  id: string | undefined,
  shape: Frame['shape'],
  src: (id: string) => string,
): Pick<Frame, 'src' | 'shape'> | undefined => (id === undefined ? undefined : { src: src(id), shape });

function youtube({ hostname, pathname, searchParams }: URL): Pick<Frame, 'src' | 'shape'> | undefined {
  const isShort = pathname.startsWith('/shorts/');
  const written = hostname.endsWith('youtu.be')
    ? pathname.slice(1)
    : (/^\/(?:embed|live|shorts|v)\/([^/]+)/.exec(pathname)?.[1] ?? searchParams.get('v') ?? '');
  const list = searchParams.get('list');
  const query = new URLSearchParams({ autoplay: '1' });
  const start = secondsOf(searchParams.get('t') ?? searchParams.get('start') ?? '');
  if (start > 0) query.set('start', String(start));
  if (list !== null && /^[\w-]+$/.test(list)) query.set('list', list);
  const id = /^[\w-]{6,20}$/.test(written) ? written : query.has('list') ? 'videoseries' : undefined;
  return framed(
    id,
    isShort ? 'tall' : 'wide',
    (video) => `https://www.youtube-nocookie.com/embed/${video}?${query.toString()}`,
  );
}

/** `90`, `90s` or `1h2m3s`. */
function secondsOf(time: string): number {
  const [, hours = '0', minutes = '0', seconds = '0'] =
    /^(?:(\d{1,3})h)?(?:(\d{1,4})m)?(?:(\d{1,6})s?)?$/.exec(time) ?? [];
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

/** How many degrees a map of some zoom shows around its middle. */
const reach = (zoom: number): number => 180 / 2 ** zoom;

function openStreetMap({ hash, searchParams }: URL): Pick<Frame, 'src' | 'shape'> | undefined {
  const [, zoomed = '17', north, east] = /map=(\d+)\/(-?[\d.]+)\/(-?[\d.]+)/.exec(hash) ?? [];
  const marker = [searchParams.get('mlat'), searchParams.get('mlon')].map((each) =>
    Number(each ?? Number.NaN),
  );
  const [lat, lon] = marker.some(Number.isNaN) ? [Number(north), Number(east)] : marker;
  if (lat === undefined || lon === undefined || !isOnEarth(lat, lon)) return undefined;
  const away = reach(Math.min(19, Number(zoomed)));
  const box = [lon - away, lat - away / 2, lon + away, lat + away / 2]
    .map((each) => each.toFixed(5))
    .join(',');
  const query = new URLSearchParams({ bbox: box, layer: 'mapnik', marker: `${lat},${lon}` });
  return { src: `https://www.openstreetmap.org/export/embed.html?${query.toString()}`, shape: 'wide' };
}

function googleMaps({ pathname, searchParams }: URL): Pick<Frame, 'src' | 'shape'> | undefined {
  const pb = searchParams.get('pb');
  if (pathname === '/maps/embed' && pb !== null)
    return {
      src: `https://www.google.com/maps/embed?${new URLSearchParams({ pb }).toString()}`,
      shape: 'wide',
    };
  const [, place] = /^\/maps\/(?:place|search)\/([^/]+)/.exec(pathname) ?? [];
  const [, lat, lon] = /@(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)/.exec(pathname) ?? [];
  const sought = searchParams.get('q') ?? (place === undefined ? undefined : readable(place));
  const q = sought ?? (lat === undefined ? undefined : `${lat},${lon}`);
  if (!pathname.startsWith('/maps') || q === undefined) return undefined;
  const query = new URLSearchParams({
    q,
    ...(lat === undefined ? {} : { ll: `${lat},${lon}` }),
    output: 'embed',
  });
  return { src: `https://www.google.com/maps?${query.toString()}`, shape: 'wide' };
}

const isOnEarth = (lat: number, lon: number): boolean => Math.abs(lat) <= 90 && Math.abs(lon) <= 180;

function readable(step: string): string {
  const words = step.replaceAll('+', ' ');
  try {
    return decodeURIComponent(words);
  } catch {
    return words;
  }
}
