import { availableParallelism } from 'node:os';
import { inTurn } from '../in-turn.ts';

/**
 * No more pictures are decoded, drawn and encoded at once than there are processors: each holds a whole picture in
 * memory. What a work waits for must be there before its turn comes, since that may need a turn, too.
 */
export const encoderTurn = inTurn(availableParallelism());
