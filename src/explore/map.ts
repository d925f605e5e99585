import {
  addProtocol,
  AttributionControl,
  MapLibreMap,
  NavigationControl,
  ScaleControl,
  setWorkerUrl,
  type GeoJSONSource,
  type StyleSpecification,
} from 'maplibre-gl';
import sheet from 'maplibre-gl/dist/maplibre-gl.css?url';
import worker from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { Protocol } from 'pmtiles';
import type { LonLat } from '../places/earth.ts';
import { cameraOn } from './camera.ts';
import type { ExploreFile, ExploreWords, Subject } from './data.ts';
import { isTold } from './hosts.ts';
import { landStyle } from './land-style.ts';
import { firstFamily, mapColours, type MapLook } from './look.ts';
import { showMarkers } from './markers.ts';
import { placeSource, withPlaces, type Caption, type PlaceFile } from './places-style.ts';
import { rings } from './rings.ts';
import { tilesStyle } from './tiles-style.ts';

/** What a visitor has asked for. All this runs in the browser, and is loaded only then. */
export interface Wish {
  /** Where the map goes: empty, and as large as the map is to be. */
  readonly frame: HTMLElement;
  /** The path of the `ExploreFile` of the page’s language. */
  readonly file: string;
  readonly subject?: Subject | undefined;
  /** Called with what to say when a part of the map is missing. */
  readonly onIncomplete: (words: string) => void;
}

export interface OpenMap {
  /** How to move it, for the visitor to read. */
  readonly help: string;
  readonly focus: () => void;
  readonly remove: () => void;
}

/** @throws Error where there is no map to show */
export async function openMap(wish: Wish): Promise<OpenMap> {
  const [explore] = await Promise.all([read<ExploreFile>(wish.file), addSheet()]);
  const file = await read<PlaceFile>(explore.places);
  const isSubject = ({ properties }: PlaceFile['features'][number]) => properties.key === wish.subject?.key;
  const places = { ...file, features: file.features.filter((place) => !isSubject(place)) };
  const map = createMap(wish, explore, file);
  const own = file.features.find(isSubject);
  const draw = () => drawOn(map, explore, places, wish.subject);
  draw();
  try {
    await styled(map);
  } catch (error) {
    map.remove();
    throw error;
  }
  map.on('error', () => wish.onIncomplete(explore.words.incomplete));
  showMarkers({ map, explore, subject: wish.subject, own });
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  const follow = () => showListed(map, places);
  scheme.addEventListener('change', draw);
  const choice = new MutationObserver(draw);
  choice.observe(document.documentElement, { attributeFilter: ['data-colours'] });
  document.addEventListener('change', follow);
  return {
    help: matchMedia('(pointer: coarse)').matches ? explore.words.touchHelp : explore.words.help,
    focus() {
      map.getCanvas().focus();
    },
    remove: () => {
      scheme.removeEventListener('change', draw);
      choice.disconnect();
      document.removeEventListener('change', follow);
      map.remove();
    },
  };
}

async function read<Content>(path: string): Promise<Content> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return (await response.json()) as Content;
}

/** MapLibre’s own rules are as heavy as all of the site’s; they come with it. */
function addSheet(): Promise<unknown> {
  if (document.querySelector(`link[href="${sheet}"]`)) return Promise.resolve();
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: sheet });
  // Before the site’s own, which have the last word.
  document.head.prepend(link);
  return new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', () => reject(new Error(sheet)));
  });
}

