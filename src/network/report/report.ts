import { formatDate } from '../../i18n/dates.ts';
import { headOf } from '../desk/desk-text.ts';
import type { Desk } from '../desk/desk.ts';
import { waitsIn } from '../desk/answering.ts';
import { isRecent, knownFrom, type Known, type Said } from '../desk/known.ts';
import { sectionsOf } from '../desk/sections.ts';
import { storiesIn, type Told } from '../desk/stories.ts';
import { tellerOf, type Teller, type Wording } from '../desk/teller.ts';
import { leastFor } from '../measures/small-numbers.ts';
import { survivalOf } from '../measures/survival.ts';
import type { Source } from '../../source/source.ts';
import { barPlot, type BarRow } from './bar-plot.ts';
import { markup, type Markup } from '../../markup.ts';
import { originsIn } from './origins.ts';
import { block, page } from './page.ts';
import { waitPlot } from './wait-plot.ts';
import { weekPlot } from './week-plot.ts';
import { weeksUntil } from './weeks.ts';

/** As many rows as a table of a page has at most. */
const mostRows = 200;

/** The desk as pages for the agency alone: the text of each by its name. `index.html` is the first. */
export function reportPages(desk: Desk, source: Source, wording: Wording): ReadonlyMap<string, string> {
  const known = knownFrom(source, desk.today);
  const teller = tellerOf(source, wording);
  const stories = storiesIn(known);
  const storiesOf = daysByClient(stories);
  const said = byClient(known.said);
  const deskFor = desksByClient(desk);
  const spoken = known.clients.filter(({ key }) => said.has(key)).map(({ key }) => key);
  return new Map([
    ['index.html', indexPage({ desk, source, known, teller, stories, spoken })],
    ...spoken.map(
      (key) =>
        [
          fileOf(key),
          clientPage({
            desk: deskFor(key),
            key,
            known,
            teller,
            said: said.get(key) ?? [],
            stories: storiesOf.get(key) ?? [],
          }),
        ] as const,
    ),
  ]);
}

const fileOf = (client: string): string => `client-${client}.html`;

/** In the order in which they were given. */
function byClient<Item extends Pick<Said, 'about'>>(
  said: readonly Item[],
): ReadonlyMap<string, readonly Item[]> {
  const all = said.flatMap((mention) => mention.about.map((client) => [client, mention] as const));
  return new Map(
    [...Map.groupBy(all, ([client]) => client)].map(([client, own]) => [
      client,
      own.map(([, mention]) => mention),
    ]),
  );
}

/** What the desk holds of one client alone; each list is sorted once, whatever the number of clients. */
function desksByClient(desk: Desk): (client: string) => Desk {
  const waiting = byClient(desk.waiting);
  const own = <Item extends { readonly client: string }>(items: readonly Item[]) =>
    Map.groupBy(items, ({ client }) => client);
  const [unfilled, unsaid, quiet] = [own(desk.unfilled), own(desk.unsaid), own(desk.quiet)];
  return (client) => ({
    ...desk,
    waiting: waiting.get(client) ?? [],
    unfilled: unfilled.get(client) ?? [],
    unsaid: unsaid.get(client) ?? [],
    quiet: quiet.get(client) ?? [],
    answering: { asked: 0, answered: 0 },
    lapsing: [],
    single: [],
    voiceless: [],
    carriers: [],
    channels: { mentions: 0, channels: [] },
  });
}

function daysByClient(stories: readonly Told[]): ReadonlyMap<string, readonly string[]> {
  const all = stories.flatMap(({ about, day }) => about.map((client) => [client, day] as const));
  return new Map(
    [...Map.groupBy(all, ([client]) => client)].map(([client, own]) => [client, own.map(([, day]) => day)]),
  );
}

interface Whole {
  readonly desk: Desk;
  readonly source: Source;
  readonly known: Known;
  readonly teller: Teller;
  readonly stories: readonly Told[];
  /** Keys of the clients that have a page. */
  readonly spoken: readonly string[];
}

function indexPage({ desk, source, known, teller, stories, spoken }: Whole): string {
  const { report, more } = teller.words;
  const title = teller.filled(report.title, { agency: source.site.data.name });
  const days = stories.map(({ day }) => day);
  const recent = known.said.filter((mention) => isRecent(known, mention));
  return page(title, teller.language, [
    markup`<h1>${title}</h1><p>${headOf(desk, teller)}</p><p class="private">${report.private}</p>`,
    block(report.weeks, { plot: weekPlot(weeksUntil(desk.today, known.said, days), teller) }),
    ...sectionsOf(desk, teller).map(({ title: heading, rows, notes }) =>
      block(rows.length > 0 ? `${heading} (${rows.length})` : heading, {
        rows: rows.slice(0, mostRows),
        notes: rows.length > mostRows ? [teller.number(more, rows.length - mostRows), ...notes] : notes,
      }),
    ),
    aspectBlock(recent, teller),
    waitBlock(known, teller),
    originBlock(source, teller),
    spoken.length === 0
      ? undefined
      : markup`<section class="screen"><h2>${report.clients}</h2><ul class="pages">${spoken.map(
          (key) =>
            markup`<li><a href="${encodeURIComponent(fileOf(key))}">${teller.clientName(key)}</a></li>`,
        )}</ul></section>`,
  ]);
}

