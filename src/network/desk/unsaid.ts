import { servesFood } from '../../model/business-type.ts';
import type { Locale } from '../../model/text.ts';
import { oncePer } from '../../once.ts';
import type { SourceEntry } from '../../source/source.ts';
import { keysOf } from '../../source/words.ts';
import { leastFor } from '../measures/small-numbers.ts';
import { fieldOfAspect } from './aspect-fields.ts';
import type { Known } from './known.ts';
import { emptyField } from './unfilled.ts';

/** What people praise about a client, and its own page never says. */
export interface Unsaid {
  readonly client: string;
  readonly aspect: string;
  /** How many have praised it. */
  readonly count: number;
  /** The texts that have no word of it. */
  readonly files: readonly string[];
}

/** What an aspect is called in a language. */
export type AspectLabel = (aspect: string, locale: Locale) => string;

/**
 * A page says something of an aspect if a word of its label begins one of the page’s words, endings aside, or if the
 * record has the field that tells of it. That finds no synonyms: whoever reads this decides.
 */
export function unsaidIn(known: Known, labelOf: AspectLabel): readonly Unsaid[] {
  const praise = praiseIn(known);
  const texts = Map.groupBy(known.source.clientTexts, ({ key }) => key);
  return known.clients
    .flatMap(({ key, data }) =>
      [...(praise.get(key) ?? [])].flatMap(([aspect, count]): readonly Unsaid[] => {
        if (count < leastFor.habit || isTold(data, aspect)) return [];
        const silent = (texts.get(key) ?? []).filter((text) => !mentions(text, aspect, labelOf));
        return silent.length === 0
          ? []
          : [{ client: key, aspect, count, files: silent.map(({ path }) => path) }];
      }),
    )
    .toSorted((a, b) => b.count - a.count);
}

/** Whether the record says it, or the trade does. */
function isTold(data: ClientData, aspect: string): boolean {
  if (aspect === 'food') return [data.type, ...data.moreTypes].some(servesFood);
  return fieldOfAspect(aspect) !== undefined && emptyField(data, aspect) === undefined;
}

/** By client: how many praise which aspect. */
function praiseIn({ said }: Known): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const praise = new Map<string, Map<string, number>>();
  for (const { about, says } of said) {
    const liked = new Set(says.filter(({ leaning }) => leaning === 'for').map(({ aspect }) => aspect));
    for (const client of about) {
      const counts = praise.get(client) ?? new Map<string, number>();
      for (const aspect of liked) counts.set(aspect, (counts.get(aspect) ?? 0) + 1);
      praise.set(client, counts);
    }
  }
  return praise;
}

type ClientData = Known['clients'][number]['data'];
type ClientText = SourceEntry<{ readonly description: string }>;

function mentions(text: ClientText, aspect: string, labelOf: AspectLabel): boolean {
  const label = keysOf(labelOf(aspect, text.locale ?? ''));
  const stems = label.filter((word) => word.length > 3 && !smallWords.has(word)).map(stemOf);
  return wordsIn(text).some((word) => stems.some((stem) => word.startsWith(stem)));
}

const wordsIn = oncePer((text: ClientText) => keysOf(`${text.data.description} ${text.body ?? ''}`));

/** Words of our labels that stand in every text. Shorter ones are passed over anyhow. */
const smallWords: ReadonlySet<string> = new Set('with without senza avec sans ohne zonder sense'.split(' '));

/** A word without its ending: `vist` for vista, viste, vistoso. */
const stemOf = (word: string): string => word.slice(0, Math.max(4, word.length - 2));
