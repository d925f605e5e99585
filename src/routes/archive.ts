/** A year with more stories than this is cut into months, each of which has pages of its own. */
export const storiesPerArchivePage = 100;

/** What the archive needs to know of a story. */
export interface Dated {
  /** ISO 8601, a day or a moment in the agency’s zone: `2026-11-03T09:30:00+01:00`. */
  readonly date: string;
}

export interface ArchiveYear<Told> {
  readonly year: string;
  readonly stories: readonly Told[];
  /** The latest first. */
  readonly months: readonly ArchiveMonth<Told>[];
  /** Whether its months have pages of their own. */
  readonly isCut: boolean;
}

export interface ArchiveMonth<Told> {
  /** `11` */
  readonly month: string;
  readonly stories: readonly Told[];
}

/** @param stories newest first, as the years, months and stories of the archive then are */
export function archiveOf<Told extends Dated>(stories: readonly Told[]): readonly ArchiveYear<Told>[] {
  return [...Map.groupBy(stories, ({ date }) => date.slice(0, 4))].map(([year, own]) => ({
    year,
    stories: own,
    months: [...Map.groupBy(own, ({ date }) => date.slice(5, 7))].map(([month, ofMonth]) => ({
      month,
      stories: ofMonth,
    })),
    isCut: own.length > storiesPerArchivePage,
  }));
}
