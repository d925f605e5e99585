import { markup, Markup, type Piece } from '../../markup.ts';
import { reportStyle } from './style.ts';

/** A page that stands alone: it loads nothing, runs nothing, and asks not to be found. */
export const page = (title: string, lang: string, content: readonly Piece[]): string =>
  `<!doctype html>\n${
    markup`<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex, nofollow"><meta name="referrer" content="no-referrer"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'"><title>${title}</title><style>${new Markup(reportStyle)}</style></head><body><main>${content}</main></body></html>
`.text
  }`;

/** Some rows of cells under a title, and what is to be said of them; nothing where there is nothing. */
export function block(
  title: string,
  {
    rows = [],
    notes = [],
    plot,
  }: { rows?: readonly (readonly Piece[])[]; notes?: readonly string[]; plot?: Piece },
): Markup | undefined {
  if (rows.length + notes.length === 0 && plot === undefined) return undefined;
  const table = markup`<div class="scroll"><table>${rows.map(
    (cells) => markup`<tr>${cells.map((cell) => markup`<td>${cell}</td>`)}</tr>`,
  )}</table></div>`;
  return markup`<section><h2>${title}</h2>${plot === undefined ? undefined : markup`<div class="scroll plot" tabindex="0">${plot}</div>`}${rows.length > 0 ? table : undefined}${notes.map(
    (note) => markup`<p>${note}</p>`,
  )}</section>`;
}
