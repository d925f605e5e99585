import { elided } from '../i18n/elision.ts';
import { formatPartialDay } from '../i18n/dates.ts';
import { fill, formatList } from '../i18n/format.ts';
import { isNamed, type Client, type Content, type NamedPerson } from '../model/content.ts';
import {
  clientsNamed,
  clientsNear,
  otherEnd,
  peopleNear,
  personNamed,
  tiesWith,
} from '../model/references.ts';
import { inverseOf, isPersonId, keyOfNode, nodeNamed, type NodeId, type Tie } from '../model/tie.ts';
import { oncePer } from '../once.ts';
import { clientLink, personLink } from './cards.ts';
import type { Context } from './context.ts';
import { tieLabel } from './network-words.ts';
import { storiesAbout } from './story-lists.ts';
import type { Link } from './view.ts';

/** Somebody or something near, and in what capacity. */
export interface TieLine {
  readonly link: Link;
  /** `Supplier, since 2019` */
  readonly capacity?: string | undefined;
  readonly note?: string | undefined;
}

/** What lies around a company: who brought it, what it brought, what it is near. */
export interface Around {
  readonly broughtBy?: { readonly label: string; readonly link?: Link | undefined } | undefined;
  readonly brought: readonly Link[];
  readonly ties: readonly TieLine[];
  /** Other companies that people near it are near, as far as these may be named: of one alone it would tell. */
  readonly alsoNear: readonly Link[];
  readonly sameStories: readonly Link[];
}

const mostNamed = 8;

/** Nothing where nothing is known. */
export function aroundClient(context: Context, client: Client): Around | undefined {
  const { content } = context;
  const node: NodeId = `clients/${client.key}`;
  const near = new Set(clientsNear(content, node));
  const linksOf = (keys: readonly string[]) =>
    clientsNamed(content, keys.slice(0, mostNamed)).map((other) => clientLink(context, other));
  const around: Around = {
    broughtBy: originOf(context, client),
    brought: linksOf(broughtBy(content).get(node) ?? []),
    ties: tieLines(context, node, (other) => !isPersonId(other)),
    alsoNear: linksOf(
      commonest(
        peopleNear(content, node)
          .filter(isNamed)
          .flatMap(({ key }) => nearPerson(content, key, client, near)),
      ),
    ),
    sameStories: linksOf(
      commonest(
        storiesAbout(context, client.key)
          .flatMap(({ clients }) => clients)
          .filter((key) => key !== client.key),
      ),
    ),
  };
  const isEmpty = Object.values(around).every(
    (part) => part === undefined || (Array.isArray(part) && part.length === 0),
  );
  return isEmpty ? undefined : around;
}

/** The companies near a person, but for one and those near it. */
const nearPerson = (content: Content, person: string, self: Client, near: ReadonlySet<Client>) =>
  clientsNear(content, `people/${person}`)
    .filter((other) => other.key !== self.key && !near.has(other))
    .map(({ key }) => key);

/** Each once, what comes most often first. */
const commonest = (keys: readonly string[]): readonly string[] =>
  [...Map.groupBy(keys, (key) => key)].toSorted((a, b) => b[1].length - a[1].length).map(([key]) => key);

/** What somebody is near, with the capacity as it is told from the other side. */
export function tieLines(
  context: Context,
  node: NodeId,
  isMeant: (other: NodeId) => boolean,
): readonly TieLine[] {
  return tiesWith(context.content, node).flatMap((tie) => {
    const other = otherEnd(tie, node);
    const link = isMeant(other) ? linkTo(context, other) : undefined;
    if (!link) return [];
    // A company is told what the other one is to it, a person what they are to the other.
    const as = tie.as && (tie.from === node && !isPersonId(node) ? inverseOf(tie.as) : tie.as);
    return [{ link, capacity: capacityOf(context, { ...tie, as }), note: tie.note[context.locale] }];
  });
}

/** What somebody is to somebody else: `Regular, since 2019`. */
export const capacitiesIn = (context: Context, node: NodeId, to: NodeId): readonly string[] =>
  tieLines(context, node, (other) => other === to).flatMap(({ capacity }) => capacity ?? []);

function capacityOf(context: Context, { as, since }: Pick<Tie, 'as' | 'since'>): string | undefined {
  const { lang, messages } = context;
  const parts = [
    ...(as === undefined ? [] : [tieLabel(context, as)]),
    ...(since === undefined
      ? []
      : [elided(fill(messages.around.since, { date: formatPartialDay(since, lang) }), lang)]),
  ];
  return parts.length === 0 ? undefined : parts.join(', ');
}

/** The page of a node; nothing for somebody who is not named. */
function linkTo(context: Context, node: NodeId): Link | undefined {
  const { content } = context;
  if (isPersonId(node)) {
    const person = personNamed(content, keyOfNode(node));
    return person && isNamed(person) ? personLink(context, person) : undefined;
  }
  const [client] = clientsNamed(content, [keyOfNode(node)]);
  return client && clientLink(context, client);
}

/** Who brought a company. Of somebody who is not named nothing is told. */
function originOf(context: Context, { through }: Client): Around['broughtBy'] {
  const { content, locale, messages, paths } = context;
  if (through === undefined) return undefined;
  if (through === 'search' || through === 'walked-in') return { label: messages.around[through] };
  if (through.startsWith('posts/')) {
    const text = content.stories.find(({ key }) => `posts/${key}` === through)?.texts[locale];
    return (
      text && {
        label: messages.around.broughtBy,
        link: { href: paths.story(locale, text.slug), label: text.title },
      }
    );
  }
  const link = linkTo(context, nodeNamed(through, isClientIn(content)));
  return link && { label: messages.around.broughtBy, link };
}

const isClientIn = (content: Content) => (key: string) => clientsNamed(content, [key]).length > 0;

/** The companies that each node brought. */
const broughtBy = oncePer((content: Content): ReadonlyMap<NodeId, readonly string[]> => {
  const isClient = isClientIn(content);
  const pairs = content.clients.flatMap(({ key, through }) =>
    through === undefined ? [] : [{ key, origin: nodeNamed(through, isClient) }],
  );
  const groups = Map.groupBy(pairs, ({ origin }) => origin);
  return new Map([...groups].map(([origin, own]) => [origin, own.map(({ key }) => key)]));
});

/** The companies that a person brought. */
export const broughtByPerson = (context: Context, { key }: NamedPerson): readonly Link[] =>
  clientsNamed(context.content, broughtBy(context.content).get(`people/${key}`) ?? []).map((client) =>
    clientLink(context, client),
  );

/** Whom a person ties together: nothing for fewer than two companies. */
export function bridgeOf(context: Context, { key }: NamedPerson): string | undefined {
  const clients = clientsNear(context.content, `people/${key}`);
  if (clients.length < 2) return undefined;
  const names = formatList(
    clients.map(({ name }) => name),
    context.lang,
  );
  return fill(context.messages.around.bridge, { clients: names });
}
