/** A heading; whatever its text would mean in Markdown is taken as text. */
export const heading = (level: number, text: string): string => `${'#'.repeat(level)} ${plain(text)}`;

/** Text that stands for itself. */
export const plain = (text: string): string =>
  text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>#|~]/g, String.raw`\$&`);

/** A value as it stands, in one line. */
export function code(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const ticks = '`'.repeat(longestRun(line) + 1);
  const pad = ticks.length > 1 ? ' ' : '';
  return `${ticks}${pad}${line}${pad}${ticks}`;
}

/** Lines to copy. */
export function fenced(text: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}\n${text}\n${fence}`;
}

const longestRun = (text: string): number =>
  Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
