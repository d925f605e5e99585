/** What some work has read of the content: facts by number, and what had been read for what it was given ready-made. */
export interface Reads {
  readonly facts: ReadonlySet<number>;
  readonly shared: ReadonlySet<Reads>;
}

interface Noting extends Reads {
  readonly facts: Set<number>;
  readonly shared: Set<Reads>;
}

let noting: Noting | undefined;

/** Runs some work that does not wait for anything, and tells what it has read. */
export function watchReads<Result>(work: () => Result): { readonly result: Result; readonly reads: Reads } {
  const outer = noting;
  const reads: Noting = { facts: new Set(), shared: new Set() };
  noting = reads;
  try {
    return { result: work(), reads };
  } finally {
    noting = outer;
  }
}

export function noteFact(fact: number): void {
  noting?.facts.add(fact);
}

/** What was made once for many: who uses it has read what was read for it. */
export function noteShared(reads: Reads): void {
  if (noting && reads.facts.size + reads.shared.size > 0) noting.shared.add(reads);
}
