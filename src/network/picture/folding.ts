/**
 * Which groups are to be shown as one, so that all fit: the largest first, so that as few as possible are folded.
 *
 * @param sizes of the groups, by key
 * @param foldedSize how much room a folded group takes
 */
export function foldedGroups(
  sizes: ReadonlyMap<string, number>,
  { room, foldedSize }: { readonly room: number; readonly foldedSize: number },
): ReadonlySet<string> {
  const largestFirst = [...sizes]
    .filter(([, size]) => size > foldedSize)
    .toSorted(([a, sizeOfA], [b, sizeOfB]) => sizeOfB - sizeOfA || (a < b ? -1 : 1));
  let taken = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const folded = new Set<string>();
  for (const [key, size] of largestFirst) {
    if (taken <= room) break;
    folded.add(key);
    taken -= size - foldedSize;
  }
  return folded;
}
