import type { ElementContent } from 'hast';
import { withColon } from '../i18n/labelled.ts';
import { fill } from '../i18n/format.ts';
import type { Content, Picture } from '../model/content.ts';
import { oncePer } from '../once.ts';
import { element } from '../parts/element.ts';
import { pathsOf } from '../routes/paths.ts';
import { twinMarkdown, type Twin } from '../twins/twin.ts';
import { allRoutes } from './all.ts';
import type { ArrivalView } from './arrival.ts';
import type { ClientView } from './client.ts';
import type { DepartmentView } from './departments.ts';
import type { Frame } from './frame.ts';
import type { HoursView } from './hours.ts';
import type { PageView } from './page.ts';
import type { PersonView } from './people.ts';
import type { Route } from './route.ts';
import type { ShownBody } from './shown-body.ts';
import type { StoryView } from './story.ts';
import type { Told } from './told.ts';
import type { Link, View } from './view.ts';

/** What only the bundle of the components has. */
export interface TwinTools {
  /** A text that stands on a page, its parts said in what Markdown has. */
  readonly html: (body: ShownBody) => Promise<string>;
}

/** A page as Markdown, written when it is asked for. */
export interface TwinFile {
  readonly path: string;
  /** The page itself, of which it is made anew whenever that is. */
  readonly route: Route;
  readonly write: (tools: TwinTools) => Promise<string>;
}

/** What a kind of page says in Markdown, beside the title and what its head tells. */
interface Telling extends Partial<Pick<Twin, 'published' | 'updated' | 'authors' | 'tags'>> {
  readonly title: string;
  readonly description: string;
  readonly before: readonly Node[];
  readonly body?: ShownBody;
  readonly after?: readonly Node[];
}

type Node = ElementContent | undefined;

/** The kinds of pages that have something to say themselves; all others lead to these. */
const tellings = {
  story: (view) => storyTelling(view as StoryView),
  client: (view) => clientTelling(view as ClientView),
  person: (view) => personTelling(view as PersonView),
  page: (view) => pageTelling(view as PageView),
} as const satisfies Readonly<Partial<Record<Route['kind'], (view: View) => Telling>>>;

/** Every page that is also published as Markdown; none where the site does not want it. */
export const twinFiles = oncePer((content: Content): readonly TwinFile[] => {
  const { site } = content;
  const paths = pathsOf(site);
  if (!site.llms) return [];
  return allRoutes(content).flatMap((route) => {
    if (!Object.hasOwn(tellings, route.kind)) return [];
    const tell = tellings[route.kind as keyof typeof tellings];
    return [
      {
        path: paths.twin(route.path),
        route,
        async write({ html }: TwinTools) {
          const view = route.view() as View;
          const { body, before, after = [], ...told } = tell(view);
          const twin = { url: paths.url(route.path), lang: view.frame.lang, ...told };
          const nodes = { before: present(before), after: present(after) };
          return twinMarkdown({ ...twin, ...nodes }, body ? await html(body) : '');
        },
      },
    ];
  });
});

const present = (nodes: readonly Node[]): readonly ElementContent[] =>
  nodes.filter((node) => node !== undefined);

function storyTelling(view: StoryView): Telling {
  const { title, description, date, updated, authorsText, authors, tags, cover, body, clients, frame } = view;
  const { mentionedClients } = frame.messages;
  return {
    title,
    description,
    published: date,
    updated,
    authors: authors.length > 0 ? authors.map(({ name }) => name) : [authorsText],
    tags: tags.map(({ label }) => label),
    before: [picture(cover)],
    body,
    after: clients.length === 0 ? [] : [heading(mentionedClients), links(clients.map(({ link }) => link))],
  };
}

function pageTelling({ title, description, cover, body, showContact, visit, frame }: PageView): Telling {
  const { footer, messages, siteName } = frame;
  const { addressLines, phones, email } = footer;
  const contact = facts(
    [
      [messages.address, addressLines.length > 0 ? [siteName, ...addressLines].join(', ') : undefined],
      [messages.phone, phones.map(({ label }) => label).join(' · ')],
      [messages.email, email],
    ],
    frame.lang,
  );
  return {
    title,
    description,
    before: [picture(cover), ...(showContact ? [contact] : [])],
    body,
    after: visit ? [...hours(visit, frame), ...arrival(visit.arrival, frame)] : [],
  };
}

function personTelling(view: PersonView): Telling {
  const { name, role, bio, photo, profiles, clients, stories, frame, head } = view;
  const { messages } = frame;
  const description = head.find(({ attributes }) => attributes.name === 'description')?.attributes.content;
  return {
    title: name,
    description: role ?? description ?? '',
    before: [picture(photo), paragraph(bio)],
    after: [
      ...listed(messages.profiles, profiles),
      ...listed(
        messages.nearClients,
        clients.map(({ link }) => link),
      ),
      ...listed(fill(messages.storiesBy, { name }), stories.map(storyLink)),
    ],
  };
}

