import type { BlogPostingLeaf, IdReference, PersonLeaf } from 'schema-dts';
import type { StoryText } from '../../model/content.ts';
import { known, reference, values } from '../known.ts';
import { comment, type CommentFacts } from './comment.ts';
import { scopeOf, type PageFacts } from '../scope.ts';

interface Parts {
  /** People told here, or a reference to the agency. */
  readonly authors: readonly (PersonLeaf | IdReference)[];
  /** `@id`s */
  readonly mentions: readonly string[];
  readonly images: readonly string[];
  readonly series?: SeriesFacts | undefined;
  readonly replies?: RepliesFacts | undefined;
}

/** What readers have answered: those that the page shows, and how many there are. */
export interface RepliesFacts {
  readonly count: number;
  readonly comments: readonly CommentFacts[];
}

/** The series that a story is a part of, by its page. */
export interface SeriesFacts {
  readonly url: string;
  readonly name: string;
  readonly part: number;
}

export function article(
  page: PageFacts,
  text: StoryText,
  { authors, mentions, images, series, replies }: Parts,
): BlogPostingLeaf {
  const scope = scopeOf(page);
  const { site } = page.content;
  const url = page.paths.url(page.path);
  return known<BlogPostingLeaf>({
    '@type': 'BlogPosting',
    '@id': scope.ids.article(url),
    url,
    headline: text.title,
    description: text.description,
    inLanguage: site.languages[page.locale]!.lang,
    datePublished: text.date,
    dateModified: text.updated,
    author: values(authors),
    publisher: reference(scope.ids.organization),
    image: values(images.map(reference)),
    keywords: values(text.tags.flatMap((tag) => site.tags[tag]?.[page.locale] ?? [])),
    mentions: values(mentions.map(reference)),
    wordCount: text.body.words,
    isPartOf: series && {
      '@type': 'CreativeWorkSeries',
      '@id': scope.ids.series(series.url),
      name: series.name,
      url: series.url,
    },
    position: series?.part,
    commentCount: replies && replies.count > 0 ? replies.count : undefined,
    comment: values((replies?.comments ?? []).map(comment)),
    mainEntityOfPage: reference(scope.ids.webPage(url)),
  });
}