interface Single {
  /** What it holds of this client. */
  readonly desk: Desk;
  readonly key: string;
  readonly known: Known;
  readonly teller: Teller;
  readonly said: readonly Said[];
  /** The days on which stories about it came out. */
  readonly stories: readonly string[];
}

/** What one talks about with a client, on a sheet or two. */
function clientPage({ desk, key, known, teller, said, stories }: Single): string {
  const { words } = teller;
  const name = teller.clientName(key);
  const recent = said.filter((mention) => isRecent(known, mention));
  return page(name, teller.language, [
    markup`<p class="screen"><a href="index.html">${words.report.back}</a></p><h1>${name}</h1><p>${formatDate(desk.today, teller.language)} · ${teller.number(words.mentions, said.length)}</p><p class="private">${words.report.private}</p>`,
    block(words.report.weeks, { plot: weekPlot(weeksUntil(desk.today, said, stories), teller) }),
    ...sectionsOf(desk, teller).map(({ title, rows, notes }) => block(title, { rows, notes })),
    aspectBlock(recent, teller),
    channelBlock(recent, teller),
    saidBlock(said, teller),
  ]);
}

function aspectBlock(said: readonly Said[], { words, aspect }: Teller): Markup | undefined {
  const rows = new Map<string, BarRow>();
  for (const { says } of said) {
    for (const { aspect: key, leaning } of says) {
      if (leaning === 'neither') continue;
      const row = rows.get(key) ?? { label: aspect(key), against: 0, for: 0 };
      rows.set(key, { ...row, [leaning]: row[leaning] + 1 });
    }
  }
  const sorted = [...rows.values()].toSorted((a, b) => b.against + b.for - a.against - a.for);
  if (sorted.length === 0) return undefined;
  return block(words.report.aspects, {
    plot: barPlot(sorted, words.report.aspects, false),
    notes: [words.report.sides],
  });
}

function channelBlock(said: readonly Said[], { words, channel }: Teller): Markup | undefined {
  const rows = [...Map.groupBy(said, (mention) => mention.channel)]
    .map(([key, { length }]) => ({ label: channel(key), against: 0, for: length }))
    .toSorted((a, b) => b.for - a.for);
  if (rows.length === 0) return undefined;
  return block(words.channels, { plot: barPlot(rows, words.channels, true) });
}

/** How long people wait for an answer; with too few it would say nothing. */
function waitBlock(known: Known, teller: Teller): Markup | undefined {
  const waits = waitsIn(known);
  if (waits.length < leastFor.median) return undefined;
  const longest = waits.reduce((most, { time }) => Math.max(most, time), 0);
  return block(teller.words.report.answers, { plot: waitPlot(survivalOf(waits), longest, teller) });
}

function originBlock(source: Source, teller: Teller): Markup | undefined {
  const branches = originsIn(source);
  if (branches.length === 0) return undefined;
  const { report } = teller.words;
  const titles = new Map(source.stories.map(({ key, data }) => [`posts/${key}`, data.title]));
  const labelOf = (id: string): string => {
    if (id === 'search' || id === 'walked-in') return report.ways[id];
    if (id.startsWith('people/')) return teller.personName(id.slice('people/'.length));
    return titles.get(id) ?? teller.clientName(id.slice('clients/'.length));
  };
  const items = branches.map(
    ({ id, depth }) =>
      markup`<li style="padding-inline-start: ${Math.min(depth, 12) * 1.5}rem">${depth > 0 ? '→ ' : ''}${labelOf(id)}</li>`,
  );
  return block(report.origins, { plot: markup`<ul class="tree">${items}</ul>` });
}

/** All that was said, newest first, also what may not be quoted: it is for the agency alone. */
function saidBlock(said: readonly Said[], teller: Teller): Markup | undefined {
  const { words, language } = teller;
  const sorted = said.toSorted((a, b) => b.published.localeCompare(a.published, 'en'));
  const more = sorted.length - mostRows;
  return block(words.report.said, {
    rows: sorted
      .slice(0, mostRows)
      .map((mention) => [
        formatDate(mention.published, language),
        words.kinds[mention.kind],
        `${teller.who(mention)} · ${teller.channel(mention.channel)}`,
        mention.quote &&
          markup`<blockquote dir="auto" lang="${mention.quote.lang ?? ''}">${mention.quote.text}</blockquote>`,
        mention.says
          .map(
            ({ aspect, leaning }) =>
              `${{ for: '+', against: '−', neither: '' }[leaning]}${teller.aspect(aspect)}`,
          )
          .join(', '),
      ]),
    notes: more > 0 ? [teller.number(words.more, more)] : [],
  });
}
