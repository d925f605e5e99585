/**
 * A table that words of content are looked up in. It knows its own words alone, while every ordinary object also
 * answers to `constructor` or `toString`.
 */
export const table = <Entries extends object>(entries: Entries): Entries =>
  Object.freeze(Object.assign(Object.create(null) as Entries, entries));
