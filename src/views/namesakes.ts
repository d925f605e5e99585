import type { Client, Content } from '../model/content.ts';
import { oncePer } from '../once.ts';
import { localTownName } from '../places/town-name.ts';

/** The street that tells a branch from another one of the same name in the same town. */
export const streetAmongNamesakes = (content: Content, client: Client): string | undefined =>
  namesakesIn(content).get(nameInTown(client))!.length > 1 ? client.address.street : undefined;

const namesakesIn = oncePer(({ clients }: Content): ReadonlyMap<string, readonly Client[]> =>
  Map.groupBy(clients, nameInTown),
);

const nameInTown = ({ name, address: { locality, country } }: Client): string =>
  [name, localTownName(locality, country), country].join('\n').toLowerCase();
