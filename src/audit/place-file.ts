import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { deepNodes, isNode, listOf, textOf, type JsonNode } from './node.ts';

/** A built file with places for maps. */
export interface PlaceFile {
  readonly file: string;
  /** What is wrong with the file whatever it tells of. */
  readonly mistakes: readonly string[];
  readonly places: readonly BuiltPlace[];
}

/** A place as the file tells it; what it does not tell is empty, or not a number. */
export interface BuiltPlace {
  readonly name: string;
  readonly url: string;
  readonly longitude: number;
  readonly latitude: number;
}

type Position = readonly [longitude: number, latitude: number, ...more: number[]];

const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  attributeNamePrefix: '',
  // Balloons are as long as the rest, and nothing is asked of them.
  stopNodes: ['*.description'],
});

export function readKml(file: string, xml: string): PlaceFile {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- what replaces it is a package of its own
  const validity = XMLValidator.validate(xml);
  if (validity !== true) return { file, mistakes: [validity.err.msg], places: [] };
  const placemarks = deepNodes(parser.parse(xml))
    .flatMap(({ Placemark }) => listOf(Placemark))
    .filter(isNode);
  return { file, mistakes: looseEnds(xml), places: placemarks.map(placemark) };
}

export function readGeojson(file: string, text: string): PlaceFile {
  const root = parseJson(text);
  if (!isNode(root)) return { file, mistakes: ['JSON'], places: [] };
  const features = listOf(root.features).filter(isNode);
  const mistakes = [
    ...(textOf(root.type) in types ? [] : [`type = ${textOf(root.type)}`]),
    ...('crs' in root ? ['crs'] : []),
    ...deepNodes(root).flatMap(({ type, coordinates }) =>
      type === 'Polygon' ? wrongRings(coordinates) : [],
    ),
  ];
  return { file, mistakes, places: features.flatMap(pointFeature) };
}

const types = { FeatureCollection: true, Feature: true, Point: true, Polygon: true };

function placemark(node: JsonNode): BuiltPlace {
  const [point] = listOf(node.Point).filter(isNode);
  const [link] = listOf(node['atom:link']).filter(isNode);
  const [longitude = '', latitude = ''] = textOf(point?.coordinates).trim().split(',');
  return {
    name: textOf(node.name),
    url: textOf(link?.href),
    longitude: numberOf(longitude),
    latitude: numberOf(latitude),
  };
}

function pointFeature({ geometry, properties }: JsonNode): readonly BuiltPlace[] {
  if (!isNode(geometry) || geometry.type !== 'Point') return [];
  const [longitude, latitude] = listOf(geometry.coordinates);
  const { name, url } = isNode(properties) ? properties : {};
  return [
    {
      name: textOf(name),
      url: textOf(url),
      longitude: typeof longitude === 'number' ? longitude : Number.NaN,
      latitude: typeof latitude === 'number' ? latitude : Number.NaN,
    },
  ];
}

const numberOf = (text: string): number => (text.trim() === '' ? Number.NaN : Number(text));

/** What ends a CDATA section may stand nowhere else, and an ampersand only begins an entity. */
function looseEnds(xml: string): readonly string[] {
  const outside = xml.replaceAll(/<!\[CDATA\[.*?\]\]>/gs, '');
  const found = /.{0,20}\]\]>/.exec(outside) ?? bareAmpersand.exec(outside);
  return found ? [found[0]] : [];
}

const bareAmpersand = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);).{0,20}/i;

/** The outer ring runs counterclockwise, holes clockwise, and each ends where it began (RFC 7946, 3.1.6). */
const wrongRings = (coordinates: unknown): readonly string[] =>
  (Array.isArray(coordinates) ? (coordinates as readonly (readonly Position[])[]) : [])
    .filter((ring, index) => !isClosed(ring) || turn(ring) > 0 !== (index === 0))
    .map((ring) => JSON.stringify(ring).slice(0, 60));

const isClosed = (ring: readonly Position[]): boolean =>
  ring.length >= 4 && JSON.stringify(ring[0]) === JSON.stringify(ring.at(-1));

/** Twice the area within a ring; negative where it runs clockwise. */
const turn = (ring: readonly Position[]): number =>
  ring.slice(1).reduce((sum, [x, y], index) => {
    const [fromX, fromY] = ring[index]!;
    return sum + fromX * y - x * fromY;
  }, 0);

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
