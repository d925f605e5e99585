/** The measures of a drawing, in units: about as many as pixels in the wide one, two for a pixel in the phone’s. */
export interface Format {
  readonly name: 'wide' | 'phone';
  /** From the middle to each edge. */
  readonly half: number;
  readonly hub: number;
  /** How far companies are from the middle: few of them are larger, and so nearer. */
  readonly inner: { readonly few: number; readonly many: number };
  readonly near: number;
  readonly far: number;
  /** Where those are who are further than the third degree. */
  readonly deep: number;
  readonly noise: number;
  readonly longestBar: number;
  readonly rim: number;
  readonly company: Sizes;
  readonly person: Sizes;
  readonly farPerson: Sizes;
  readonly deepPerson: Sizes;
  /** The radius of somebody who is not named. */
  readonly dot: number;
  /** Discs that are not smaller have letters. */
  readonly leastWithLetters: number;
  readonly letters: {
    readonly hub: number;
    /** In level lines, the best first. */
    readonly name: readonly number[];
    /** Along the spokes, the best first. */
    readonly radial: readonly number[];
    /** Of a count of people. */
    readonly rest: number;
    readonly sector: number;
    readonly shown: number;
  };
  /** How many nodes there is room for on each ring. */
  readonly room: Room;
  /** Up to so many companies have their names in level lines. */
  readonly levelNames: number;
  /** The share of names that may be cut along the spokes; if it is more, there are none. */
  readonly mostCut: number;
  /** Bars are not closer. */
  readonly leastPitch: number;
}

export interface Sizes {
  readonly most: number;
  readonly least: number;
  readonly gap: number;
}

export interface Room {
  readonly inner: number;
  readonly near: number;
  readonly far: number;
  readonly deep: number;
}

export const formats: Readonly<Record<Format['name'], Format>> = {
  wide: {
    name: 'wide',
    half: 630,
    hub: 64,
    inner: { few: 275, many: 312 },
    near: 404,
    far: 466,
    deep: 494,
    noise: 514,
    longestBar: 72,
    rim: 606,
    company: { most: 38, least: 7, gap: 5 },
    person: { most: 19, least: 10.5, gap: 5 },
    farPerson: { most: 10, least: 6.5, gap: 4 },
    deepPerson: { most: 5, least: 4, gap: 3 },
    dot: 3.6,
    leastWithLetters: 11,
    letters: { hub: 19, name: [16, 14.5, 13.5], radial: [16, 13.5, 12], rest: 12, sector: 16, shown: 15 },
    room: { inner: 80, near: 90, far: 100, deep: 60 },
    levelNames: 18,
    mostCut: 1,
    leastPitch: 1.3,
  },
  phone: {
    name: 'phone',
    half: 390,
    hub: 46,
    inner: { few: 182, many: 186 },
    near: 256,
    far: 293,
    deep: 309,
    noise: 320,
    longestBar: 40,
    rim: 375,
    company: { most: 25, least: 17, gap: 5 },
    person: { most: 16, least: 12, gap: 5 },
    farPerson: { most: 10, least: 6.4, gap: 4 },
    deepPerson: { most: 5, least: 4, gap: 3 },
    dot: 3.4,
    leastWithLetters: 15,
    letters: { hub: 18, name: [20, 17.5], radial: [20, 17.5], rest: 18, sector: 19.5, shown: 22 },
    room: { inner: 26, near: 44, far: 70, deep: 40 },
    levelNames: 16,
    mostCut: 0.25,
    leastPitch: 3,
  },
};

/** The same with the rings that there is nobody on left out: what is inside is larger then. */
export function withRings(
  format: Format,
  { near, far }: { readonly near: boolean; readonly far: boolean },
): Format {
  if (far) return format;
  const outermost = near ? format.near + (format.far - format.near) * 0.75 : format.far;
  const scale = outermost / format.near;
  const inner = near
    ? { few: format.inner.few * scale, many: format.inner.many * scale }
    : { few: format.far * 0.92, many: format.far * 0.94 };
  const company = { ...format.company, most: format.company.most * (near ? 1.1 : 1.3) };
  return { ...format, inner, company, near: format.near * scale };
}
