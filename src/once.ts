/**
 * Makes a thing of each object once and remembers it. Lists, pages and the sitemap ask for the same views, and a large
 * site could not afford to make them for each.
 */
export const oncePer = <Subject extends object, Made>(make: (subject: Subject) => Made) =>
  remembering(make, new WeakMap<Subject, { readonly made: Made }>());

/** The same for texts, such as the language of a formatter, of which there are few. */
export const oncePerText = <Text extends string, Made>(make: (text: Text) => Made) =>
  remembering(make, new Map<Text, { readonly made: Made }>());

function remembering<Subject, Made>(make: (subject: Subject) => Made, memory: Memory<Subject, Made>) {
  return (subject: Subject): Made => {
    const known = memory.get(subject) ?? { made: make(subject) };
    memory.set(subject, known);
    return known.made;
  };
}

/** Makes a thing once, when it is first asked for. */
export function later<Made>(make: () => Made): () => Made {
  let known: { readonly made: Made } | undefined;
  return () => (known ??= { made: make() }).made;
}

interface Memory<Subject, Made> {
  get(subject: Subject): { readonly made: Made } | undefined;
  set(subject: Subject, known: { readonly made: Made }): unknown;
}
