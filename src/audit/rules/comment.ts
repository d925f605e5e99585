import { isOfType, listOf, textOf, type JsonNode } from '../node.ts';
import { described, type BuiltPage } from '../page.ts';
import type { PageRule } from '../rule.ts';
import { zoned } from './article.ts';

/** What readers have answered: https://schema.org/Comment */
export const commentRules: readonly PageRule[] = [
  {
    id: 'CM01',
    severity: 'error',
    check: (page) =>
      commentsOf(page).flatMap((comment) =>
        lacksOf(page, comment).map((property) => `${textOf(comment.url) || '–'}: ${property}`),
      ),
  },
  {
    id: 'CM02',
    severity: 'error',
    check: (page) =>
      commentsOf(page)
        .map(({ url }) => textOf(url))
        .filter((url) => !leadsWithin(page, url)),
  },
  {
    id: 'CM03',
    severity: 'error',
    check: (page) =>
      page.nodes
        .filter((node) => 'headline' in node)
        .flatMap((article) => {
          const told = Number(textOf(article.commentCount) || 0);
          const found = commentsIn(article);
          return told < found ? [`commentCount = ${told}, comment = ${found}`] : [];
        }),
  },
];

const commentsOf = ({ nodes }: BuiltPage): readonly JsonNode[] =>
  nodes.filter((node) => isOfType(node, 'Comment'));

function lacksOf(page: BuiltPage, comment: JsonNode): readonly string[] {
  return [
    ...(textOf(comment.text).trim() === '' ? ['text'] : []),
    ...(textOf(described(page, comment.author)?.name) === '' ? ['author'] : []),
    ...(zoned.test(textOf(comment.datePublished)) ? [] : ['datePublished']),
  ];
}

/** Whoever follows it comes to where it is read. */
function leadsWithin(page: BuiltPage, url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { hash } = new URL(url);
  return url === page.url + hash && page.anchors.has(decodeURIComponent(hash.slice(1)));
}

/** Those within others, too. */
const commentsIn = ({ comment }: JsonNode): number =>
  listOf(comment).reduce<number>((sum, one) => sum + 1 + commentsIn(one as JsonNode), 0);
