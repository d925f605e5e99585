import { directivesOf } from '../markdown/directives.ts';
import type { Mistake } from '../mistakes/mistake.ts';
import { analytics } from '../parts/analytics.ts';
import { componentsOf } from '../parts/parts.ts';
import type { Item } from './item.ts';
import { valueAt } from './path.ts';

/** Languages in which visits are counted and no page of the agency says so. */
export function findUntoldAnalytics({ fields, document }: Item, pages: readonly Item[]): Mistake[] {
  if (valueAt(fields, ['analytics', 'service']) === undefined) return [];
  const told = new Set(pages.filter(holdsAnalytics).map(({ locale }) => locale));
  return Object.keys(fields.languages ?? {})
    .filter((locale) => !told.has(locale))
    .map((value) => ({
      code: 'analytics-untold',
      facts: { value },
      place: document.locate(['analytics'], 'key'),
    }));
}

function holdsAnalytics({ document: { body } }: Item): boolean {
  if (!body) return false;
  return body.format === 'md'
    ? directivesOf(body.text).parts.some(({ name }) => name === analytics.name)
    : componentsOf(analytics).some((name) => body.text.includes(`<${name}`));
}
