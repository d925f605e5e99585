import type { Pages } from './pages.ts';

/** The addresses of which something is to be told. */
export interface News {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

export const newsOf = (told: Pages, now: Pages): News => ({
  added: [...now.keys()].filter((url) => !told.has(url)),
  changed: [...now].flatMap(([url, digest]) => (told.has(url) && told.get(url) !== digest ? [url] : [])),
  removed: [...told.keys()].filter((url) => !now.has(url)),
});

/** Search engines take so many at once. */
export const mostAtOnce = 10_000;

/** In groups that are taken at once. */
export function groupsOf({ added, changed, removed }: News): readonly (readonly string[])[] {
  const all = [...added, ...changed, ...removed];
  const count = Math.ceil(all.length / mostAtOnce);
  return Array.from({ length: count }, (_, group) => all.slice(group * mostAtOnce, (group + 1) * mostAtOnce));
}

/** What has been told once a group was taken. */
export function afterTelling(told: Pages, now: Pages, group: readonly string[]): Pages {
  const after = new Map(told);
  for (const url of group) {
    const digest = now.get(url);
    if (digest === undefined) after.delete(url);
    else after.set(url, digest);
  }
  return after;
}
