import { overlap, type Box } from './box.ts';

/** Things on paper by where they lie: what is asked of one is asked only of those near it. */
export class BoxGrid<Thing> {
  readonly #cell: number;
  readonly #things = new Map<string, { readonly box: Box; readonly thing: Thing }[]>();

  /** @param cell the width of a field of the grid, about that of the things */
  constructor(cell: number) {
    this.#cell = cell;
  }

  add(box: Box, thing: Thing): void {
    for (const field of this.#fieldsOf(box)) {
      const there = this.#things.get(field);
      if (there) there.push({ box, thing });
      else this.#things.set(field, [{ box, thing }]);
    }
  }

  /** Whether the test holds of something whose box overlaps this one. */
  some(box: Box, test: (thing: Thing) => boolean): boolean {
    for (const field of this.#fieldsOf(box)) {
      const there = this.#things.get(field);
      if (there?.some((other) => overlap(box, other.box) && test(other.thing))) return true;
    }
    return false;
  }

  *#fieldsOf({ x, y, width, height }: Box): Generator<string> {
    const [left, right] = [this.#number(x - width / 2), this.#number(x + width / 2)];
    const [top, bottom] = [this.#number(y - height / 2), this.#number(y + height / 2)];
    for (let column = left; column <= right; column++)
      for (let row = top; row <= bottom; row++) yield `${column} ${row}`;
  }

  #number(length: number): number {
    return Math.floor(length / this.#cell);
  }
}
