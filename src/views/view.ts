import type { Subject } from '../explore/data.ts';
import type { mapPolicy } from '../explore/policy.ts';
import type { Graph } from '../structured-data/graph.ts';
import type { HeadTag } from '../head/tag.ts';
import type { OpenNowData } from '../hours/open-now.ts';
import type { Messages } from '../i18n/messages.ts';
import type { WebFont } from '../look/typefaces.ts';
import type { Relation } from '../model/client.ts';
import type { Body, Picture, Rendition } from '../model/content.ts';
import type { Status } from '../model/history.ts';
import type { Locale } from '../model/text.ts';
import type { QrCode } from '../qr/qr-code.ts';
import type { Alternate } from '../routes/alternates.ts';
import type { ArrivalView } from './arrival.ts';
import type { DirectionsView } from './directions.ts';

/** What every page of one language shows: the same object on each of them. */
export interface Frame {
  readonly locale: Locale;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The folder that the site lives in: `/`. */
  readonly base: string;
  readonly siteName: string;
  readonly tagline: string;
  readonly homePath: string;
  readonly logo: Picture;
  readonly menu: readonly Link[];
  readonly footer: Footer;
  /** The brand’s colours and shapes as CSS custom properties. */
  readonly look: string;
  readonly messages: Messages;
  /** The fonts of the look that the site serves itself: see `look/typefaces.ts`. */
  readonly webFonts: readonly WebFont[];
}

export interface Footer {
  readonly description: string;
  readonly links: readonly Link[];
  readonly addressLines: readonly string[];
  readonly phones: readonly Phone[];
  readonly email?: string | undefined;
  readonly channels: readonly Link[];
  readonly feedPath?: string | undefined;
}

/** A link within the site (`href` a path) or to another one (`href` a URL). */
export interface Link {
  readonly href: string;
  readonly label: string;
  /** Set where the target is in another language than the page. */
  readonly lang?: string | undefined;
  readonly rel?: string | undefined;
}

/** A link to a file that another program reads. */
export interface Download extends Link {
  /** Its media type. */
  readonly type: string;
  /** Whether the browser keeps the file rather than shows it; phones open contacts and calendars themselves. */
  readonly keep: boolean;
}

export interface Phone {
  /** `tel:+39021234567` */
  readonly href: string;
  readonly label: string;
}

/** One language of the switcher. `exact` is false where it leads to the nearest parent instead of a translation. */
export interface SwitchLink extends Link {
  readonly lang: string;
  readonly current: boolean;
  readonly exact: boolean;
  /** What the reader is told where the link is not exact. */
  readonly note?: string | undefined;
}

/** What every page has. A page is rendered from its view alone. */
export interface View {
  readonly frame: Frame;
  readonly path: string;
  readonly head: readonly HeadTag[];
  /** JSON-LD, ready for the page: see `structured-data/serialize.ts`. */
  readonly graph: Graph;
  readonly switcher: readonly SwitchLink[];
  /** From the home page to this one, which is the last; empty on the home page. */
  readonly breadcrumbs: readonly Link[];
  /** What the sitemap says of the page; nothing for a page that search engines must leave out. */
  readonly listing?: Listing | undefined;
}

export interface Listing {
  readonly alternates: readonly Alternate[];
  /** ISO 8601; nothing where it is not known, since a wrong date is worse than none (SM02). */
  readonly lastModified?: string | undefined;
  readonly image?: Rendition | undefined;
}

/** A story in a list. */
export interface StoryCard {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly cover?: Picture | undefined;
  readonly date: string;
  readonly dateText: string;
  readonly tags: readonly Link[];
  readonly draft: boolean;
}

/** A company in a list. */
export interface ClientCard {
  readonly key: string;
  readonly name: string;
  /** The page in this language, or in another one when `lang` is set. */
  readonly link: Link;
  readonly description?: string | undefined;
  /** Where the description is in another language than the page. */
  readonly descriptionLang?: string | undefined;
  readonly sector: string;
  readonly sectorLabel: string;
  readonly city: string;
  readonly cityLabel: string;
  readonly picture?: Picture | undefined;
  readonly logo?: Picture | undefined;
  readonly status?: StatusView | undefined;
  /** Nothing for a client that hides its address. */
  readonly addressLine?: string | undefined;
  /** Where it comes to its customers. */
  readonly serviceAreaLine?: string | undefined;
  readonly phone?: Phone | undefined;
  /** `2019` or `2016–2021`. */
  readonly period?: string | undefined;
}

/** A person in a list; only people who agreed to be named. */
export interface PersonCard {
  readonly name: string;
  readonly role?: string | undefined;
  readonly path: string;
  readonly photo?: Picture | undefined;
  readonly nearLabels: readonly string[];
}

