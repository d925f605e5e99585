import type { BlogPostingLeaf } from 'schema-dts';
import type { StoryText } from '../../model/content.ts';
import { known, reference, values } from '../known.ts';
import { scopeOf, type PageFacts } from '../scope.ts';

interface Parts {
  /** `@id`s */
  readonly authors: readonly string[];
  readonly mentions: readonly string[];
  readonly image?: string | undefined;
}

export function article(
  page: PageFacts,
  text: StoryText,
  { authors, mentions, image }: Parts,
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
    author: values(authors.map(reference)),
    publisher: reference(scope.ids.organization),
    image: image === undefined ? undefined : reference(image),
    keywords: values(text.tags.flatMap((tag) => site.tags[tag]?.[page.locale] ?? [])),
    mentions: values(mentions.map(reference)),
    wordCount: text.body.words,
    mainEntityOfPage: reference(scope.ids.webPage(url)),
  });
}
