import type { MistakeCode } from '../mistakes/mistake.ts';

export interface FrontMatter {
  readonly yaml: string;
  readonly yamlLine: number;
  readonly body: string;
  readonly bodyLine: number;
  /** What is wrong with the fences; then all of the text counts as body. */
  readonly mistake?: MistakeCode;
}

const fence = /^---[ \t]*$/;

/** Parts a text from the fields above it, which stand between two lines of three hyphens. */
export function splitFrontMatter(text: string): FrontMatter {
  const lines = text.split('\n');
  const open = lines.findIndex((line) => line.trim() !== '');
  if (!fence.test(lines[open] ?? '')) return bodyOnly(text, 'front-matter-missing');
  const close = lines.findIndex((line, index) => index > open && fence.test(line));
  if (close < 0) return bodyOnly('', 'front-matter-open');
  return {
    yaml: lines.slice(open + 1, close).join('\n'),
    yamlLine: open + 2,
    body: lines.slice(close + 1).join('\n'),
    bodyLine: close + 2,
  };
}

const bodyOnly = (body: string, mistake: MistakeCode): FrontMatter => ({
  yaml: '',
  yamlLine: 1,
  body,
  bodyLine: 1,
  mistake,
});
