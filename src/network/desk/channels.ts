import { effectiveNumber } from '../measures/effective-number.ts';
import { toldFrom } from '../measures/small-numbers.ts';
import { isRecent, type Known } from './known.ts';

/** Where people spoke within the last year. */
export interface ChannelUse {
  readonly mentions: number;
  /** The busiest first. */
  readonly channels: readonly { readonly channel: string; readonly count: number }[];
  /** How many they are really, if some are hardly used; nothing where there are too few mentions to tell. */
  readonly effective?: number | undefined;
}

export function channelsIn(known: Known): ChannelUse {
  const recent = known.said.filter((mention) => isRecent(known, mention));
  const channels = [...Map.groupBy(recent, ({ channel }) => channel)]
    .map(([channel, { length }]) => ({ channel, count: length }))
    .toSorted((a, b) => b.count - a.count || a.channel.localeCompare(b.channel, 'en'));
  const counts = channels.map(({ count }) => count);
  return {
    mentions: recent.length,
    channels,
    effective: toldFrom(recent.length, 'effectiveNumber', () => effectiveNumber(counts)),
  };
}
