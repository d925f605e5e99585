import type {
  FillLayerSpecification,
  LayerSpecification,
  SourceSpecification,
  StyleSpecification,
} from 'maplibre-gl';
import type { ExploreFile } from './data.ts';
import { levelNames, levels, type LevelName } from './levels.ts';
import type { MapLook } from './look.ts';
import { textLayout, textPaint } from './text.ts';

/** The site’s own ground: land, coasts, borders and names from files of the site, in the colours of the page. */
export function landStyle(
  look: MapLook,
  files: Readonly<Record<LevelName, string>>,
  { names, words }: Pick<ExploreFile, 'names' | 'words'>,
): StyleSpecification {
  const sources = Object.fromEntries(
    levelNames.map((level) => [level, landSource(files[level], words.landSource)]),
  );
  return {
    version: 8,
    sources: { ...sources, names: { type: 'geojson', data: names, attribution: words.namesSource } },
    layers: [
      { id: 'background', type: 'background', paint: { 'background-color': look.colours.sea } },
      ...levelNames.flatMap((level) => levelLayers(look, level)),
      ...nameLayers(look),
    ],
  };
}

const landSource = (data: string, attribution: string): SourceSpecification => ({
  type: 'geojson',
  data,
  attribution,
  // The data is as fine as it is meant to be.
  tolerance: 0.1,
  maxzoom: 12,
});

type FillOpacity = NonNullable<FillLayerSpecification['paint']>['fill-opacity'] & {};

/** In which countries the network is need not be told in the streets of one of its towns. */
const fromAfar: FillOpacity = ['interpolate', ['linear'], ['zoom'], 7, 1, 10, 0];

/** What is finer is drawn over what is coarser, from the zoom on at which it can be told apart. */
function levelLayers({ colours }: MapLook, source: LevelName): readonly LayerSpecification[] {
  const shared = (kind: string) => ({
    id: `${source}-${kind}`,
    source,
    minzoom: levels[source].from,
    filter: ['==', ['get', 'kind'], kind] as ['==', ['get', string], string],
  });
  const fill = (kind: string, colour: string, opacity: FillOpacity = 1): LayerSpecification => ({
    ...shared(kind),
    type: 'fill',
    // Windows side by side would show a seam where each fades out.
    paint: { 'fill-color': colour, 'fill-antialias': source === 'world', 'fill-opacity': opacity },
  });
  return [
    fill('sea', colours.sea),
    fill('land', colours.land),
    fill('own', colours.own, fromAfar),
    fill('lake', colours.sea),
    // Filled areas have jagged edges without this.
    {
      ...shared('coast'),
      type: 'line',
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': colours.sea, 'line-width': 0.75 },
    },
    {
      ...shared('border'),
      type: 'line',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colours.sea, 'line-width': 1.25 },
    },
  ];
}

const nameLayers = (look: MapLook): readonly LayerSpecification[] => [
  {
    id: 'countries',
    type: 'symbol',
    source: 'names',
    maxzoom: 9,
    filter: ['all', ['==', ['get', 'kind'], 'country'], ['>=', ['zoom'], ['get', 'from']]],
    layout: {
      ...textLayout(look, 'Medium', ['interpolate', ['linear'], ['zoom'], 2, 11, 7, 16]),
      'text-field': ['get', 'name'],
      'text-transform': 'uppercase',
      'text-letter-spacing': 0.08,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: { ...textPaint(look, 'ink'), 'text-opacity': 0.85 },
  },
  {
    id: 'towns',
    type: 'symbol',
    source: 'names',
    maxzoom: 14,
    filter: ['all', ['==', ['get', 'kind'], 'town'], ['>=', ['zoom'], ['get', 'from']]],
    layout: {
      ...textLayout(look, 'Bold', ['interpolate', ['linear'], ['zoom'], 4, 13, 12, 20]),
      'text-field': ['get', 'name'],
      'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
      'text-radial-offset': 1.75,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: textPaint(look, 'ink'),
  },
];
