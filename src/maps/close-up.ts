import type { LonLat } from '../places/earth.ts';
import { sheetWithin } from './box.ts';
import { frameFor, type Frame, type Paper } from './frame.ts';
import { kilometresBetween } from './kilometres.ts';
import { namesBeside, type Label, type Labelled } from './labels.ts';
import { marksOf, type Mark, type Spot } from './marks.ts';
import { ringsOn } from './rings.ts';
import { roundLength } from './round-length.ts';
import { fitted } from './text-width.ts';

/** A client within its town, or the agency. */
export interface Door {
  readonly key: string;
  readonly name: string;
  readonly pin: LonLat;
}

/**
 * A town so near that its clients lie apart: no streets, but true directions and distances, with circles at even
 * distances around the agency, or around the middle where the agency is not in town.
 */
export interface CloseUp {
  readonly width: number;
  readonly height: number;
  /** From north to south; clients that would lie upon each other share a mark. Names stand where there is room. */
  readonly marks: readonly Labelled<Spot>[];
  /** Written at the scale 1 / `grain`. */
  readonly rings: readonly string[];
  readonly agency?:
    { readonly at: readonly [x: number, y: number]; readonly label?: Label | undefined } | undefined;
  /** How far the circles are apart, and how long that is on the paper. */
  readonly step: { readonly kilometres: number; readonly units: number };
}

const paper: Paper = { width: 360, minHeight: 230, maxHeight: 380, margin: 34 };
export const closeUpSize = 13.5;
const radius = 12;
const gap = 4;
const agencyRadius = 6;
/** A name takes no more of the paper’s width than this. */
const longestName = 0.62;
/** Among more marks than this a name could belong to any, so that numbers alone are clearer. */
const mostNames = 12;
/** Kilometres from side to side at least: doors on the same square need not be told apart. */
const narrowest = 0.5;
/** How often the step between circles goes into the width of the paper. */
const stepsAcross = 4;

/** Nothing where the clients cannot be told apart even so. */
export function closeUpOf(doors: readonly Door[], agency: Door | undefined): CloseUp | undefined {
  const near = agency && isNear(agency, doors) ? agency : undefined;
  const shown = near ? [...doors, near] : doors;
  const frame = frameFor(
    shown.map(({ pin }) => pin),
    paper,
    narrowest,
  );
  const marks = marksOf(
    doors.map(({ key, pin }) => ({ key, at: frame.project(pin), weight: 1 })),
    () => radius,
    gap / 2,
  );
  if (marks.length < 2) return undefined;
  const own = near && agencyMark(frame, near);
  const named = withNames(frame, own ? [...marks, own] : marks, shown);
  const kilometres = roundLength((frame.kilometresPerUnit * frame.width) / stepsAcross);
  const centre = near?.pin ?? frame.projection.invert!([frame.width / 2, frame.height / 2])!;
  return {
    width: frame.width,
    height: frame.height,
    marks: named.filter(({ mark }) => mark !== own).toSorted(fromNorth),
    rings: ringsOn(frame, centre, kilometres),
    agency: own && { at: own.at, label: named.find(({ mark }) => mark === own)?.label },
    step: { kilometres, units: kilometres / frame.kilometresPerUnit },
  };
}

/** The agency belongs into the picture where it is no farther off than the clients are from each other, or 2 km. */
function isNear(agency: Door, doors: readonly Door[]): boolean {
  const apart = Math.max(...doors.map(({ pin }) => kilometresBetween(doors[0]!.pin, pin)));
  return doors.some(({ pin }) => kilometresBetween(agency.pin, pin) <= Math.max(apart, 2));
}

function agencyMark(frame: Frame, { key, pin }: Door): Mark<Spot> {
  const spot = { key, at: frame.project(pin), weight: 0 };
  return { at: spot.at, radius: agencyRadius, weight: 0, spots: [spot] };
}

/** Of clients that share a mark the list alone has the names. */
function withNames(
  frame: Frame,
  marks: readonly Mark<Spot>[],
  doors: readonly Door[],
): readonly Labelled<Spot>[] {
  const nameOf = (spot: Spot) => doors.find(({ key }) => key === spot.key)!.name;
  const textsOf = ({ spots }: Mark<Spot>) =>
    spots.length === 1 && marks.length <= mostNames
      ? [fitted(nameOf(spots[0]!), closeUpSize, frame.width * longestName)]
      : [];
  return namesBeside(marks, textsOf, { size: closeUpSize, gap, paper: sheetWithin(frame, gap) });
}

const fromNorth = ({ mark: a }: Labelled<Spot>, { mark: b }: Labelled<Spot>): number =>
  a.at[1] - b.at[1] || a.at[0] - b.at[0];