function createMap(
  { frame, subject }: Wish,
  { ground, hosts, words }: ExploreFile,
  { features }: PlaceFile,
): MapLibreMap {
  setWorkerUrl(absolute(worker));
  addProtocol('pmtiles', new Protocol({ metadata: true }).tile);
  const points = features.map(({ geometry }) => geometry.coordinates as unknown as LonLat);
  const map = new MapLibreMap({
    container: frame,
    ...cameraOn(points, ground, subject),
    locale: localeOf(words),
    cooperativeGestures: true,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    attributionControl: false,
    transformRequest: (url) => {
      if (!isTold(url, hosts, location.origin)) throw new Error(`The visitor was not told of ${url}`);
      return { url };
    },
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  const [start, end] = document.dir === 'rtl' ? (['right', 'left'] as const) : (['left', 'right'] as const);
  map.addControl(new NavigationControl({ showCompass: false }), `top-${end}`);
  map.addControl(new ScaleControl(), `bottom-${start}`);
  map.addControl(new AttributionControl({ customAttribution: [] }), `bottom-${end}`);
  return map;
}

const localeOf = (words: ExploreWords): Record<string, string> => ({
  'Map.Title': words.label,
  'NavigationControl.ZoomIn': words.zoomIn,
  'NavigationControl.ZoomOut': words.zoomOut,
  'Popup.Close': words.closePopup,
  'AttributionControl.ToggleAttribution': words.sources,
  'CooperativeGesturesHandler.WindowsHelpText': words.scrollHelp,
  'CooperativeGesturesHandler.MacHelpText': words.scrollHelpMac,
  'CooperativeGesturesHandler.MobileHelpText': words.touchHelp,
});

/** Draws ground and places in the page’s colours of this moment. */
function drawOn(
  map: MapLibreMap,
  explore: ExploreFile,
  places: PlaceFile,
  subject: Subject | undefined,
): void {
  const { ground, lang, words } = explore;
  const look = lookOfPage();
  const isOwn = ground.kind === 'land';
  const drawn = {
    places,
    captions: subject ? captionsOf(subject, words) : [],
    look: ground.kind === 'style' ? undefined : look,
    rings: subject && isOwn ? rings(subject.at, lang) : undefined,
  };
  map.setStyle(styleOf(explore, look), {
    diff: false,
    transformStyle: (_, style) => withPlaces(style, drawn),
  });
}

/** Signs and landmarks are called by what one sees there, the rest by what it is. */
const captionsOf = ({ name, at, spots }: Subject, words: ExploreWords): readonly Caption[] => [
  { text: name, at },
  ...spots.map(({ kind, text, at }) => ({
    text: kind === 'stop' || kind === 'landmark' ? text : words[kind],
    at,
  })),
];

/** Where the page lists companies and can be narrowed, the map follows. */
function showListed(map: MapLibreMap, places: PlaceFile): void {
  const cards = [...document.querySelectorAll<HTMLElement>('.network-card')];
  if (cards.length === 0) return;
  const shown = cards
    .filter((card) => card.checkVisibility())
    .map((card) => card.querySelector('a')?.pathname);
  const features = places.features.filter(({ properties: { url } }) => shown.includes(new URL(url).pathname));
  void map.getSource<GeoJSONSource>(placeSource)?.setData({ ...places, features });
}

function styleOf(explore: ExploreFile, look: MapLook): StyleSpecification | string {
  const { ground, lang } = explore;
  if (ground.kind === 'style') return absolute(ground.address);
  if (ground.kind === 'tiles') return tilesStyle(look, absolute(ground.address), lang);
  const files = Object.entries(ground.files).map(([level, path]) => [level, absolute(path)]);
  return landStyle(look, Object.fromEntries(files) as typeof ground.files, explore);
}

function lookOfPage(): MapLook {
  const style = getComputedStyle(document.documentElement);
  const colours = Object.entries(mapColours).map(([name, property]) => [
    name,
    style.getPropertyValue(property).trim(),
  ]);
  return {
    colours: Object.fromEntries(colours) as MapLook['colours'],
    font: firstFamily(style.getPropertyValue('--display')),
  };
}

/** A style that does not come is an error at once; of tiles that do not come there may be others that do. */
const styled = (map: MapLibreMap): Promise<void> =>
  new Promise((resolve, reject) => {
    map.on('style.load', () => resolve());
    map.on('error', ({ error }) => reject(new Error(error.message)));
  });

const absolute = (path: string): string => new URL(path, location.href).href;
