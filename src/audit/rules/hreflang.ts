import { hreflangOf } from '../language.ts';
import { withoutCountry } from '../../head/hreflang.ts';
import type { BuiltPage } from '../page.ts';
import type { PageRule } from '../rule.ts';
import { mainTextOf } from '../summary.ts';
import type { Neighbour, Surroundings } from '../surroundings.ts';

/** A text so short that two languages may well share it. */
const shortText = 200;

/** Language versions: https://developers.google.com/search/docs/specialty/international/localized-versions */
export const hreflangRules: readonly PageRule[] = [
  {
    id: 'HL01',
    severity: 'error',
    check: (page, site) => {
      if (page.alternates.length === 0) return [];
      const own = keyOf(page);
      const includesSelf = versions(page).some(([, href]) => href === page.url);
      const different = targets(page, site).filter((target) => keyOf(target) !== own);
      return [...(includesSelf ? [] : [page.url]), ...different.map(({ path }) => path)];
    },
  },
  {
    id: 'HL02',
    severity: 'error',
    check: (page, site) =>
      targets(page, site)
        .filter((target) => !target.alternates.some(([, href]) => href === page.url))
        .map(({ path }) => path),
  },
  {
    id: 'HL03',
    severity: 'error',
    check: ({ alternates }) =>
      alternates.map(([, href]) => href).filter((href) => !/^https:\/\/[^/]/.test(href)),
  },
  {
    id: 'HL04',
    severity: 'error',
    check: (page) =>
      versions(page)
        .map(([code]) => code)
        .filter((code) => !isLanguageCode(code)),
  },
  {
    id: 'HL05',
    severity: 'error',
    check: (page, site) =>
      page.alternates
        .filter(([code, href]) => !isSound(code, site.page(href)))
        .map(([code, href]) => `${code} ${href}`),
  },
  {
    id: 'HL06',
    severity: 'warning',
    check: ({ alternates }) => {
      const defaults = alternates.filter(([code]) => code === 'x-default');
      return alternates.length === 0 || defaults.length === 1 ? [] : [`x-default × ${defaults.length}`];
    },
  },
  {
    id: 'HL08',
    severity: 'error',
    check: (page, site) => {
      const own = mainTextOf(page);
      if (own.length < shortText) return [];
      return targets(page, site)
        .filter(({ url }) => url !== page.url && site.mainText(url)?.digest === own.digest)
        .map(({ path }) => path);
    },
  },
];

const versions = ({ alternates }: BuiltPage) => alternates.filter(([code]) => code !== 'x-default');

const keyOf = ({ alternates }: Pick<BuiltPage, 'alternates'>): string =>
  alternates
    .map((alternate) => alternate.join(' '))
    .toSorted()
    .join('\n');

const targets = (page: BuiltPage, site: Surroundings): readonly Neighbour[] =>
  versions(page).flatMap(([, href]) => site.page(href) ?? []);

/** ISO 639-1, with a script and a country at most. */
const isLanguageCode = (code: string): boolean =>
  /^[a-z]{2}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/.test(code) && hreflangOf(code) === code;

const isSound = (code: string, target: Neighbour | undefined): boolean => {
  if (!target || target.hidden || target.canonical !== target.url) return false;
  const language = hreflangOf(target.lang) ?? '';
  return [language, withoutCountry(language), 'x-default'].includes(code);
};