export interface Pagination {
  readonly page: number;
  readonly pages: number;
  readonly newer?: string | undefined;
  readonly older?: string | undefined;
  /** Every page’s path, in order. */
  readonly paths: readonly string[];
}

export interface HomeView extends View {
  readonly title: string;
  readonly description: string;
  /** The newest story, shown large. */
  readonly lead?: StoryCard | undefined;
  readonly stories: readonly StoryCard[];
  readonly clients: readonly ClientCard[];
  readonly storiesLink: Link;
  readonly networkLink: Link;
}

export interface StoriesView extends View {
  readonly title: string;
  readonly description: string;
  readonly stories: readonly StoryCard[];
  readonly pagination: Pagination;
  readonly tags: readonly TagLink[];
  readonly feedPath: string;
}

export interface TagLink extends Link {
  readonly count: number;
  readonly current: boolean;
}

export interface StoryView extends View {
  readonly title: string;
  readonly description: string;
  readonly cover?: Picture | undefined;
  readonly date: string;
  readonly dateText: string;
  readonly updated?: string | undefined;
  readonly updatedText?: string | undefined;
  readonly authors: readonly PersonCard[];
  readonly authorsText: string;
  readonly readingTime: string;
  readonly tags: readonly Link[];
  readonly draft: boolean;
  readonly body: Body;
  readonly clients: readonly ClientCard[];
  readonly translations: readonly Link[];
  readonly more: readonly StoryCard[];
}

/** The offer to explore a map, of which nothing is loaded before a visitor asks for it. */
export interface Explore {
  /** The path of what is fetched first: an `ExploreFile`. */
  readonly file: string;
  /** What the page’s content policy must allow for it. */
  readonly policy: ReturnType<typeof mapPolicy>;
  /** Which hosts are going to be contacted; nothing where the site has all of it. */
  readonly notice?: string | undefined;
  readonly subject?: Subject | undefined;
}

export interface NetworkView extends View {
  readonly title: string;
  readonly description: string;
  readonly intro: string;
  readonly clientCount: string;
  readonly sectors: readonly FilterOption[];
  readonly cities: readonly FilterOption[];
  /** Pairs `[sector, city]` that no company has: there the reader is told so. */
  readonly emptyPairs: readonly (readonly [string, string])[];
  readonly groups: readonly NetworkGroup[];
  /** Nothing where no company has a pin. */
  readonly map?: NetworkMap | undefined;
  readonly downloads: readonly Download[];
  readonly explore?: Explore | undefined;
}

/** The network on a map, and the same as a list by town. */
export interface NetworkMap {
  readonly title: string;
  /** What numbers and circles mean. */
  readonly legend: readonly string[];
  readonly listTitle: string;
  /** How many companies are on the map. */
  readonly summary: string;
  /** Whether the list is so long that it is folded at first. */
  readonly folded: boolean;
  readonly oneTown: boolean;
  /** One, or several where the network lies on several continents. */
  readonly sheets: readonly MapSheet[];
  readonly towns: readonly MapTown[];
  /** Companies that are not on the map. */
  readonly elsewhere: readonly MapEntry[];
  readonly elsewhereTitle: string;
}

/** A part of the network, drawn for a wide page and for a phone; of many parts the small drawing is enough. */
export interface MapSheet {
  /** The countries that it is about. */
  readonly label: string;
  readonly wide?: MapDrawing | undefined;
  readonly narrow: MapDrawing;
}

/** Paths of the ground are written at the scale 1 / `grain` of `maps/outline.ts`; all else in units of the drawing. */
export interface MapDrawing {
  readonly width: number;
  readonly height: number;
  /** The outline of the whole Earth, where the drawing shows more than that. */
  readonly sea?: string | undefined;
  readonly land: string;
  /** The countries with companies. */
  readonly own: string;
  readonly borders: string;
  /** Circles at even distances around the agency, from the inner to the outer. */
  readonly rings: readonly string[];
  readonly countries: readonly (MapText & { readonly own: boolean })[];
  readonly townSize: number;
  readonly countrySize: number;
  readonly marks: readonly MapMark[];
}

export interface MapText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A disc: one company, or several with their number. */
export interface MapMark {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly count?: string | undefined;
  /** Its label says what is there to those who do not see the map. */
  readonly link: Link;
  readonly label?: MapText | undefined;
  /** How many. */
  readonly towns: number;
  readonly cards: readonly Pick<ClientCard, 'sector' | 'city'>[];
  /** Separated by blanks, for the filter. */
  readonly sectors: string;
  readonly cities: string;
}

export interface MapTown {
  readonly id: string;
  readonly name: string;
  readonly city: string;
  /** How many, where there are several. */
  readonly count?: string | undefined;
  readonly entries: readonly MapEntry[];
  readonly closeUp?: MapCloseUp | undefined;
}

