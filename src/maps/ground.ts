import type { GeoPermissibleObjects } from 'd3-geo';
import { oncePerText } from '../once.ts';
import type { LonLat } from '../places/earth.ts';
import { frameFor, type Frame, type Paper, type Point } from './frame.ts';
import { detailFor, landWithin, type Land } from './land.ts';
import { areaOf, lengthWithin, outlineOf, pathOf, type Outline } from './outline.ts';
import { ringsOn } from './rings.ts';
import { roundLength } from './round-length.ts';

/** What a map is drawn upon, the same in every language. Paths are written at the scale 1 / `grain`. */
export interface Ground {
  readonly frame: Frame;
  /** The shape of the whole Earth, where the paper shows more than that. */
  readonly sea?: string | undefined;
  readonly land: string;
  /** The countries that the map is about. */
  readonly own: string;
  readonly borders: string;
  readonly rings?: Rings | undefined;
  /** The largest piece on the paper of each country that has a name. */
  readonly countries: readonly {
    readonly code: string;
    readonly own: boolean;
    readonly ring: readonly Point[];
  }[];
}

/** What a map shows from side to side at least, and at most where it widens to find something to show. Kilometres. */
const narrowest = 480;
const widest = 4200;
/** The length of coasts and borders that makes a land known, in widths of the sheet. */
const enoughLines = 2;
/** How often the step between circles goes into the width of the paper. */
const ringsAcross = 4;

/** Circles at even distances around the agency, where it is on the paper: word of mouth goes round. */
export interface Rings {
  readonly kilometres: number;
  /** From the inner to the outer. */
  readonly paths: readonly string[];
}

/**
 * The ground under some points. A plain without a coast or a border would be an empty sheet: there the map shows more
 * and more of the land around, until its lines are long enough for the reader to know
 * where he is; an island in the ocean is left at that.
 */
export const groundFor = (points: readonly LonLat[], subject: Subject, paper: Paper): Ground =>
  groundOf(JSON.stringify({ points, subject, paper } satisfies Asked));

export interface Subject {
  /** Codes of the countries that the map is about. */
  readonly countries: readonly string[];
  readonly agency?: LonLat | undefined;
  /** Kilometres between the circles around it; left out where the map may choose. */
  readonly step?: number | undefined;
}

interface Asked {
  readonly points: readonly LonLat[];
  readonly subject: Subject;
  readonly paper: Paper;
}

/** While somebody writes, the same ground is asked for after each change. */
const groundOf = oncePerText((asked): Ground => {
  const { points, subject, paper } = JSON.parse(asked) as Asked;
  const near = groundWithin(points, paper, narrowest);
  for (let sheet = near; sheet.width < widest; sheet = groundWithin(points, paper, sheet.width * 1.4)) {
    if (linesOn(sheet) >= paper.width * enoughLines) return drawn(sheet, subject, paper);
  }
  return drawn(near, subject, paper);
});

interface Sheet {
  readonly frame: Frame;
  /** Kilometres. */
  readonly width: number;
  readonly world: Land;
}

function groundWithin(points: readonly LonLat[], paper: Paper, least: number): Sheet {
  const frame = frameFor(points, paper, least);
  const width = frame.kilometresPerUnit * frame.width;
  return { frame, width, world: landWithin(detailFor(width), frame.extent) };
}

const linesOn = ({ frame, world: { land, borders } }: Sheet): number =>
  [land, borders].reduce((sum, shape) => sum + lengthWithin(outlineOf(shape, frame.projection), frame), 0);

function drawn({ frame, world }: Sheet, subject: Subject, paper: Paper): Ground {
  const { projection } = frame;
  const outlined = (shape: GeoPermissibleObjects) => outlineOf(shape, projection);
  const countries = world.countries.flatMap(({ code, shape }) =>
    code === undefined ? [] : [{ code, own: subject.countries.includes(code), outline: outlined(shape) }],
  );
  const shapes = {
    land: outlined(world.land),
    own: { closed: true, lines: countries.filter(({ own }) => own).flatMap(({ outline }) => outline.lines) },
    borders: outlined(world.borders),
  };
  return {
    frame,
    sea: frame.extent ? undefined : pathOf(outlined({ type: 'Sphere' })),
    ...lightPaths(shapes, paper.width * bytesPerUnit),
    rings: ringsAround(frame, subject),
    countries: countries.flatMap(({ code, own, outline }) => {
      const ring = outline.lines.toSorted((a, b) => areaOf(b) - areaOf(a))[0];
      return ring ? [{ code, own, ring }] : [];
    }),
  };
}

/** What a map may weigh. A page carries two, and readers on the road wait for it. */
const bytesPerUnit = 16;

/** Paths of at most so many bytes: fjords and archipelagos are drawn with a coarser pen. */
function lightPaths<Name extends string>(shapes: Readonly<Record<Name, Outline>>, most: number) {
  const at = (coarseness: number) =>
    Object.fromEntries(
      Object.entries<Outline>(shapes).map(([name, shape]) => [name, pathOf(shape, coarseness)]),
    ) as Record<Name, string>;
  for (let coarseness = 1; ; coarseness *= 1.35) {
    const paths = at(coarseness);
    const bytes = Object.values<string>(paths).reduce((sum, path) => sum + path.length, 0);
    if (bytes <= most || coarseness > coarsest) return paths;
  }
}

/** Beyond this nothing could be recognised. */
const coarsest = 6;

function ringsAround(frame: Frame, { agency, step }: Subject): Rings | undefined {
  if (!agency) return undefined;
  const [x, y] = frame.project(agency);
  if (x < 0 || y < 0 || x > frame.width || y > frame.height) return undefined;
  const kilometres = step ?? roundLength((frame.width * frame.kilometresPerUnit) / ringsAcross);
  return { kilometres, paths: ringsOn(frame, agency, kilometres) };
}
