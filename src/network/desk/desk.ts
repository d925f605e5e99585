import type { Source } from '../../source/source.ts';
import { answeringIn, waitingIn, type Answering, type Waiting } from './answering.ts';
import { channelsIn, type ChannelUse } from './channels.ts';
import { knownFrom } from './known.ts';
import { lapsingIn, type Lapsing } from './lapsing.ts';
import { quietIn, type Quiet } from './quiet.ts';
import { unfilledIn, type Unfilled } from './unfilled.ts';
import { unsaidIn, type AspectLabel, type Unsaid } from './unsaid.ts';
import { voicesIn, type Voices } from './voices.ts';

/** What the agency’s staff should know of the network today, as plain data. `docs/network.md` defines all of it. */
export interface Desk extends Voices {
  /** Calendar days; what is told of a year is told of the days after `yearAgo`. */
  readonly today: string;
  readonly yearAgo: string;
  readonly counts: Readonly<Record<'mentions' | 'clients' | 'people' | 'ties', number>>;
  readonly waiting: readonly Waiting[];
  readonly answering: Answering;
  readonly unfilled: readonly Unfilled[];
  readonly lapsing: readonly Lapsing[];
  readonly quiet: readonly Quiet[];
  readonly channels: ChannelUse;
  readonly unsaid: readonly Unsaid[];
}

/** @param today a calendar day: what is later is not known yet */
export function deskOf(source: Source, today: string, labelOf: AspectLabel): Desk {
  const known = knownFrom(source, today);
  return {
    today,
    yearAgo: known.yearAgo,
    counts: {
      mentions: known.said.length,
      clients: known.clients.length,
      people: source.people.length,
      ties: known.ties.length,
    },
    waiting: waitingIn(known),
    answering: answeringIn(known),
    unfilled: unfilledIn(known),
    lapsing: lapsingIn(known),
    quiet: quietIn(known),
    ...voicesIn(known),
    channels: channelsIn(known),
    unsaid: unsaidIn(known, labelOf),
  };
}
