import type { HeadTag } from '../head/tag.ts';
import type { Config, ConfigTag } from '../theme/config.ts';
import type { View } from '../views/view.ts';

/** The tags that a site’s config adds to the head of a page. @throws Error where these are none */
export function ownHead({ head }: Config, view: Pick<View, 'frame' | 'path' | 'head'>): readonly ConfigTag[] {
  if (head === undefined) return [];
  const { locale, lang } = view.frame;
  const tags: unknown = head({
    path: view.path,
    locale,
    lang,
    title: view.head.find(({ tag }) => tag === 'title')?.text ?? '',
    description: contentOf('description', view.head),
  });
  if (!Array.isArray(tags) || !tags.every(isTag)) {
    throw new TypeError(
      `passaparola.config.ts: head() must give a list of { tag: 'meta' | 'link', attributes: { … } }, not ${JSON.stringify(tags)}`,
    );
  }
  return tags;
}

const contentOf = (name: string, tags: readonly HeadTag[]): string | undefined =>
  tags.find(({ attributes }) => attributes.name === name)?.attributes.content;

function isTag(tag: unknown): tag is ConfigTag {
  if (typeof tag !== 'object' || tag === null) return false;
  const { tag: name, attributes } = tag as Partial<ConfigTag>;
  if ((name !== 'meta' && name !== 'link') || typeof attributes !== 'object') return false;
  return Object.values(attributes).every((value) => typeof value === 'string');
}
