import { isBusiness, isNode, isOfType, listOf, textOf, type JsonNode } from '../node.ts';
import { allDescribed, described, type BuiltPage } from '../page.ts';
import type { PageRule } from '../rule.ts';
import type { Surroundings } from '../surroundings.ts';

/** Lists: https://developers.google.com/search/docs/appearance/structured-data/carousels-beta */
export const itemListRules: readonly PageRule[] = [
  {
    id: 'IL01',
    severity: 'error',
    check: (page, site) =>
      listsOf(page).flatMap((list) => [...misnumbered(list), ...unreachable(page, site, list)]),
  },
  {
    id: 'IL02',
    severity: 'error',
    check: (page, { origin }) =>
      listsOf(page)
        .flatMap((list) => itemsOf(page, list))
        .filter(
          (item) =>
            !isBusiness(item) || textOf(item.name) === '' || !textOf(item.url).startsWith(`${origin}/`),
        )
        .map((item) => textOf(item.name) || JSON.stringify(item)),
  },
  {
    id: 'IL02-image',
    severity: 'warning',
    check: (page) =>
      listsOf(page)
        .flatMap((list) => itemsOf(page, list))
        .filter(({ image }) => listOf(image).length === 0)
        .map(({ name }) => textOf(name)),
  },
  {
    id: 'IL02-count',
    severity: 'note',
    check: (page) =>
      listsOf(page)
        .map((list) => itemsOf(page, list).length)
        .filter((count) => count > 0 && count < 3)
        .map(String),
  },
];

const listsOf = ({ nodes }: BuiltPage): readonly JsonNode[] =>
  nodes.filter((node) => isOfType(node, 'ItemList'));

const elementsOf = (list: JsonNode): readonly JsonNode[] => listOf(list.itemListElement).filter(isNode);

/** What the elements describe; nothing for a list of mere links. */
const itemsOf = (page: BuiltPage, list: JsonNode): readonly JsonNode[] =>
  elementsOf(list).flatMap(({ item }) => allDescribed(page, item));

function misnumbered(list: JsonNode): readonly string[] {
  const elements = elementsOf(list);
  const claimed = list.numberOfItems;
  const wrong = elements
    .filter(({ position }, index) => position !== index + 1)
    .map((element) => JSON.stringify(element));
  return claimed === undefined || claimed === elements.length
    ? wrong
    : [...wrong, `numberOfItems = ${textOf(claimed)}`];
}

/** Addresses that are not of this site, named twice, not the page’s proper one, or not linked on the page. */
function unreachable(page: BuiltPage, site: Surroundings, list: JsonNode): readonly string[] {
  const urls = elementsOf(list).map(
    (element) => textOf(element.url) || textOf(described(page, element.item)?.url),
  );
  const linked = new Set(page.references.map(({ url }) => resolve(url, page.url)));
  return urls.filter((url, index) => {
    const target = site.page(url);
    const isOwn = url.startsWith(`${site.origin}/`) && target?.canonical === url;
    return !isOwn || urls.indexOf(url) !== index || !linked.has(url);
  });
}

const resolve = (reference: string, base: string): string =>
  URL.canParse(reference, base) ? new URL(reference, base).href : reference;
