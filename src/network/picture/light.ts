/**
 * The rules that light up a node with all that it has to do with. Each node and each tie has the classes of the nodes
 * that it belongs to (`n7`), each node that can be pointed at also its own (`o7`); the stylesheet dims all of them where
 * one is pointed at. A few bytes for each node: `&` stands for the one that is pointed at.
 *
 * @param numbers of the nodes that have ties
 */
export function lightCss(numbers: readonly number[]): string {
  if (numbers.length === 0) return '';
  const lit = numbers.map((number) => `.network-picture:has(&.o${number}) .n${number}`).join(',');
  return `.network-picture [class^=o]:is(:hover,:focus-visible,:target){${lit}{opacity:1}}`;
}
