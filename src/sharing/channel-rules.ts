import type { ChannelName } from '../model/channel.ts';
import type { Counting } from './length.ts';

/** What a place that news are posted to asks of a text. The figures are those that each tells its users. */
export interface ChannelRules {
  /** How long a text may be, and how that is counted. */
  readonly most: number;
  readonly counting: Counting;
  /** A title of its own, and how long it may be. */
  readonly mostOfTitle?: number;
  readonly hashtags: number;
  /** Where the address of the story goes: into the text, into a field or button of its own, or into the profile. */
  readonly link: 'text' | 'field' | 'profile';
  /** Which shape of picture it shows whole. */
  readonly shape: PictureShape;
  /** Whether it wishes for photos without words in them. */
  readonly plain?: true;
  /** Whether it refuses texts with a phone number in them. */
  readonly refusesPhones?: true;
}

/** Shapes of pictures, each by its width and height in pixels. */
export const pictureShapes = {
  card: [1200, 630],
  square: [1080, 1080],
  portrait: [1080, 1350],
  story: [1080, 1920],
  pin: [1000, 1500],
  profile: [1200, 900],
} as const satisfies Readonly<Record<string, readonly [width: number, height: number]>>;

export type PictureShape = keyof typeof pictureShapes;

const rules = {
  facebook: {
    most: 63_206,
    counting: 'units',
    hashtags: 3,
    link: 'text',
    shape: 'card',
  },
  // Five hashtags since December 2025; links in captions lead nowhere.
  instagram: {
    most: 2200,
    counting: 'units',
    hashtags: 5,
    link: 'profile',
    shape: 'portrait',
  },
  linkedin: {
    most: 3000,
    counting: 'units',
    hashtags: 3,
    link: 'text',
    shape: 'card',
  },
  x: {
    most: 280,
    counting: 'x',
    hashtags: 2,
    link: 'text',
    shape: 'card',
  },
  mastodon: {
    most: 500,
    counting: 'mastodon',
    hashtags: 4,
    link: 'text',
    shape: 'card',
  },
  bluesky: {
    most: 300,
    counting: 'graphemes',
    hashtags: 3,
    link: 'text',
    shape: 'card',
  },
  // One topic for each post.
  threads: {
    most: 500,
    counting: 'graphemes',
    hashtags: 1,
    link: 'text',
    shape: 'portrait',
  },
  pinterest: {
    most: 500,
    counting: 'units',
    mostOfTitle: 100,
    hashtags: 5,
    link: 'field',
    shape: 'pin',
  },
  whatsapp: {
    most: 1024,
    counting: 'units',
    hashtags: 0,
    link: 'text',
    shape: 'card',
  },
  // As the caption of a picture.
  telegram: {
    most: 1024,
    counting: 'units',
    hashtags: 3,
    link: 'text',
    shape: 'card',
  },
  // Its title is the subject.
  newsletter: {
    most: 600,
    counting: 'units',
    mostOfTitle: 60,
    hashtags: 0,
    link: 'text',
    shape: 'card',
  },
  google: {
    most: 1500,
    counting: 'units',
    hashtags: 0,
    link: 'field',
    shape: 'profile',
    plain: true,
    refusesPhones: true,
  },
} as const satisfies Readonly<Record<ChannelName, ChannelRules>>;

/** What a channel asks, whichever it is. */
export const rulesOf = (name: ChannelName): ChannelRules => rules[name];
