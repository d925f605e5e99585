import { headOf } from '../head/head.ts';
import type { ArticleFacts, HeadFile, HeadPage, PlaceFacts } from '../head/page.ts';
import { fill } from '../i18n/format.ts';
import { groundColours } from '../look/css.ts';
import type { Picture, Rendition } from '../model/content.ts';
import type { Locale, Localized } from '../model/text.ts';
import { alternatesOf, type Alternate } from '../routes/alternates.ts';
import type { Graph } from '../structured-data/graph.ts';
import type { PageFacts } from '../structured-data/scope.ts';
import type { Context } from './context.ts';
import { feedLinks } from './feed-links.ts';
import type { FeedPlace } from './feed-places.ts';
import { drawnImage, type Drawn, type Shared } from './share-image.ts';
import { homeVersions, sectionVersions } from './sections.ts';
import type { Link, SwitchLink, View } from './view.ts';

/** What a page is, and where it stands among the others. */
export interface PageInput {
  readonly path: string;
  /** Its name in trails of links. */
  readonly label: string;
  readonly title: string;
  readonly description: string;
  /** The paths of its existing translations, itself among them. */
  readonly versions: Localized;
  /** What lies above it, the home page first. */
  readonly parents: readonly Parent[];
  readonly image?: Picture | undefined;
  /** Further pictures that are worth finding. */
  readonly pictures?: readonly { readonly share: Rendition }[];
  /** When its content last changed for readers; nothing where that is not known. */
  readonly updated?: string | undefined;
  /** What is told where other sites show it, if it is not its title and what lies above it. */
  readonly shared?: Shared | undefined;
  readonly isHome?: boolean;
  /** Whether search engines must leave it out. */
  readonly hidden?: boolean;
  /** The languages in which they must leave it out; readers are led there all the same. */
  readonly hiddenIn?: readonly Locale[] | undefined;
  readonly article?: ArticleFacts;
  readonly place?: PlaceFacts;
  /** The same content for programs. */
  readonly files?: readonly HeadFile[];
  /** Whether the page is also published as Markdown: see `twins.ts`. */
  readonly hasTwin?: boolean;
  /** The feeds of what the page is about. */
  readonly feed?: FeedPlace | undefined;
  /** A further one, about the same in another way. */
  readonly otherFeed?: FeedPlace | undefined;
  /** Of whom the page is about. */
  readonly profiles?: readonly string[];
  /** Who wrote it, where it was not the agency. */
  readonly creators?: readonly string[];
  /** Where other sites tell that they link to it. */
  readonly webmention?: string | undefined;
  readonly graph: (page: PageFacts) => Graph;
}

/** A place above a page, where readers go when the page does not exist in their language. */
export interface Parent {
  readonly label: string;
  readonly versions: Localized;
}

export const homeParent = ({ content, paths, messages }: Context): Parent => ({
  label: messages.home,
  versions: homeVersions(content, paths),
});

/** The list of all news, above whatever is one of them or a part of it. */
export const newsParent = ({ content, paths, messages }: Context): Parent => ({
  label: messages.stories,
  versions: sectionVersions(content, paths, 'stories'),
});

/** What every page’s view has; the rest is the page’s own. */
export function pageBase(context: Context, input: PageInput): View {
  const { content, paths, locale, frame, site } = context;
  const { path, title, description, image, hiddenIn = [] } = input;
  const page = { ...input, hidden: input.hidden ?? hiddenIn.includes(locale) };
  const versions = alternatesOf(site, paths, page.versions);
  const alternates = versions.filter((version) => !hiddenIn.includes(version.locale));
  const breadcrumbs = breadcrumbsOf(context, page);
  const drawn = page.hidden ? undefined : drawnImage(context, page.shared ?? namedAlone(page));
  return {
    frame,
    path,
    head: headOf(headPage(context, page, alternates, drawn)),
    graph: page.graph({ content, paths, locale, path, title, description, breadcrumbs, image }),
    switcher: switcherOf(context, page, versions),
    breadcrumbs,
    listing: page.hidden ? undefined : { alternates, lastModified: page.updated, images: imagesOf(page) },
    ...(drawn && { shareImage: drawn.image }),
  };
}

/** What lies right above a page tells what it is one of; the home page tells nothing. */
const namedAlone = ({ title, parents }: PageInput): Shared => ({
  title,
  kicker: parents.length > 1 ? (parents.at(-1)?.label ?? '') : '',
});

/** A picture that is seen twice is named once. */
const imagesOf = ({ image, pictures = [] }: PageInput): readonly Rendition[] => {
  const all = [...(image ? [image] : []), ...pictures].map(({ share }) => share);
  return [...new Map(all.map((rendition) => [rendition.path, rendition])).values()];
};

function headPage(
  context: Context,
  page: PageInput,
  alternates: readonly Alternate[],
  drawn: Drawn | undefined,
): HeadPage {
  const { site, paths, locale, content } = context;
  const { path, description, hidden, article, place } = page;
  return {
    site,
    paths,
    locale,
    path,
    description,
    alternates,
    hidden,
    article,
    place,
    title: page.isHome ? undefined : page.title,
    image: drawn ? { share: drawn.rendition, alt: drawn.alt } : pictureAlone(page, content.logo),
    feeds: feedLinks(context, page.feed, page.otherFeed),
    profiles: page.profiles,
    creators: page.creators ?? (site.fediverse === undefined ? [] : [site.fediverse]),
    webmention: page.webmention,
    files: [...(page.files ?? []), ...twinOf(context, page)],
    themeColours: groundColours(site.look.brand),
  };
}

const twinOf = ({ paths, site }: Context, { path, hasTwin }: PageInput): readonly HeadFile[] =>
  site.llms && hasTwin === true ? [{ path: paths.twin(path), type: 'text/markdown' }] : [];

/** Other sites show no drawings. */
const pictureAlone = ({ image }: PageInput, logo: Picture): Picture =>
  image && image.image.format !== 'svg' ? image : logo;

function breadcrumbsOf({ locale }: Context, { parents, path, label }: PageInput): readonly Link[] {
  const above = parents.flatMap(({ versions, label }) => {
    const href = versions[locale];
    return href ? [{ href, label }] : [];
  });
  return above.length === 0 ? [] : [...above, { href: path, label }];
}

function switcherOf(
  context: Context,
  page: PageInput,
  versions: readonly Alternate[],
): readonly SwitchLink[] {
  const { site, locale: current } = context;
  return site.locales.flatMap((locale): readonly SwitchLink[] => {
    const { lang, label } = site.languages[locale]!;
    const exact = versions.find((version) => version.locale === locale);
    if (exact) return [{ href: exact.path, label, lang, current: locale === current, exact: true }];
    const nearest = page.parents.findLast(({ versions }) => versions[locale]);
    if (!nearest) return [];
    const note = fill(context.messages.notTranslated, { place: nearest.label });
    return [
      {
        href: `${nearest.versions[locale]!}#not-translated`,
        label,
        lang,
        current: false,
        exact: false,
        note,
      },
    ];
  });
}
