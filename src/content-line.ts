const octetsPerLine = 75;

/** Lines of a vCard or an iCalendar file, as both are written: folded, each ended by CRLF (RFC 6350 3.2, RFC 5545 3.1). */
export const contentLines = (lines: readonly string[]): string =>
  lines.map((line) => `${fold(line)}\r\n`).join('');

/** A text as a value. Characters that no such file may hold are left out. */
export const escapeText = (text: string): string =>
  plain(text)
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);

/** A text as the value of a parameter, in quotes, where a quote and a line’s end are written as RFC 6868 has it. */
export const quoteParameter = (text: string): string =>
  `"${plain(text).replaceAll('^', '^^').replaceAll('\n', '^n').replaceAll('"', "^'")}"`;

const plain = (text: string): string =>
  text.replaceAll(/\r\n?/g, '\n').replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '');

/** Breaks a line before it passes 75 octets; the rest goes on after a space. No character is cut in two. */
function fold(line: string): string {
  if (line.length <= octetsPerLine && Buffer.byteLength(line) <= octetsPerLine) return line;
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    const isFull = octets + size > octetsPerLine;
    folded += isFull ? `\r\n ${character}` : character;
    octets = isFull ? size + 1 : octets + size;
  }
  return folded;
}
