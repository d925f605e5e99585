import type {
  ExpressionSpecification,
  LayerSpecification,
  LineLayerSpecification,
  StyleSpecification,
} from 'maplibre-gl';
import type { MapLook } from './look.ts';
import { textLayout, textPaint } from './text.ts';

/**
 * A style for tiles with the layers of Protomaps’ basemap (version 4), in the colours of the page. Streets and places
 * are named in the page’s language where the tiles know it, else as on the spot.
 *
 * @param address of the PMTiles file, absolute
 */
export const tilesStyle = (look: MapLook, address: string, lang: string): StyleSpecification => ({
  version: 8,
  sources: { tiles: { type: 'vector', url: `pmtiles://${address}` } },
  layers: [
    { id: 'background', type: 'background', paint: { 'background-color': look.colours.sea } },
    ...areas(look),
    ...roads.flatMap(([kind, width]) => roadLayer(look, kind, width)),
    ...borders(look),
    ...names(look, nameIn(lang)),
  ],
});

type Kinds = readonly [field: string, ...kinds: string[]];

const of = (layer: string) => ({ source: 'tiles', 'source-layer': layer });

const isOneOf = ([field, ...kinds]: Kinds): ExpressionSpecification => [
  'in',
  ['get', field],
  ['literal', kinds],
];

const green: Kinds = [
  'kind',
  'park',
  'wood',
  'forest',
  'grass',
  'garden',
  'nature_reserve',
  'cemetery',
  'farmland',
];

function areas({ colours }: MapLook): readonly LayerSpecification[] {
  return [
    { ...of('earth'), id: 'earth', type: 'fill', paint: { 'fill-color': colours.land } },
    {
      ...of('landuse'),
      id: 'green',
      type: 'fill',
      filter: isOneOf(green),
      paint: { 'fill-color': colours.muted, 'fill-opacity': 0.09 },
    },
    {
      ...of('water'),
      id: 'water',
      type: 'fill',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': colours.sea },
    },
    {
      ...of('water'),
      id: 'rivers',
      type: 'line',
      filter: ['==', ['geometry-type'], 'LineString'],
      paint: { 'line-color': colours.sea, 'line-width': byZoom([9, 1], [15, 4]) },
    },
    {
      ...of('buildings'),
      id: 'buildings',
      type: 'fill',
      minzoom: 14,
      filter: isOneOf(['kind', 'building', 'building_part']),
      paint: { 'fill-color': colours.sea, 'fill-opacity': 0.35 },
    },
  ];
}

/** Pixels at zooms 6, 12 and 18, the smallest roads first, so that the larger lie above them. */
const roads = [
  ['path', [0, 0.5, 3]],
  ['rail', [0, 0.6, 2]],
  ['minor_road', [0, 0.7, 14]],
  ['major_road', [0.3, 1.6, 20]],
  ['highway', [0.8, 2.4, 26]],
] as const satisfies readonly (readonly [string, readonly [number, number, number]])[];

function roadLayer(
  { colours }: MapLook,
  kind: string,
  [far, middle, close]: readonly [number, number, number],
) {
  const isThin = kind === 'path' || kind === 'rail';
  const paint: LineLayerSpecification['paint'] = {
    'line-color': colours.muted,
    'line-opacity': isThin ? 0.4 : 0.3,
    'line-width': byZoom([6, far], [12, middle], [18, close]),
    ...(isThin && { 'line-dasharray': [3, 2] }),
  };
  return [
    {
      ...of('roads'),
      id: kind,
      type: 'line',
      filter: ['==', ['get', 'kind'], kind],
      layout: { 'line-cap': isThin ? 'butt' : 'round', 'line-join': 'round' },
      paint,
    },
  ] satisfies LayerSpecification[];
}

const borders = ({ colours }: MapLook): readonly LayerSpecification[] => [
  {
    ...of('boundaries'),
    id: 'borders',
    type: 'line',
    filter: isOneOf(['kind', 'country', 'region']),
    paint: {
      'line-color': colours.muted,
      'line-width': ['case', ['==', ['get', 'kind'], 'country'], 1.2, 0.6],
      'line-dasharray': [3, 2],
    },
  },
];

function names(look: MapLook, name: ExpressionSpecification): readonly LayerSpecification[] {
  const place = (kind: string, size: ExpressionSpecification): LayerSpecification => ({
    ...of('places'),
    id: `${kind}-names`,
    type: 'symbol',
    filter: ['==', ['get', 'kind'], kind],
    layout: {
      ...textLayout(look, kind === 'locality' ? 'Bold' : 'Medium', size),
      'text-field': name,
      'symbol-sort-key': ['-', 0, ['coalesce', ['get', 'population_rank'], 0]],
    },
    paint: textPaint(look, kind === 'locality' ? 'ink' : 'muted'),
  });
  return [
    {
      ...of('roads'),
      id: 'street-names',
      type: 'symbol',
      minzoom: 14,
      filter: isOneOf(['kind', 'minor_road', 'major_road', 'highway']),
      layout: {
        ...textLayout(look, 'Medium', byZoom([14, 11], [18, 15])),
        'text-field': name,
        'symbol-placement': 'line',
      },
      paint: textPaint(look, 'muted'),
    },
    place('neighbourhood', byZoom([12, 11], [16, 14])),
    place('locality', byZoom([5, 12], [12, 19])),
    place('country', byZoom([2, 11], [6, 16])),
  ];
}

const nameIn = (lang: string): ExpressionSpecification => [
  'coalesce',
  ['get', `name:${lang.split('-')[0]!}`],
  ['get', 'name'],
];

const byZoom = (...stops: readonly (readonly [zoom: number, value: number])[]): ExpressionSpecification => [
  'interpolate',
  ['exponential', 1.4],
  ['zoom'],
  ...stops.flat(),
];
