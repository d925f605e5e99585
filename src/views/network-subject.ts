import {
  isNamed,
  type Client,
  type Content,
  type LocalizedPicture,
  type Person,
  type Picture,
} from '../model/content.ts';
import { statusOn } from '../model/history.ts';
import { tiesToday } from '../model/references.ts';
import type { NodeId } from '../model/tie.ts';
import { distancesFrom } from '../network/measures/distance.ts';
import { graphOf } from '../network/measures/graph.ts';
import type { Subject } from '../network/picture/subject.ts';
import { oncePer } from '../once.ts';
import { renditionOf } from '../pictures/rendition.ts';
import { partByKey } from './network-parts.ts';
import { clientLink, personLink } from './cards.ts';
import type { Context } from './context.ts';
import { initialsOf } from './initials.ts';
import { noiseOf } from './noise.ts';
import { tieLabel } from './network-words.ts';

/** What the agency itself is among the nodes. */
const center = 'agency';

/** The degree of everybody who is near: 1 for companies, 2 for the people near them, 3 for those near these … */
export const degreesOf = oncePer((content: Content): ReadonlyMap<string, number> => {
  const companies = content.clients.map(({ key }) => `clients/${key}`);
  const people = content.people.filter(({ team }) => !team).map(({ key }) => `people/${key}`);
  const graph = graphOf(
    [center, ...companies, ...people],
    [
      ...companies.map((id) => [center, id] as const),
      ...tiesToday(content).map(({ from, to }) => [from, to] as const),
    ],
  );
  return distancesFrom(graph, center);
});

/** All that the picture of the network is drawn from, in one language. */
export const networkSubject = oncePer((context: Context): Subject => {
  const { content, locale, paths, site } = context;
  const degrees = degreesOf(content);
  const sectors = new Set(content.clients.map(({ sector }) => sector));
  const pages = partByKey.sectors(context);
  return {
    agency: { name: site.name, href: paths.home(locale), logo: smallPicture(content.logo) },
    sectors: Object.keys(site.sectors)
      .filter((key) => sectors.has(key))
      .map((key) => ({
        key,
        label: site.sectors[key]?.[locale] ?? key,
        href: pages.get(key)?.link.href,
      })),
    companies: content.clients.map((client) => companyOf(context, client)),
    people: content.people.flatMap((person) => {
      const degree = degrees.get(`people/${person.key}`);
      return degree === undefined ? [] : [personOf(context, person, degree)];
    }),
    ties: tiesToday(content)
      .filter(({ from, to }) => degrees.has(from) && degrees.has(to))
      .map(({ from, to, as }) => ({
        from,
        to,
        label: as === undefined ? undefined : tieLabel(context, as),
      })),
  };
});

type Company = Subject['companies'][number];

function companyOf(context: Context, client: Client): Company {
  const { content } = context;
  const { key, name, sector } = client;
  return {
    id: `clients/${key}` satisfies NodeId,
    name,
    initials: initialsOf(name),
    href: clientLink(context, client).href,
    logo: client.logo && smallPicture(client.logo),
    sector,
    standing: standingOf(content, client),
    ...noiseOf(content, key),
  };
}

function standingOf({ today }: Content, client: Client): Company['standing'] {
  if (client.relation === 'former-client' || statusOn(client, today) === 'closed') return 'past';
  return client.relation;
}

function personOf(context: Context, person: Person, degree: number): Subject['people'][number] {
  const id = `people/${person.key}`;
  if (!isNamed(person)) return { id, degree };
  return {
    id,
    degree,
    name: person.name,
    initials: initialsOf(person.name),
    href: personLink(context, person).href,
    portrait: person.photo && smallPicture(person.photo),
  };
}

const pixels = 96;

/** The path of a small square of a picture, or the drawing itself. */
function smallPicture({ image }: Picture | LocalizedPicture): string {
  if (image.format === 'svg') return image.src;
  const size = Math.min(pixels, image.width, image.height);
  return renditionOf(image, { width: size, height: size, format: 'webp', quality: 70 }).path;
}
