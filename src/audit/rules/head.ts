import { canonicalOf, canonicalsOf, metaContents, type BuiltPage } from '../page.ts';
import type { PageRule } from '../rule.ts';

/** The head: https://developers.google.com/search/docs/crawling-indexing/valid-page-metadata */
export const headRules: readonly PageRule[] = [
  { id: 'HD01', severity: 'error', everywhere: true, check: ({ strays }) => strays },
  {
    id: 'HD02',
    severity: 'error',
    everywhere: true,
    check: ({ titles }) =>
      titles.length === 1 && titles[0]!.trim() !== '' ? [] : [titles.join(' | ') || '–'],
  },
  {
    id: 'HD02-unique',
    severity: 'warning',
    check: (page, { titled }) =>
      titled(page.lang, page.titles[0] ?? '') > 1 ? [page.titles.join(' | ')] : [],
  },
  {
    id: 'HD02-description',
    severity: 'warning',
    check: (page, { described }) => {
      const [description = ''] = metaContents(page, 'description');
      return description.trim() !== '' && described(page.lang, description) === 1 ? [] : [description || '–'];
    },
  },
  {
    id: 'HD03',
    severity: 'error',
    check: (page) => (hasProperCanonical(page) ? [] : [canonicalOf(page) ?? '–']),
  },
  {
    id: 'HD04',
    severity: 'error',
    everywhere: true,
    check: (page) => {
      if (!page.hidden) return [];
      return [...canonicalsOf(page).map(({ href = '' }) => href), ...page.alternates.map(([, href]) => href)];
    },
  },
];

/** Every page of ours has an address of its own, so it names itself and no other one. */
function hasProperCanonical(page: BuiltPage): boolean {
  const [canonical, ...others] = canonicalsOf(page);
  const isBare = canonical && Object.keys(canonical).every((name) => name === 'rel' || name === 'href');
  return others.length === 0 && isBare === true && canonical.href === page.url;
}
