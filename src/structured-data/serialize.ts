import type { Graph } from './graph.ts';

const escapes: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/**
 * JSON for a `<script>` element: no text in it can end the element, and every reader gets back exactly what was said.
 * HTML entities would not do, since JSON-LD readers take them for text.
 */
export const serialize = (graph: Graph): string =>
  JSON.stringify(graph).replace(/[<\u2028\u2029]/g, (character) => escapes[character]!);
