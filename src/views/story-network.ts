import { isNamed, type Client, type Content, type NamedPerson } from '../model/content.ts';
import { clientsNear, peopleNear, tiesToday } from '../model/references.ts';
import type { NodeId } from '../model/tie.ts';
import { meet, type Side, type Thread } from '../network/threads.ts';
import { tieLines } from './around.ts';
import { clientLink, localizePicture, personLink } from './cards.ts';
import type { Context } from './context.ts';
import type { Face } from './network-card.ts';

/** The companies of a story and the people near them, drawn as two columns with a thread for each tie between. */
export interface StoryNetwork {
  readonly people: readonly NetworkEnd[];
  readonly companies: readonly NetworkEnd[];
  readonly threads: readonly Thread[];
}

/** Somebody or a company at the end of threads. */
export interface NetworkEnd extends Face {
  /** What its threads say, for whoever does not see them: `Trattoria Esempio: Regular, since 2019`. */
  readonly told: readonly string[];
}

/** More would be no small picture: those who tie most of the story’s companies together come first. */
const most = { people: 8, companies: 6 } as const;

/** Nothing where there is no more to see than one tie, which a card tells as well. */
export function storyNetwork(context: Context, clients: readonly Client[]): StoryNetwork | undefined {
  const { content } = context;
  const companies = clients.slice(0, most.companies);
  const people = peopleAround(content, companies);
  const sides: Readonly<Record<Side, readonly NodeId[]>> = {
    people: people.map(({ key }): NodeId => `people/${key}`),
    companies: companies.map(({ key }): NodeId => `clients/${key}`),
  };
  const shown = new Set([...sides.people, ...sides.companies]);
  const ties = tiesToday(content).filter(({ from, to }) => shown.has(from) && shown.has(to));
  if (people.length === 0 || ties.length < 2) return undefined;
  const told = (node: NodeId) => wordsOf(context, node, shown);
  return {
    people: people.map((person) => ({ ...faceOf(context, person), told: told(`people/${person.key}`) })),
    companies: companies.map((client) => ({
      ...sealOf(context, client),
      told: told(`clients/${client.key}`),
    })),
    threads: meet(sides, ties),
  };
}

/** Those who agreed to be named, beside the companies that they are near. */
function peopleAround(content: Content, companies: readonly Client[]): readonly NamedPerson[] {
  const near = new Set(companies.flatMap(({ key }) => peopleNear(content, `clients/${key}`)).filter(isNamed));
  const places = new Map(companies.map((client, place) => [client, place]));
  const ranked = [...near].map((person) => {
    const own = clientsNear(content, `people/${person.key}`).flatMap((client) => places.get(client) ?? []);
    return { person, ties: own.length, height: own.reduce((sum, place) => sum + place, 0) / own.length };
  });
  return ranked
    .toSorted((a, b) => b.ties - a.ties)
    .slice(0, most.people)
    .toSorted((a, b) => a.height - b.height)
    .map(({ person }) => person);
}

function wordsOf(context: Context, node: NodeId, shown: ReadonlySet<NodeId>): readonly string[] {
  return tieLines(context, node, (other) => shown.has(other)).map(({ link, capacity }) =>
    capacity === undefined ? link.label : `${link.label}: ${capacity}`,
  );
}

const faceOf = (context: Context, person: NamedPerson): Face => ({
  ...personLink(context, person),
  photo: person.photo && localizePicture(person.photo, context.locale, context.site.locales),
});

const sealOf = (context: Context, client: Client): Face => ({
  ...clientLink(context, client),
  photo: client.logo,
});
