import { isNode, isOfType, listOf, textOf, type JsonNode } from '../node.ts';
import type { BuiltPage } from '../page.ts';
import type { PageRule } from '../rule.ts';

/** Trails: https://developers.google.com/search/docs/appearance/structured-data/breadcrumb */
export const breadcrumbRules: readonly PageRule[] = [
  {
    id: 'BC01',
    severity: 'error',
    check: (page) =>
      trailsOf(page)
        .filter((trail) => !isComplete(trail))
        .map(describe),
  },
  {
    id: 'BC02',
    severity: 'warning',
    check: (page, site) =>
      trailsOf(page)
        .flat()
        .filter((step) => {
          const target = site.page(urlOf(step));
          return !page.text.includes(spaced(textOf(step.name))) || (target && target.lang !== page.lang);
        })
        .map((step) => `${textOf(step.name)} ${urlOf(step)}`),
  },
];

const trailsOf = ({ nodes }: BuiltPage): readonly (readonly JsonNode[])[] =>
  nodes
    .filter((node) => isOfType(node, 'BreadcrumbList'))
    .map((node) => listOf(node.itemListElement).filter(isNode));

const isComplete = (steps: readonly JsonNode[]): boolean =>
  steps.length >= 2 &&
  steps.every((step, index) => {
    const isLast = index === steps.length - 1;
    const isAddressed = URL.canParse(urlOf(step)) || (isLast && !('item' in step));
    return step.position === index + 1 && textOf(step.name) !== '' && isAddressed;
  });

const urlOf = ({ item }: JsonNode): string =>
  isNode(item) ? textOf(item['@id']) || textOf(item.url) : textOf(item);

const describe = (steps: readonly JsonNode[]): string =>
  steps.map((step) => `${textOf(step.position)} ${textOf(step.name)} ${urlOf(step)}`).join(' › ');

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();
