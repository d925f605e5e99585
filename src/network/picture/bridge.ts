import type { Layout } from './layout.ts';
import type { PictureNode } from './node.ts';

export const isInner = ({ kind }: PictureNode): boolean => kind === 'company' || kind === 'sector';

/** Whether somebody, or people who are not named, connect companies. */
export const isBridge = (node: PictureNode, { neighbours, seatOf }: Layout): boolean =>
  (node.kind === 'person' || node.kind === 'bunch') &&
  (neighbours.get(node.key) ?? []).filter((key) => {
    const other = seatOf.get(key);
    return other !== undefined && isInner(other.node);
  }).length > 1;
