import type { Content } from '../model/content.ts';
import type { Locale, Localized } from '../model/text.ts';
import { oldPath, oldQuestion, type OldQuery } from '../model/url.ts';
import type { Paths } from './paths.ts';

/** An address that was once published and where it leads now. */
export interface Redirect {
  /** A path below the site’s own folder, with a slash at both ends: `/2019/05/old-name/`. */
  readonly from: string;
  readonly to: string;
  readonly locale: Locale;
}

/** One that differed from others by what stood behind its `?`. */
export interface QuestionRedirect extends Redirect {
  readonly query: OldQuery;
}

/** A URL once published keeps working: every old address of every text, each once. */
export function redirectsOf(content: Content, paths: Paths): readonly Redirect[] {
  const { base } = content.site;
  return movableTexts(content, paths).flatMap(({ to, locale, oldAddresses }) => {
    const old = new Set(oldAddresses.flatMap((written) => oldPath(written, base) ?? []));
    // An address that a text has again leads nowhere else.
    return [...old]
      .filter((from) => from !== to.slice(base.length - 1))
      .map((from) => ({ from, to, locale }));
  });
}

/** The same of those that no file can stand at. */
export function questionRedirectsOf(content: Content, paths: Paths): readonly QuestionRedirect[] {
  const { base } = content.site;
  return movableTexts(content, paths).flatMap(({ to, locale, oldAddresses }) =>
    oldAddresses.flatMap((written) => {
      const question = oldQuestion(written, base);
      return question ? [{ from: question.path, query: question.query, to, locale }] : [];
    }),
  );
}

interface MovableText {
  readonly to: string;
  readonly locale: Locale;
  readonly oldAddresses: readonly string[];
}

function movableTexts({ stories, clients, pages }: Content, paths: Paths): readonly MovableText[] {
  return [
    ...stories.flatMap(({ texts }) => movable(texts, paths.story)),
    ...clients.flatMap(({ texts }) => movable(texts, paths.client)),
    ...pages.flatMap(({ texts }) => movable(texts, paths.page)),
  ];
}

const movable = (
  texts: Localized<{ readonly slug: string; readonly oldAddresses: readonly string[] }>,
  pathOf: (locale: Locale, slug: string) => string,
): readonly MovableText[] =>
  Object.entries(texts).map(([locale, text]) => ({
    to: pathOf(locale, text!.slug),
    locale,
    oldAddresses: text!.oldAddresses,
  }));
