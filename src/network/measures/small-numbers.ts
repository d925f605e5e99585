/**
 * From how many on a figure is told. What fewer say is listed one by one instead: a score from three voices is an
 * anecdote with a decimal point.
 */
export const leastFor = {
  /** One voice more or less moves a share by ten points at most. */
  share: 10,
  /** With five, not even their full range holds the true median with 95 % confidence (2 · 0.5⁵ > 0.05 ≥ 2 · 0.5⁶). */
  median: 6,
  /** The entropy of fewer is too low by (kinds − 1) / (2 · count) and more (Miller 1955). */
  effectiveNumber: 10,
  /** Times that something is said before it counts as what people say. */
  habit: 2,
  /** Nodes of a network in which a standing between others means anything. */
  betweenness: 10,
} as const;

/** A figure, where there is enough that it is made of. */
export const toldFrom = <Figure>(
  count: number,
  kind: keyof typeof leastFor,
  figure: () => Figure,
): Figure | undefined => (count >= leastFor[kind] ? figure() : undefined);
