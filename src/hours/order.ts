import type { Rule } from './grammar.ts';

export function refuseDisorder(_rules: readonly Rule[]): void {
  // filled below
}
