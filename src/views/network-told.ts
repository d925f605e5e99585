import { count, formatList } from '../i18n/format.ts';
import { isNamed, type NamedPerson } from '../model/content.ts';
import { clientsNear, peopleNear } from '../model/references.ts';
import { atLeast } from '../network/picture/anonymity.ts';
import { clientLink, personLink } from './cards.ts';
import type { Context } from './context.ts';
import { degreesOf } from './network-subject.ts';
import type { Link } from './view.ts';

/** Somebody, what they do, and whom they are near: what the picture shows, for those who read. */
export interface ToldTie {
  readonly link: Link;
  readonly role?: string | undefined;
  readonly near: readonly Link[];
}

/** The network in words. */
export interface NetworkTold {
  /** Those with most ties first. */
  readonly people: readonly ToldTie[];
  readonly more?: string | undefined;
}

const mostTold = 40;

/** Nothing while nobody is near anybody. */
export function networkTold(context: Context): NetworkTold | undefined {
  const { content, lang, messages } = context;
  const degrees = degreesOf(content);
  const known = content.people.filter(({ key }) => degrees.has(`people/${key}`));
  const tied = known
    .filter(isNamed)
    .map((person) => toldTie(context, person))
    .filter(({ near }) => near.length > 0)
    .toSorted((a, b) => b.near.length - a.near.length);
  const untold = known.filter(isNamed).length - Math.min(tied.length, mostTold);
  const unnamed = atLeast(known.filter((person) => !isNamed(person)).length);
  const more = [
    ...(untold > 0 ? [count(messages.picture.morePeople, untold, lang)] : []),
    ...(unnamed > 0 ? [count(messages.picture.unnamed, unnamed, lang)] : []),
  ];
  if (tied.length === 0 && more.length === 0) return undefined;
  return {
    people: tied.slice(0, mostTold),
    more: more.length > 0 ? formatList(more, lang) : undefined,
  };
}

function toldTie(context: Context, person: NamedPerson): ToldTie {
  const { content, locale } = context;
  const node = `people/${person.key}` as const;
  const people = peopleNear(content, node).filter(isNamed);
  return {
    link: personLink(context, person),
    role: person.role[locale],
    near: [
      ...clientsNear(content, node).map((client) => clientLink(context, client)),
      ...people.map((other) => personLink(context, other)),
    ],
  };
}
