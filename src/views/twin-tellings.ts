import { fill } from '../i18n/format.ts';
import { element } from '../parts/element.ts';
import type { Twin } from '../twins/twin.ts';
import type { ClientView } from './client.ts';
import type { DepartmentView } from './departments.ts';
import type { Frame } from './frame.ts';
import type { PageView } from './page.ts';
import type { PersonView } from './people.ts';
import type { ShownBody } from './shown-body.ts';
import type { StoryView } from './story.ts';
import { anchor, facts, listed, paragraph, picture, storyLink, type Node, type Row } from './twin-nodes.ts';
import { replies } from './twin-replies.ts';
import { arrival, hours } from './twin-visit.ts';

/** What a kind of page says in Markdown, beside the title and what its head tells. */
export interface Telling extends Partial<Pick<Twin, 'published' | 'updated' | 'authors' | 'tags'>> {
  readonly title: string;
  readonly description: string;
  readonly before: readonly Node[];
  readonly body?: ShownBody;
  readonly after?: readonly Node[];
}

export function storyTelling(view: StoryView): Telling {
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
    after: [
      ...listed(
        mentionedClients,
        clients.map(({ link }) => link),
      ),
      ...replies(view.replies),
    ],
  };
}

export function pageTelling({
  title,
  description,
  cover,
  body,
  showContact,
  visit,
  frame,
}: PageView): Telling {
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

export function personTelling(view: PersonView): Telling {
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

export function clientTelling(view: ClientView): Telling {
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
