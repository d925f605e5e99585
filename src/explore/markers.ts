import { Marker, type GeoJSONSource, type MapLibreMap, type GeoJSONFeature } from 'maplibre-gl';
import { count } from '../i18n/format.ts';
import type { ExploreFile, Subject } from './data.ts';
import { placeSource, type PlaceFile, type PlaceProperties } from './places-style.ts';
import { placeCard, placeList, showPopup, spotCard } from './popup.ts';

type Place = PlaceFile['features'][number];

interface Stage {
  readonly map: MapLibreMap;
  readonly explore: ExploreFile;
  readonly subject?: Subject | undefined;
  /** What is known of the subject. */
  readonly own?: Place | undefined;
}

/** Puts a button on the map for each company or cluster in view, and for what is told on the page. */
export function showMarkers(stage: Stage): void {
  const { map, explore, subject, own } = stage;
  const shown = new Map<string, Marker>();
  const update = () => {
    if (map.getSource(placeSource) && map.isSourceLoaded(placeSource)) updateMarkers(stage, shown);
  };
  map.on('render', update);
  for (const spot of subject?.spots ?? []) {
    const button = buttonOf(`explore-spot explore-${spot.kind}`, `${explore.words[spot.kind]}: ${spot.text}`);
    button.addEventListener(
      'click',
      opening(map, button, spot.at, () => spotCard(spot, explore.words)),
    );
    markerAt(map, button, spot.at);
  }
  if (subject && own) {
    const button = buttonOf('explore-place explore-subject', own.properties.name);
    button.addEventListener(
      'click',
      opening(map, button, subject.at, () => placeCard(own.properties, explore)),
    );
    markerAt(map, button, subject.at);
  }
}

/** Companies come and go as the map moves; a button that stays is left alone, so that it keeps the focus. */
function updateMarkers(stage: Stage, shown: Map<string, Marker>): void {
  const inView = featuresInView(stage.map);
  for (const [id, marker] of shown) {
    if (inView.has(id)) continue;
    const hadFocus = marker.getElement() === document.activeElement;
    marker.remove();
    shown.delete(id);
    if (hadFocus) stage.map.getCanvas().focus();
  }
  for (const [id, feature] of inView) {
    if (!shown.has(id)) shown.set(id, markerOf(stage, feature));
  }
}

/** Each once, although neighbouring tiles both have what lies on their edge. */
function featuresInView(map: MapLibreMap): Map<string, GeoJSONFeature> {
  const bounds = map.getBounds();
  const features = map
    .querySourceFeatures(placeSource)
    .filter((feature) => bounds.contains(pointOf(feature)))
    .map((feature) => [idOf(feature), feature] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return new Map(features);
}

const idOf = ({ properties }: GeoJSONFeature): string =>
  String(properties.cluster ? `cluster-${String(properties.cluster_id)}` : properties.key);

const pointOf = ({ geometry }: GeoJSONFeature): [number, number] =>
  (geometry as GeoJSON.Point).coordinates as [number, number];

function markerOf({ map, explore }: Stage, feature: GeoJSONFeature): Marker {
  const at = pointOf(feature);
  if (feature.properties.cluster) {
    const { cluster_id: id, point_count: size } = feature.properties as {
      cluster_id: number;
      point_count: number;
    };
    const button = buttonOf('explore-cluster', count(explore.words.companies, size, explore.lang));
    button.textContent = new Intl.NumberFormat(explore.lang).format(size);
    button.addEventListener('click', (event) => {
      event.stopPropagation();
      void openCluster(map, button, at, id);
    });
    return markerAt(map, button, at);
  }
  const place = feature.properties as PlaceProperties;
  const button = buttonOf('explore-place', `${place.name}, ${place.locality}`);
  button.addEventListener(
    'click',
    opening(map, button, at, () => placeCard(place, explore)),
  );
  return markerAt(map, button, at);
}

/** Comes nearer until the cluster falls apart; companies behind one door never do, and are listed. */
async function openCluster(
  map: MapLibreMap,
  button: HTMLElement,
  at: [number, number],
  id: number,
): Promise<void> {
  const source = map.getSource<GeoJSONSource>(placeSource)!;
  const zoom = await source.getClusterExpansionZoom(id);
  if (zoom <= map.getMaxZoom() - 2) {
    map.getCanvas().focus();
    map.easeTo({ center: at, zoom });
    return;
  }
  const leaves = await source.getClusterLeaves(id, 100, 0);
  showPopup(map, button, at, placeList(leaves.map(({ properties }) => properties as PlaceProperties)));
}

/** Keeps the click from the map, which would close what it opens. */
const opening =
  (map: MapLibreMap, button: HTMLElement, at: readonly [number, number], card: () => HTMLElement) =>
  (event: Event) => {
    event.stopPropagation();
    showPopup(map, button, at, card());
  };

function buttonOf(className: string, label: string): HTMLButtonElement {
  const button = document.createElement('button');
  return Object.assign(button, { type: 'button', className, ariaLabel: label, title: label });
}

const markerAt = (map: MapLibreMap, element: HTMLElement, [x, y]: readonly [number, number]): Marker =>
  new Marker({ element }).setLngLat([x, y]).addTo(map);
