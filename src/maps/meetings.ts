import TinyQueue from 'tinyqueue';
import type { Disc, DiscTree, Neighbour } from './disc-tree.ts';

/**
 * Places whose discs have less than a gap between them, those first that lie deepest in each other, until there are
 * none. Whoever is told of a pair changes or takes away at least one of them; what is told next is told of those that
 * then stand there.
 */
export function* meetings(discs: DiscTree, gap: number): Generator<readonly [number, number]> {
  const queue = new TinyQueue<Meeting>([], deepestFirst);
  const look = (own: number) => {
    const nearest = discs.nearest(own);
    if (nearest && nearest.room < gap) queue.push(meetingOf(discs, own, nearest));
  };
  for (let place = 0; place < discs.size; place++) look(place);
  for (let meeting = queue.pop(); meeting; meeting = queue.pop()) {
    const { own, other } = meeting;
    if (discs.at(own.place) !== own.disc) continue;
    if (discs.at(other.place) !== other.disc) {
      look(own.place);
      continue;
    }
    yield [own.place, other.place];
    look(own.place);
    look(other.place);
  }
}

interface Standing {
  readonly place: number;
  readonly disc: Disc;
}

/** A disc and the one that was nearest to it when it was looked at. */
interface Meeting {
  readonly own: Standing;
  readonly other: Standing;
  readonly room: number;
}

function meetingOf(discs: DiscTree, place: number, { place: beside, room }: Neighbour): Meeting {
  return {
    own: { place, disc: discs.at(place)! },
    other: { place: beside, disc: discs.at(beside)! },
    room,
  };
}

/** Among equals the pair that was there first, so that a map is always the same. */
const deepestFirst = (a: Meeting, b: Meeting): number =>
  a.room - b.room || lower(a) - lower(b) || higher(a) - higher(b);

const lower = ({ own, other }: Meeting): number => Math.min(own.disc.rank, other.disc.rank);
const higher = ({ own, other }: Meeting): number => Math.max(own.disc.rank, other.disc.rank);