function clientTelling(view: ClientView): Telling {
  const { name, description, sectorLabel, relationText, status, body, frame, photos } = view;
  const { messages } = frame;
  return {
    title: name,
    description,
    before: [
      paragraph([sectorLabel, relationText].filter(Boolean).join(' · ')),
      paragraph(status?.text),
      paragraph(status?.note),
      facts(addressFacts(view), frame.lang),
      ...hours(view, frame),
      ...view.departments.flatMap((department) => departmentNodes(department, frame)),
      ...arrival(view.arrival, frame),
      picture(photos[0]),
    ],
    body,
    after: [
      paragraph(view.disclosure),
      ...listed(fill(messages.storiesAbout, { name }), view.stories.map(storyLink)),
    ],
  };
}

type Row = readonly [label: string, text: string | ElementContent | undefined];

const addressFacts = (view: ClientView): readonly Row[] => {
  const { addressLines, serviceArea, phones, email, website, channels, frame, formerNames, formerPlaces } =
    view;
  const { messages } = frame;
  return [
    [messages.address, addressLines.join(', ')],
    [messages.status.comesTo, serviceArea?.towns],
    [messages.phone, phones.map(({ label }) => label).join(' · ')],
    [messages.email, email],
    [messages.website, website && anchor(website)],
    ...channels.map((channel): Row => [messages.channels, anchor(channel)]),
    ...view.facts.map(({ label, text, link }): Row => [label, link ? anchor(link) : text]),
    ...formerNames.map((text): Row => ['', text]),
    ...formerPlaces.map(({ label, line }): Row => [label, line]),
  ];
};

const departmentNodes = (department: DepartmentView, frame: Frame): readonly Node[] => [
  element('h3', {}, department.name),
  facts(
    [
      [frame.messages.phone, department.phones.map(({ label }) => label).join(' · ')],
      [frame.messages.email, department.email],
    ],
    frame.lang,
  ),
  ...hours(department, frame).slice(1),
];

function hours({ hours: rows, hoursNote }: HoursView, { lang, messages }: Frame): readonly Node[] {
  if (rows.length === 0) return [];
  const row = ({ days, times, note }: (typeof rows)[number]) =>
    [days, [times, note].filter(Boolean).join(', ')] as const;
  return [heading(messages.hours), facts(rows.map(row), lang), paragraph(hoursNote)];
}

function arrival(view: ArrivalView | undefined, { lang, messages }: Frame): readonly Node[] {
  if (!view) return [];
  const words = messages.arrival;
  const { entrance, floor, bell, commonMistake, stepFree, groups } = view;
  const text = (told: Told | undefined) => told?.text;
  return [
    heading(words.title),
    facts(
      [
        [words.entrance, text(entrance)],
        [words.floor, text(floor)],
        [words.bell, bell],
        [words.commonMistake, text(commonMistake)],
        [words.stepFreeTitle, stepFree && [stepFree.label, text(stepFree.text)].filter(Boolean).join(': ')],
      ],
      lang,
    ),
    ...groups.flatMap(({ title, places }) => [
      element('h3', {}, title),
      element(
        'ul',
        {},
        places.map(({ name, detail, where, walk }) =>
          element('li', {}, [name.text, detail, where, walk].filter(Boolean).join(' · ')),
        ),
      ),
    ]),
  ];
}

const heading = (text: string): Node => element('h2', {}, text);

const paragraph = (text: string | undefined): Node => (text ? element('p', {}, text) : undefined);

const picture = (shown: Picture | undefined): Node =>
  shown && element('p', {}, element('img', { src: shown.share.path, alt: shown.alt }));

const anchor = ({ href, label }: Link): ElementContent => element('a', { href }, label);

const storyLink = ({ path, title }: { readonly path: string; readonly title: string }): Link => ({
  href: path,
  label: title,
});

const links = (all: readonly Link[]): Node =>
  element(
    'ul',
    {},
    all.map((link) => element('li', {}, anchor(link))),
  );

/** A list below its heading; nothing where it is empty. */
const listed = (title: string, all: readonly Link[]): readonly Node[] =>
  all.length === 0 ? [] : [heading(title), links(all)];

/** What is known, a line each. */
function facts(rows: readonly Row[], lang: string): Node {
  const known = rows.filter(([, text]) => text !== undefined && text !== '');
  const line = ([label, text]: Row) =>
    element('li', {}, label !== '' && [element('strong', {}, withColon(label, lang)), ' '], text);
  return known.length === 0 ? undefined : element('ul', {}, known.map(line));
}
