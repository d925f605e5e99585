import type { LonLat } from '../places/earth.ts';
import type { LevelName } from './levels.ts';

/** What the map of one language is made of; fetched when a visitor asks for the map. */
export interface ExploreFile {
  readonly lang: string;
  readonly ground: Ground;
  /** The path of the network as GeoJSON. */
  readonly places: string;
  readonly names: NameFile;
  /** The phones of companies as the site writes them, by their keys. */
  readonly phones: Readonly<Record<string, string>>;
  /** The hosts that may be asked, as the visitor was told. */
  readonly hosts: readonly string[];
  readonly words: ExploreWords;
}

/** The paths of the site’s own land, or the address of a style or of tiles. */
export type Ground =
  | { readonly kind: 'land'; readonly files: Readonly<Record<LevelName, string>> }
  | { readonly kind: 'style'; readonly address: string }
  | { readonly kind: 'tiles'; readonly address: string };

/** Names of countries and towns at the points where they are written. */
export type NameFile = GeoJSON.FeatureCollection<
  GeoJSON.Point,
  {
    readonly kind: 'country' | 'town';
    readonly name: string;
    /** The zoom from which it is written. */
    readonly from: number;
    /** The smaller goes first where there is no room for all. */
    readonly rank: number;
  }
>;

/** The client on whose page the map is, and what leads to its door. */
export interface Subject {
  readonly key: string;
  readonly name: string;
  readonly at: LonLat;
  readonly spots: readonly Spot[];
}

type SpotKind = 'entrance' | 'parking' | 'stop' | 'landmark';

export interface Spot {
  readonly kind: SpotKind;
  readonly text: string;
  readonly at: LonLat;
}

/** What the map says, in the language of the page. */
export interface ExploreWords extends Readonly<Record<SpotKind, string>> {
  readonly label: string;
  readonly help: string;
  readonly close: string;
  readonly incomplete: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly closePopup: string;
  readonly sources: string;
  readonly scrollHelp: string;
  readonly scrollHelpMac: string;
  readonly touchHelp: string;
  readonly landSource: string;
  readonly namesSource: string;
  readonly companies: Readonly<{ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>>;
}
