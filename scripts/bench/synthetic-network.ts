import { stringify } from 'yaml';
import { builtInAspects, builtInChannels, mentionKinds } from '../../src/model/mention.ts';
import { builtInTies } from '../../src/model/tie.ts';
import { writeFiles } from './files.ts';
import { inEachLanguage, sentence, title } from './words.ts';

/** Around each company so many people, and so many things that were said. */
const [peopleEach, mentionsEach] = [10 / 3, 10] as const;

export interface NetworkSize {
  readonly people: number;
  readonly mentions: number;
}

export const networkSize = (clients: number): NetworkSize => ({
  people: Math.round(clients * peopleEach),
  mentions: clients * mentionsEach,
});

/** Made-up people and what they said, for a site with so many made-up clients: the same for the same number. */
export async function writeSyntheticNetwork(folder: string, clients: number): Promise<void> {
  const { people, mentions } = networkSize(clients);
  for (let index = 0; index < people; index++) {
    const record = stringify(person(index, { clients, people }));
    await writeFiles(`${folder}/content/people/persona-${index}`, [['person.yaml', record]]);
  }
  const all = Array.from({ length: mentions }, (_, index) => mention(index, { clients, people }));
  const months = Map.groupBy(all, ({ published }) => published.slice(0, 7));
  await writeFiles(
    `${folder}/content/mentions`,
    [...months].map(([month, said]) => [`${month}.yaml`, stringify(said)]),
  );
}

interface Around {
  readonly clients: number;
  readonly people: number;
}

const of = <Item>(list: readonly Item[], index: number): Item => list[index % list.length]!;

/** Numbers far from each other for neighbours, so that ties go everywhere. */
const far = (index: number, step: number, most: number): number => (index * step + 7) % most;

function person(index: number, { clients, people }: Around): object {
  const other = far(index, 7919, people);
  return {
    name: `${title(index)} Persona ${index}`,
    role: inEachLanguage(sentence(index, 3)),
    near: [
      { who: `cliente-${index % clients}`, as: of(builtInTies, index), since: 2010 + (index % 16) },
      `cliente-${far(index, 104_729, clients)}`,
      ...(other === index ? [] : [`people/persona-${other}`]),
    ].filter((tie, place, ties) => ties.findIndex((same) => whoOf(same) === whoOf(tie)) === place),
    ...(index % 3 > 0 && { consent: { scope: ['name'], date: '2025-01-01' } }),
  };
}

const whoOf = (tie: string | { readonly who: string }): string => (typeof tie === 'string' ? tie : tie.who);

function mention(index: number, { clients, people }: Around) {
  const published = new Date(Date.UTC(2026, 10, 24) - far(index, 31, 730) * 86_400_000)
    .toISOString()
    .slice(0, 10);
  const kind = of(mentionKinds, index);
  return {
    about: [`cliente-${far(index, 15_485_863, clients)}`],
    ...(index % 2 === 0 && { by: `persona-${far(index, 32_452_843, people)}` }),
    channel: of(Object.keys(builtInChannels), index),
    published,
    kind,
    says: [`${kind === 'complaint' ? '-' : '+'}${of(builtInAspects, index)}`],
    ...(index % 4 > 0 && { answered: { on: published } }),
  };
}
