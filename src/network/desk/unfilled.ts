import { valueAt } from '../../source/path.ts';
import { answeringAspects, fieldOfAspect } from './aspect-fields.ts';
import type { Known, Said } from './known.ts';

/** A field of a client’s record that would answer what people ask or complain about, and is empty. */
export interface Unfilled {
  readonly client: string;
  readonly aspect: string;
  readonly field: string;
  readonly file: string;
  /** Those who asked or complained, newest first. */
  readonly mentions: readonly Pick<Said, 'key' | 'file' | 'published'>[];
}

/** Where most have asked or complained, first. */
export function unfilledIn(known: Known): readonly Unfilled[] {
  const troubles = troublesIn(known.said);
  return known.clients
    .flatMap(({ key, path, data }) =>
      answeringAspects.flatMap((aspect): readonly Unfilled[] => {
        const mentions = troubles.get(nameOf(key, aspect));
        const field = emptyField(data, aspect);
        if (!mentions || field === undefined) return [];
        return [{ client: key, aspect, field, file: path, mentions: mentions.map(shortOf) }];
      }),
    )
    .toSorted((a, b) => b.mentions.length - a.mentions.length);
}

/** The field that would tell of an aspect; nothing where it does, or where there is none that may. */
export function emptyField(data: Client, aspect: string): string | undefined {
  const field = fieldOfAspect(aspect);
  if (field === undefined || (data.serviceArea?.hidesAddress && field.startsWith('arrival')))
    return undefined;
  return isEmpty(valueAt(data, field.split('.'))) ? field : undefined;
}

type Client = Known['clients'][number]['data'];

const isEmpty = (value: unknown): boolean =>
  value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

/** Who found fault with an aspect of a client, or asked about it. */
function troublesIn(said: readonly Said[]): ReadonlyMap<string, readonly Said[]> {
  const all = said.flatMap((mention) =>
    mention.says
      .filter(({ leaning }) => leaning === 'against' || (leaning === 'neither' && isAsking(mention)))
      .flatMap(({ aspect }) => mention.about.map((client) => [nameOf(client, aspect), mention] as const)),
  );
  return new Map(
    [...Map.groupBy(all, ([name]) => name)].map(([name, own]) => [
      name,
      [...new Set(own.map(([, mention]) => mention))].toSorted((a, b) =>
        b.published.localeCompare(a.published, 'en'),
      ),
    ]),
  );
}

const isAsking = ({ kind }: Said): boolean => kind === 'complaint' || kind === 'question';

const nameOf = (client: string, aspect: string): string => `${client} ${aspect}`;

const shortOf = ({ key, file, published }: Said) => ({ key, file, published });
