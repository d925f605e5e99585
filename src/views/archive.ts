import { formatDate, formatPartialDay } from '../i18n/dates.ts';
import { elided } from '../i18n/elision.ts';
import { count, fill } from '../i18n/format.ts';
import type { StoryText } from '../model/content.ts';
import { oncePer } from '../once.ts';
import { archiveOf, storiesPerArchivePage, type ArchiveMonth, type ArchiveYear } from '../routes/archive.ts';
import { pagesGraph } from '../structured-data/pages.ts';
import { homeParent, newsParent, pageBase, type Parent } from './base.ts';
import { contextsByLocale, type Context } from './context.ts';
import { pageAt, pageNumbers, type Pagination } from './pagination.ts';
import { routeTo, type Route } from './route.ts';
import { byLocale } from './sections.ts';
import type { TagLink } from './stories.ts';
import { hiddenIn, newest, storyTexts } from './story-lists.ts';
import type { Link, View } from './view.ts';

/** The stories by date, as titles: all years, one of them, or a month of a year with many. */
export interface ArchiveView extends View {
  readonly title: string;
  readonly years: readonly TagLink[];
  readonly months: readonly ArchiveGroup[];
  /** Set for a month, which may have several pages. */
  readonly pagination?: Pagination | undefined;
}

export interface ArchiveGroup {
  /** Of the part of the page: `month-11`. */
  readonly id: string;
  /** `November 2026`; nothing where the page is of that month alone. */
  readonly title?: string | undefined;
  readonly entries: readonly ArchiveEntry[];
  /** Where the rest of it is. */
  readonly more?: Link | undefined;
}

export interface ArchiveEntry extends Link {
  readonly date: string;
  readonly dateText: string;
}

type Year = ArchiveYear<StoryText>;
type Month = ArchiveMonth<StoryText>;

/** Of a year that is cut into months, each month shows so many stories on the page of the year. */
const shownOfMonth = 5;

const yearsOf = oncePer((context: Context): readonly Year[] => archiveOf(storyTexts(context)));

/** Whether the stories of a language fill more than a page: fewer stand on one already. */
export const hasArchive = (context: Context): boolean =>
  storyTexts(context).length > context.site.storiesPerPage;

/** The archive of a language: the years, each year, and the months of those with many stories. */
export function archiveRoutes(context: Context): readonly Route<ArchiveView>[] {
  if (!hasArchive(context)) return [];
  return [
    routeAt(context, [], () => overview(context)),
    ...yearsOf(context).flatMap(({ year, months, isCut }) => [
      routeAt(context, [year], () => yearView(context, year)),
      ...(isCut ? months : []).flatMap(({ month, stories }) =>
        pageNumbers(stories.length, storiesPerArchivePage).map((page) =>
          routeAt(context, [year, month, page], () => monthView(context, year, month, page)),
        ),
      ),
    ]),
  ];
}

type Spot = readonly [year?: string | undefined, month?: string | undefined, page?: number];

const pathAt = ({ locale, paths }: Context, spot: Spot): string => paths.archive(locale, ...spot);

const routeAt = (context: Context, spot: Spot, view: () => ArchiveView): Route<ArchiveView> =>
  routeTo({ kind: 'archive', locale: context.locale, path: pathAt(context, spot) }, view);

function overview(context: Context): ArchiveView {
  const { heading, title } = context.messages.archive;
  const [latest] = yearsOf(context);
  return archiveView(context, {
    spot: [],
    title: heading,
    label: title,
    stories: storyTexts(context),
    months: latest ? groupsOf(context, latest) : [],
    parents: [],
  });
}

function yearView(context: Context, asked: string): ArchiveView {
  const year = yearOf(context, asked);
  return archiveView(context, {
    spot: [asked],
    title: fill(context.messages.archive.ofYear, { year: asked }),
    label: asked,
    stories: year.stories,
    months: groupsOf(context, year),
    parents: [archiveParent(context)],
  });
}

function monthView(context: Context, asked: string, month: string, page: number): ArchiveView {
  const { messages } = context;
  const { stories } = yearOf(context, asked).months.find((other) => other.month === month)!;
  const { items, pagination, numbered } = pageAt(
    context,
    stories,
    {
      size: storiesPerArchivePage,
      pathOf: (number) => pathAt(context, [asked, month, number]),
      words: { previous: messages.newer, next: messages.older },
    },
    page,
  );
  return archiveView(context, {
    spot: [asked, month, page],
    title: numbered(monthTitle(context, asked, month)),
    heading: monthTitle(context, asked, month),
    label: monthName(context, asked, month),
    stories,
    months: [{ id: idOf(month), entries: items.map((text) => entryOf(context, text)) }],
    parents: [archiveParent(context), { label: asked, versions: versionsOf(context, [asked]) }],
    pagination,
  });
}

