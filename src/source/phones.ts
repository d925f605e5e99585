import type { z } from 'astro/zod';
import type { Mistake, Place } from '../mistakes/mistake.ts';
import type { clientSchema } from '../model/client.ts';
import { doubtPhone, phoneFromAbroad, phoneNumberOf } from '../places/phone.ts';
import { listOf, textOf, type Item } from './item.ts';
import { valueAt, type Path } from './path.ts';

type ClientItem = Item<z.output<ReturnType<typeof clientSchema>>>;

/** The mistakes of a file; a phone number without its country is told with the code of the country it is in. */
export const mistakesWithPhones = ({ fields, mistakes }: Item): readonly Mistake[] => {
  const country = countryOf(fields);
  if (country === undefined) return mistakes;
  return mistakes.map((mistake) => {
    const { code, facts } = mistake;
    if (code !== 'phone-plus-missing' || facts.suggestion !== '') return mistake;
    return { ...mistake, facts: { ...facts, suggestion: phoneFromAbroad(String(facts.value), country) } };
  });
};

/** Numbers that are possible but unlikely: in no known range, abroad, or those of another client. */
export const findDoubtfulPhones = (site: Item, clients: readonly ClientItem[]): readonly Mistake[] => [
  ...[site, ...clients].flatMap(oddPhones),
  ...sharedPhones(clients),
];

interface Phone {
  readonly value: string;
  readonly place: () => Place;
}

const oddPhones = (item: Item): readonly Mistake[] =>
  phonesOf(item).flatMap(({ value, place }) => {
    const doubt = doubtPhone(value, countryOf(item.fields));
    return doubt ? [{ code: doubt.code, facts: doubt.facts ?? {}, place: place() }] : [];
  });

/** One number for two companies is rare; one left over from a copied record is not. */
function sharedPhones(clients: readonly ClientItem[]): readonly Mistake[] {
  const phones = clients.flatMap((client) =>
    phonesOf(client).map(({ value, place }) => ({
      client,
      value,
      place,
      number: phoneNumberOf(value)?.number,
    })),
  );
  const byNumber = Map.groupBy(phones, ({ number }) => number);
  return [...byNumber].flatMap(([number, [first, ...others]]) => {
    if (number === undefined || !first) return [];
    const other = textOf(first.client.fields, 'name') ?? first.client.key;
    return others
      .filter(({ client }) => client !== first.client)
      .map(({ value, place }) => ({
        code: 'phone-shared' as const,
        facts: { value, other },
        place: place(),
      }));
  });
}

function phonesOf({ fields, document }: Item): readonly Phone[] {
  const paths: readonly Path[] = [
    ['phones'],
    ...listOf(fields, 'departments').map((_, index) => ['departments', index, 'phones']),
  ];
  return paths.flatMap((path) => {
    const list = valueAt(fields, path);
    return (Array.isArray(list) ? (list as readonly unknown[]) : []).flatMap((value, index) =>
      typeof value === 'string' ? [{ value, place: () => document.locate([...path, index]) }] : [],
    );
  });
}

function countryOf(fields: Item['fields']): string | undefined {
  const country = valueAt(fields, ['address', 'country']);
  return typeof country === 'string' ? country : undefined;
}
