import type {
  LayerSpecification,
  SourceSpecification,
  StyleSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import type { LonLat } from '../places/earth.ts';
import type { MapLook } from './look.ts';
import type { RingFile } from './rings.ts';
import { textLayout, textPaint } from './text.ts';

/** The companies as the network’s GeoJSON tells them. */
export type PlaceFile = GeoJSON.FeatureCollection<GeoJSON.Point, PlaceProperties>;

export interface PlaceProperties {
  readonly key: string;
  readonly name: string;
  /** Its page, absolute. */
  readonly url: string;
  readonly lang: string;
  readonly sector: string;
  readonly sectorKey: string;
  readonly locality: string;
  readonly address: string;
  readonly phone?: string | undefined;
}

export interface Caption {
  readonly text: string;
  readonly at: LonLat;
}

export interface Drawn {
  readonly places: PlaceFile;
  /** What is written beside the client of the page and what leads to its door, the client first. */
  readonly captions: readonly Caption[];
  /** Around the client of the page; nothing where streets tell distances. */
  readonly rings?: RingFile | undefined;
  /** Nothing on a style that brings fonts of its own, which may lack those of the page. */
  readonly look?: MapLook | undefined;
}

export const placeSource = 'network-places';
const ringSource = 'network-rings';
const captionSource = 'network-captions';

/**
 * The style with the companies on top. They are buttons over the map (`markers.ts`), which the layer without a colour
 * is there to find; their names are set where there is room.
 */
export function withPlaces(
  style: StyleSpecification,
  { places, captions, rings, look }: Drawn,
): StyleSpecification {
  return {
    ...style,
    sources: {
      ...style.sources,
      [placeSource]: { ...clustered, data: places },
      [captionSource]: { type: 'geojson', data: captionFile(captions) },
      ...(rings && { [ringSource]: { type: 'geojson', data: rings, tolerance: 0, maxzoom: 14 } }),
    },
    layers: [
      ...style.layers,
      ...(rings && look ? ringLayers(look) : []),
      {
        id: 'places',
        type: 'circle',
        source: placeSource,
        paint: { 'circle-radius': 1, 'circle-opacity': 0 },
      },
      ...(look ? [placeNames(look), captionLayer(look), dotLayer(look)] : []),
    ],
  };
}

const clustered = {
  type: 'geojson',
  cluster: true,
  clusterRadius: 44,
  clusterMaxZoom: 15,
} as const satisfies Partial<SourceSpecification>;

const ringLayers = (look: MapLook): readonly LayerSpecification[] => [
  {
    id: 'rings',
    type: 'line',
    source: ringSource,
    filter: ['==', ['geometry-type'], 'LineString'],
    paint: { 'line-color': look.colours.accent, 'line-width': 1.25, 'line-opacity': 0.6 },
  },
  {
    id: 'ring-labels',
    type: 'symbol',
    source: ringSource,
    filter: ['==', ['geometry-type'], 'Point'],
    layout: { ...textLayout(look, 'Medium', 13), 'text-field': ['get', 'label'] },
    paint: textPaint(look, 'ink'),
  },
];

const placeNames = (look: MapLook): LayerSpecification => ({
  id: 'place-names',
  type: 'symbol',
  source: placeSource,
  minzoom: 7,
  filter: ['!', ['has', 'point_count']],
  layout: {
    ...textLayout(look, 'Bold', 14),
    ...besideButton,
    'text-field': ['get', 'name'],
  },
  paint: textPaint(look, 'ink'),
});

const captionLayer = (look: MapLook): LayerSpecification => ({
  id: 'captions',
  type: 'symbol',
  source: captionSource,
  layout: {
    ...textLayout(look, 'Bold', ['case', ['==', ['get', 'order'], 0], 17, 13]),
    ...besideButton,
    'text-field': ['get', 'text'],
    'symbol-sort-key': ['get', 'order'],
  },
  paint: textPaint(look, 'ink'),
});

/**
 * Buttons are no part of the drawing, so that labels would be set beneath them: unseen signs in their places keep labels
 * away. What is drawn last finds its place first.
 */
const dotLayer = (look: MapLook): LayerSpecification => ({
  id: 'dots',
  type: 'symbol',
  source: captionSource,
  layout: {
    ...textLayout(look, 'Bold', ['case', ['==', ['get', 'order'], 0], 26, 16]),
    'text-field': '●',
    'text-allow-overlap': true,
  },
  paint: { 'text-opacity': 0 },
});

const besideButton = {
  'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
  'text-radial-offset': 1.1,
  'text-justify': 'auto',
} as const satisfies SymbolLayerSpecification['layout'];

const captionFile = (captions: readonly Caption[]): GeoJSON.FeatureCollection => ({
  type: 'FeatureCollection',
  features: captions.map(({ text, at: [x, y] }, order) => ({
    type: 'Feature',
    properties: { text, order },
    geometry: { type: 'Point', coordinates: [x, y] },
  })),
});
