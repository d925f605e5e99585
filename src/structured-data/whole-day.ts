/** A day for schema.org, whose Date has no years or months alone. */
export const wholeDay = (day: string | undefined): string | undefined =>
  day?.length === 10 ? day : undefined;
