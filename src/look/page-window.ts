/** The page numbers worth a link: the first, the last, and those beside the current one. `null` stands for a gap. */
export function pageWindow(page: number, pages: number): readonly (number | null)[] {
  const shown = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (number) => number === 1 || number === pages || Math.abs(number - page) <= 1,
  );
  return shown.flatMap((number, index) =>
    index > 0 && number - shown[index - 1]! > 1 ? [null, number] : [number],
  );
}
