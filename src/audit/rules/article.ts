import { hreflangOf } from '../language.ts';
import { isBusiness, isOfType, pixelsOf, textOf, textsOf, typesOf, type JsonNode } from '../node.ts';
import { allDescribed, described, metaContents, type BuiltPage } from '../page.ts';
import type { PageRule } from '../rule.ts';
import { missingShapes } from './business-pictures.ts';

const articleTypes = ['Article', 'BlogPosting', 'NewsArticle'] as const;
/** ISO 8601 with offset (AR03). */
export const zoned = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;
/** Several people in one name, or words that are no part of one. */
const notAName = /,|^(?:by|di|por)\s| (?:e|y|and) |[&/]|^(?:Dott|Dr|Ing|Avv|Prof|Mr|Mrs|Sr|Sra)\.\s/;

/** Stories: https://developers.google.com/search/docs/appearance/structured-data/article */
export const articleRules: readonly PageRule[] = [
  {
    id: 'AR01',
    severity: 'error',
    check: (page) => {
      const wrong = page.nodes.filter((node) => 'headline' in node && !isOfType(node, ...articleTypes));
      const missing = metaContents(page, 'og:type').includes('article') && articlesOf(page).length === 0;
      return [...wrong.map((node) => typesOf(node).join()), ...(missing ? ['og:type = article'] : [])];
    },
  },
  {
    id: 'AR02',
    severity: 'error',
    check: (page) =>
      authorsOf(page)
        .filter((author) => !isIdentified(author))
        .map((author) => textOf(author.name) || JSON.stringify(author)),
  },
  {
    id: 'AR02-language',
    severity: 'warning',
    // The agency is one in all languages, and so is its address.
    check: (page, site) =>
      authorsOf(page)
        .filter((author) => isOfType(author, 'Person'))
        .flatMap((author) => textsOf(author.url))
        .filter((url) => (site.page(url)?.lang ?? page.lang) !== page.lang),
  },
  {
    id: 'AR02-name',
    severity: 'warning',
    check: (page) =>
      authorsOf(page)
        .filter((author) => isOfType(author, 'Person') && notAName.test(textOf(author.name)))
        .map((author) => textOf(author.name)),
  },
  {
    id: 'AR03',
    severity: 'error',
    check: (page) =>
      datesOf(page)
        .filter(([, date]) => !zoned.test(date) || Number.isNaN(Date.parse(date)))
        .map(([name, date]) => `${name} = ${date}`),
  },
  {
    id: 'AR04',
    severity: 'error',
    check: (page, { isToCome }) => {
      const shown = new Set(page.times.map((time) => Date.parse(time)));
      return articlesOf(page)
        .map((node) => textOf(node.datePublished))
        .filter((date) => date && (!shown.has(Date.parse(date)) || isToCome(date)))
        .map((date) => `datePublished = ${date}`);
    },
  },
  {
    id: 'AR05',
    severity: 'error',
    check: (page) =>
      articlesOf(page)
        .filter((node) => Date.parse(textOf(node.dateModified)) < Date.parse(textOf(node.datePublished)))
        .map((node) => `dateModified = ${textOf(node.dateModified)}`),
  },
  {
    id: 'AR06',
    severity: 'warning',
    check: (page) =>
      articlesOf(page)
        .map(({ image }) => allDescribed(page, image))
        .filter((images) => images.length > 0 && images.every(({ width }) => pixelsOf(width) < 1200))
        .flatMap((images) => images.map((image) => `${textOf(image.url)} (${pixelsOf(image.width)})`)),
  },
  {
    id: 'AR06-shapes',
    severity: 'note',
    check: (page) =>
      articlesOf(page).flatMap(({ image }) => {
        const images = allDescribed(page, image);
        return images.length > 0 ? missingShapes(images) : [];
      }),
  },
  {
    id: 'AR10',
    severity: 'warning',
    check: (page) =>
      articlesOf(page)
        .map((node) => described(page, node.publisher))
        .filter((publisher) => !publisher || textOf(publisher.name) === '' || !('logo' in publisher))
        .map((publisher) => textOf(publisher?.['@id']) || '–'),
  },
  {
    id: 'AR07',
    severity: 'warning',
    check: (page) =>
      metaContents(page, 'robots').some((content) => content.includes('max-image-preview:large'))
        ? []
        : [`robots = ${metaContents(page, 'robots').join()}`],
  },
  {
    id: 'AR08',
    severity: 'error',
    check: (page) =>
      [...articlesOf(page), ...page.nodes.filter((node) => node.url === page.url)]
        .filter((node) => 'inLanguage' in node && !isOfType(node, 'WebSite'))
        .map((node) => textOf(node.inLanguage))
        .filter((language) => language !== page.lang && hreflangOf(language) !== page.lang)
        .map((language) => `inLanguage = ${language}, lang = ${page.lang}`),
  },
  {
    id: 'AR08-length',
    severity: 'warning',
    check: (page) =>
      articlesOf(page)
        .map((node) => textOf(node.headline))
        .filter((headline) => headline === '' || headline.length > 110),
  },
];

const articlesOf = ({ nodes }: BuiltPage): readonly JsonNode[] =>
  nodes.filter((node) => isOfType(node, ...articleTypes));

const authorsOf = (page: BuiltPage): readonly JsonNode[] =>
  articlesOf(page).flatMap((node) => {
    const authors = allDescribed(page, node.author);
    return authors.length > 0 ? authors : [{}];
  });

const isIdentified = (author: JsonNode): boolean =>
  (isOfType(author, 'Person', 'Organization') || isBusiness(author)) &&
  textOf(author.name) !== '' &&
  [...textsOf(author.url), ...textsOf(author.sameAs)].length > 0;

const datesOf = (page: BuiltPage): readonly (readonly [string, string])[] =>
  articlesOf(page).flatMap((node) => [
    ['datePublished', textOf(node.datePublished)] as const,
    ...('dateModified' in node ? [['dateModified', textOf(node.dateModified)] as const] : []),
  ]);
