import { addYears } from '../../hours/day.ts';
import { statusOn } from '../../model/history.ts';
import { sayingOf, theAgency, type MentionKind, type Saying } from '../../model/mention.ts';
import type { Localized } from '../../model/text.ts';
import type { Tie } from '../../model/tie.ts';
import { resolveSite } from '../../resolve/site.ts';
import { resolveTies } from '../../resolve/ties.ts';
import type { Source } from '../../source/source.ts';

/** What the desk is made from: all that staff have written, also what nobody else may read. */
export interface Known {
  readonly source: Source;
  readonly ties: readonly Tie[];
  /** Up to today, in the order of the content. */
  readonly said: readonly Said[];
  /** Clients that are still ones and have not closed for good. */
  readonly clients: Source['clients'];
  /** Calendar days. */
  readonly today: string;
  readonly yearAgo: string;
}

/** A mention as staff have it before them. */
export interface Said {
  readonly key: string;
  readonly file: string;
  readonly about: readonly string[];
  readonly isAboutAgency: boolean;
  readonly person?: string | undefined;
  readonly speaker: Localized;
  readonly channel: string;
  readonly kind: MentionKind;
  readonly published: string;
  /** Nothing while nobody has answered. */
  readonly answeredOn?: string | undefined;
  readonly says: readonly Saying[];
  /** As it was said, also where it may not be quoted. */
  readonly quote?: { readonly text: string; readonly lang?: string | undefined } | undefined;
  readonly url?: string | undefined;
}

export function knownFrom(source: Source, today: string): Known {
  return {
    source,
    ties: resolveTies(source, resolveSite(source)),
    said: source.mentions.filter(({ data }) => data.published <= today).map((entry) => saidIn(entry, today)),
    clients: source.clients.filter(({ data }) => isCurrent(data, today)),
    today,
    yearAgo: addYears(today, -1),
  };
}

/** Whether something was said within the last year. */
export const isRecent = ({ yearAgo }: Known, { published }: Said): boolean => published > yearAgo;

function saidIn({ key, path, data }: Source['mentions'][number], today: string): Said {
  const { about, by, channel, kind, published, answered, says, quote, lang, url } = data;
  return {
    key,
    file: path,
    about: [...new Set(about.filter((subject) => subject !== theAgency))],
    isAboutAgency: about.includes(theAgency),
    person: typeof by === 'string' ? by : undefined,
    speaker: typeof by === 'object' ? by : {},
    channel,
    kind,
    published,
    answeredOn: answered && answered.on <= today ? answered.on : undefined,
    says: says.map(sayingOf),
    quote: quote === undefined ? undefined : { text: quote, lang },
    url,
  };
}

function isCurrent(data: Source['clients'][number]['data'], today: string): boolean {
  const { relation, until } = data;
  const isOver = until !== undefined && until < today.slice(0, until.length);
  return relation !== 'former-client' && !isOver && statusOn(data, today) !== 'closed';
}
