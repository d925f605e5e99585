import { relations, type Relation } from '../model/client.ts';
import type { Client } from '../model/content.ts';
import { statusOn } from '../model/history.ts';
import type { Context } from './context.ts';
import { networkCards, type NetworkCard } from './network-card.ts';

/** Companies that stand together, by name. */
export interface NetworkGroup {
  readonly id: string;
  readonly title: string;
  readonly relation: Relation | 'closed';
  readonly cards: readonly NetworkCard[];
}

/** A company and the group that it stands in. */
export interface Row {
  readonly group: NetworkGroup;
  readonly card: NetworkCard;
}

/**
 * Clients in one group, or in one for each kind of company; then partners, friends and former clients in one group each,
 * and last the companies that have closed for good, whatever they were.
 */
export function groupsOf(
  context: Context,
  companies: readonly Client[],
  clientsBy: 'sector' | 'relation',
): readonly NetworkGroup[] {
  const { content, lang, messages } = context;
  const known = networkCards(context);
  const byName = new Intl.Collator(lang);
  const placeOf = (client: Client) =>
    statusOn(client, content.today) === 'closed' ? ('closed' as const) : client.relation;
  const groups = Map.groupBy(companies, placeOf);
  const cards = (place: NetworkGroup['relation']) =>
    (groups.get(place) ?? [])
      .map(({ key }) => known.get(key)!)
      .toSorted((a, b) => byName.compare(a.name, b.name));
  const [, ...others] = relations;
  const all = [
    ...(clientsBy === 'sector'
      ? bySector(cards('client'), byName)
      : [
          {
            id: 'client',
            title: messages.relation.client,
            relation: 'client' as const,
            cards: cards('client'),
          },
        ]),
    ...others.map((relation) => ({
      id: relation,
      title: messages.relation[relation],
      relation,
      cards: cards(relation),
    })),
    { id: 'closed', title: messages.status.gone, relation: 'closed' as const, cards: cards('closed') },
  ];
  return all.filter(({ cards }) => cards.length > 0);
}

const bySector = (cards: readonly NetworkCard[], byName: Intl.Collator): readonly NetworkGroup[] =>
  [...Map.groupBy(cards, ({ sector }) => sector)]
    .map(([sector, own]) => ({
      id: `companies-${sector}`,
      title: own[0]!.sectorLabel,
      relation: 'client' as const,
      cards: own,
    }))
    .toSorted((a, b) => byName.compare(a.title, b.title));

/** The companies of all groups in the order in which the reader sees them. */
export const rowsOf = (groups: readonly NetworkGroup[]): readonly Row[] =>
  groups.flatMap((group) => group.cards.map((card) => ({ group, card })));

/** The groups of some rows, with those companies alone. */
export const groupsIn = (rows: readonly Row[]): readonly NetworkGroup[] =>
  [...Map.groupBy(rows, ({ group }) => group)].map(([group, own]) => ({
    ...group,
    cards: own.map(({ card }) => card),
  }));
