import type { BlogPostingLeaf, IdReference, PersonLeaf } from 'schema-dts';
import type { StoryText } from '../../model/content.ts';
import { known, reference, values } from '../known.ts';
import { scopeOf, type PageFacts } from '../scope.ts';

interface Parts {
  /** People told here, or a reference to the agency. */
  readonly authors: readonly (PersonLeaf | IdReference)[];
  /** `@id`s */
  readonly mentions: readonly string[];
  readonly images: readonly string[];
}

export function article(
  page: PageFacts,
  text: StoryText,
  { authors, mentions, images }: Parts,
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
    mainEntityOfPage: reference(scope.ids.webPage(url)),
  });
}
