import { isAlias, isCollection, isPair, visit } from 'yaml';
import type { Alias, Document, Node } from 'yaml';
import { deepest } from './yaml-bounds.ts';
import { problemAt, type Problem } from './yaml-problems.ts';

/** How often values may be named instead of written: the parser looks through the whole text for each name. */
const mostAliases = 100;

/** How many values there may be when each name is replaced by what it stands for: a few lines can stand for billions. */
const mostValues = 100_000;

interface Named {
  readonly alias: Alias;
  readonly ancestors: readonly unknown[];
}

/** What is wrong with names for values (`*hours` for what `&hours` stands before). */
export function aliasProblems(document: Document): Problem[] {
  const aliases: Named[] = [];
  visit(document, { Alias: (_, alias, ancestors) => void aliases.push({ alias, ancestors }) });
  const beyond = aliases[mostAliases];
  if (beyond) return [problemAt('yaml-alias', beyond.alias)];
  const lost = aliases.filter(({ alias, ancestors }) => {
    const target = alias.resolve(document);
    return !target || ancestors.includes(target);
  });
  if (lost.length > 0) return lost.map(({ alias }) => problemAt('yaml-start', alias));
  return aliases[0] && isTooMuch(document) ? [problemAt('yaml-alias', aliases[0].alias)] : [];
}

function isTooMuch(document: Document): boolean {
  const { values, depth } = sizeOf(document.contents, document, new Map());
  return values > mostValues || depth > deepest;
}

interface Size {
  readonly values: number;
  readonly depth: number;
}

function sizeOf(node: unknown, document: Document, sizes: Map<unknown, Size>): Size {
  const known = sizes.get(node);
  if (known) return known;
  const parts = partsOf(node, document).map((part) => sizeOf(part, document, sizes));
  const size = {
    values: parts.reduce((sum, { values }) => sum + values, 1),
    depth: parts.reduce((most, { depth }) => Math.max(most, depth), 0) + (isPair(node) ? 0 : 1),
  };
  sizes.set(node, size);
  return size;
}

function partsOf(node: unknown, document: Document): readonly unknown[] {
  if (isAlias(node)) return [node.resolve(document)];
  if (isPair(node)) return [node.value];
  return isCollection(node) ? (node.items as readonly Node[]) : [];
}