interface Shown extends Pick<ArchiveView, 'title' | 'months' | 'pagination'> {
  readonly spot: Spot;
  /** Its title on whichever page of several; the title itself without it. */
  readonly heading?: string;
  /** Its name in the trail of links. */
  readonly label: string;
  readonly stories: readonly StoryText[];
  /** What lies between the news and it. */
  readonly parents: readonly Parent[];
}

function archiveView(context: Context, shown: Shown): ArchiveView {
  const { lang, locale, messages, site } = context;
  const { spot, title, heading = title, label, stories, months, parents, pagination } = shown;
  const path = pathAt(context, spot);
  const unfound = hiddenIn(context, (other) => ({ stories: storiesAt(other, spot) }));
  const entries = months.flatMap((month) => month.entries);
  const [year, , page = 1] = spot;
  return {
    ...pageBase(context, {
      path,
      label,
      title,
      description: fill(messages.archive.description, {
        stories: count(messages.storiesCount, stories.length, lang),
        site: site.name,
        title,
      }),
      versions: page === 1 ? versionsOf(context, spot) : { [locale]: path },
      parents: [homeParent(context), newsParent(context), ...parents],
      hiddenIn: unfound,
      updated: newest(stories),
      shared: { title: heading, kicker: messages.stories },
      graph: (facts) =>
        pagesGraph(
          facts,
          entries.map(({ href, label }) => ({ path: href, title: label })),
        ),
    }),
    title,
    months,
    pagination,
    years: archiveYears(context, year),
  };
}

/** The years of the archive with how much there is of each; none where there is no archive. */
export const archiveYears = (context: Context, current?: string): readonly TagLink[] =>
  hasArchive(context)
    ? yearsOf(context).map(({ year, stories }) => ({
        href: pathAt(context, [year]),
        label: year,
        count: stories.length,
        current: year === current,
      }))
    : [];

const yearOf = (context: Context, asked: string): Year =>
  yearsOf(context).find(({ year }) => year === asked)!;

const archiveParent = (context: Context): Parent => ({
  label: context.messages.archive.title,
  versions: versionsOf(context, []),
});

function storiesAt(context: Context, [year, month]: Spot): readonly StoryText[] {
  if (year === undefined) return storyTexts(context);
  const found = yearsOf(context).find((other) => other.year === year);
  const inMonth = found?.months.find((other) => other.month === month);
  return (month === undefined ? found : inMonth)?.stories ?? [];
}

/** The languages that have the same year or month of the archive. */
function versionsOf({ content }: Context, [year, month]: Spot) {
  const contexts = contextsByLocale(content);
  return byLocale(content, (locale) => {
    const context = contexts.get(locale)!;
    return hasArchive(context) && reaches(context, year, month) ? pathAt(context, [year, month]) : undefined;
  });
}

function reaches(context: Context, year: string | undefined, month: string | undefined): boolean {
  if (year === undefined) return true;
  const found = yearsOf(context).find((other) => other.year === year);
  return (
    found !== undefined &&
    (month === undefined || (found.isCut && found.months.some((own) => own.month === month)))
  );
}

const groupsOf = (context: Context, { year, months, isCut }: Year): readonly ArchiveGroup[] =>
  months.map(({ month, stories }) => ({
    id: idOf(month),
    title: monthName(context, year, month),
    entries: stories
      .slice(0, isCut ? shownOfMonth : storiesPerArchivePage)
      .map((text) => entryOf(context, text)),
    more: isCut && stories.length > shownOfMonth ? monthLink(context, year, { month, stories }) : undefined,
  }));

const monthLink = (context: Context, year: string, { month }: Month): Link => ({
  href: pathAt(context, [year, month]),
  label: withMonth(context, context.messages.archive.wholeMonth, year, month),
});

const idOf = (month: string): string => `month-${month}`;

const monthName = ({ lang }: Context, year: string, month: string): string =>
  formatPartialDay(`${year}-${month}`, lang);

const monthTitle = (context: Context, year: string, month: string): string =>
  withMonth(context, context.messages.archive.ofMonth, year, month);

const withMonth = (context: Context, words: string, year: string, month: string): string =>
  elided(fill(words, { month: monthName(context, year, month) }), context.lang);

function entryOf({ lang, locale, paths }: Context, { slug, title, date }: StoryText): ArchiveEntry {
  return {
    href: paths.story(locale, slug),
    label: title,
    date,
    dateText: formatDate(date, lang),
  };
}