export interface MapEntry {
  /** Of its mark in the close-up of the town; 0 where it has none. */
  readonly number: number;
  readonly link: Link;
  readonly sector: string;
  readonly city: string;
  /** What keeps a visitor from just going there: it has closed, it comes to its customers. */
  readonly note?: string | undefined;
}

/** A town from near, with circles at even distances; the paths of these at the scale 1 / `grain`. */
export interface MapCloseUp {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  /** Of its letters. */
  readonly size: number;
  readonly rings: readonly string[];
  /** In the middle of the circles, where it is in town; its caption says how far the circles are from it. */
  readonly agency?:
    | {
        readonly x: number;
        readonly y: number;
        readonly label?: MapText | undefined;
        readonly caption: string;
      }
    | undefined;
  /** How far the circles are apart, on paper and in words. */
  readonly scale: { readonly units: number; readonly text: string };
  readonly north: string;
  readonly marks: readonly {
    readonly x: number;
    readonly y: number;
    readonly radius: number;
    readonly number: string;
    readonly label?: MapText | undefined;
    readonly sectors: string;
  }[];
}

export interface FilterOption {
  /** Safe in an attribute and a selector, since it is a slug. */
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/**
 * Clients stand in one group per sector; partners, friends and former clients in one group each, and so do companies
 * that have closed for good, whatever they were.
 */
export interface NetworkGroup {
  readonly id: string;
  readonly title: string;
  readonly relation: Relation | 'closed';
  readonly cards: readonly ClientCard[];
}

export interface ClientView extends View, HoursView {
  readonly name: string;
  readonly description: string;
  readonly sectorLabel: string;
  /** With us since, or from … to …; nothing where that is not known. */
  readonly relationText?: string | undefined;
  readonly disclosure: string;
  readonly logo?: Picture | undefined;
  readonly photos: readonly Picture[];
  readonly status?: StatusView | undefined;
  readonly formerNames: readonly string[];
  readonly formerPlaces: readonly FormerPlaceView[];
  readonly serviceArea?: ServiceAreaView | undefined;
  /** None for a client that hides its address. */
  readonly addressLines: readonly string[];
  readonly directions?: DirectionsView | undefined;
  readonly arrival?: ArrivalView | undefined;
  /** The address of the page, for somebody who holds it on paper. */
  readonly qr: QrCode;
  readonly phones: readonly Phone[];
  readonly email?: string | undefined;
  readonly website?: Link | undefined;
  readonly channels: readonly Link[];
  readonly departments: readonly DepartmentView[];
  readonly priceRange?: string | undefined;
  readonly downloads: readonly Download[];
  readonly explore?: Explore | undefined;
  readonly body: Body;
  readonly stories: readonly StoryCard[];
  readonly people: readonly PersonCard[];
  /** “and 3 more people”, those who did not agree to be named. */
  readonly otherPeople?: string | undefined;
}

/** When a client or a part of it is open. */
export interface HoursView {
  readonly hours: readonly HoursRow[];
  readonly hoursNote?: string | undefined;
  /** What the browser says of this moment, and its longest sentence, for which there must be room. */
  readonly openNow?: { readonly data: OpenNowData; readonly longest: string } | undefined;
}

/** A part of a client with hours of its own. */
export interface DepartmentView extends HoursView {
  readonly name: string;
  readonly phones: readonly Phone[];
  readonly email?: string | undefined;
}

/** What opens, closes or has closed, and why; `open` where it is so for now and will not stay so. */
export interface StatusView {
  readonly status: Status;
  readonly text: string;
  readonly note?: string | undefined;
}

export interface FormerPlaceView {
  /** `Old address, until March 2025` */
  readonly label: string;
  readonly line: string;
}

export interface ServiceAreaView {
  /** `Monza, Lissone e Milano` */
  readonly towns: string;
  /** Its own town, where that is all that may be told. */
  readonly basedIn?: string | undefined;
}

/** Days with the same hours: `lun–ven`, `9–13 e 15.30–19`. */
export interface HoursRow {
  readonly days: string;
  readonly times: string;
  readonly closed: boolean;
}

export interface PeopleView extends View {
  readonly title: string;
  readonly description: string;
  readonly team: readonly PersonCard[];
  readonly near: readonly PersonCard[];
}

export interface PersonView extends View {
  readonly name: string;
  readonly role?: string | undefined;
  readonly bio?: string | undefined;
  readonly photo?: Picture | undefined;
  readonly profiles: readonly Link[];
  readonly clients: readonly ClientCard[];
  readonly stories: readonly StoryCard[];
}

export interface PageView extends View {
  readonly title: string;
  readonly description: string;
  readonly cover?: Picture | undefined;
  readonly body: Body;
  /** Set on the contact page: the agency’s own address and channels beside the text. */
  readonly showContact: boolean;
}

export interface NotFoundView extends View {
  readonly title: string;
  readonly text: string;
  readonly links: readonly Link[];
}
