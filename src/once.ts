import { noteShared, watchReads, type Reads } from './reads.ts';

/**
 * Makes a thing of each object once and remembers it. Lists, pages and the sitemap ask for the same views, and a large
 * site could not afford to make them for each.
 */
export const oncePer = <Subject extends object, Made>(make: (subject: Subject) => Made) =>
  remembering(make, new WeakMap<Subject, Known<Made>>());

/** The same for texts, such as the language of a formatter, of which there are few. */
export const oncePerText = <Text extends string, Made>(make: (text: Text) => Made) =>
  remembering(make, new Map<Text, Known<Made>>());

function remembering<Subject, Made>(make: (subject: Subject) => Made, memory: Memory<Subject, Made>) {
  return (subject: Subject): Made => {
    const known = memory.get(subject) ?? watchReads(() => make(subject));
    memory.set(subject, known);
    noteShared(known.reads);
    return known.result;
  };
}

/** Makes a thing once, when it is first asked for. */
export function later<Made>(make: () => Made): () => Made {
  let known: { readonly made: Made } | undefined;
  return () => (known ??= { made: make() }).made;
}

interface Known<Made> {
  readonly result: Made;
  /** What of the content went into it: see `reads.ts`. */
  readonly reads: Reads;
}

interface Memory<Subject, Made> {
  get(subject: Subject): Known<Made> | undefined;
  set(subject: Subject, known: Known<Made>): unknown;
}
