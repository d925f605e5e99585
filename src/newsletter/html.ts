import { markup, Markup, type Piece } from '../markup.ts';
import type { Letter, LetterPicture, LetterStory } from './letter.ts';

/** Mail programs draw no wider column well. */
const width = 600;
const gutter = 32;
const inner = width - 2 * gutter;
const thumb = 168;

const sans = "'Helvetica Neue',Helvetica,Arial,sans-serif";
const serif = "Georgia,'Times New Roman',serif";

/** Gmail cuts longer mails off. */
export const mostBytes = 100 * 1024;

/**
 * The mail as HTML that mail programs draw alike: tables, since Outlook knows no other columns; each rule on its
 * element, since some drop style sheets; what a sheet adds is the dark colours and the narrow screen.
 */
export function htmlLetter(letter: Letter): string {
  const { lang, dir, subject, preview, stories, colours } = letter;
  const { paper, ink, panel } = colours.light;
  const [first, ...others] = stories;
  const rows = [
    headRow(letter),
    ...(first ? [leadRow(letter, first)] : []),
    ...others.map((story) => storyRow(letter, story)),
    footRow(letter),
  ];
  return `<!doctype html>\n${
    markup`<html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="x-apple-disable-message-reformatting"><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><title>${subject}</title><style>${new Markup(sheetOf(letter))}</style></head><body class="ground" style="margin:0;padding:0;background:${panel};color:${ink}"><div style="display:none;max-height:0;overflow:hidden;mso-hide:all">${preview}${new Markup('&#8199;&#65279;&#847; '.repeat(60))}</div><table role="presentation" class="ground" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:${panel}"><tr><td align="center" style="padding:24px 0"><table role="presentation" class="sheet" width="${width}" cellpadding="0" cellspacing="0" border="0" style="width:100%;max-width:${width}px;background:${paper}">${rows}</table></td></tr></table></body></html>
`.text
  }`;
}

function sheetOf({ colours: { dark } }: Letter): string {
  const rules = [
    ['.ground', `background:${dark.panel}!important;color:${dark.ink}!important`],
    ['.sheet', `background:${dark.paper}!important`],
    ['.ink,.ink a', `color:${dark.ink}!important`],
    ['.muted,.muted a', `color:${dark.muted}!important`],
    ['.rule', `border-color:${dark.line}!important`],
    ['.button', `border-color:${dark.ink}!important;color:${dark.ink}!important`],
  ] as const;
  const written = rules.map(([selector, style]) => `${selector}{${style}}`).join('');
  const inOutlook = rules
    .map(([selector, style]) => `${selector.replaceAll(/(^|,)/g, '$1[data-ogsc] ')}{${style}}`)
    .join('');
  const narrow = `.cell{padding-left:20px!important;padding-right:20px!important}.stack{display:block!important;width:100%!important;padding-left:0!important;padding-right:0!important}.wide{width:100%!important;max-width:none!important;height:auto!important}.lead{font-size:30px!important}`;
  return `@media (prefers-color-scheme:dark){${written}}${inOutlook}@media (max-width:${width}px){${narrow}}`;
}

const row = (content: Piece, padding: string): Markup =>
  markup`<tr><td class="cell" style="padding:${padding}">${content}</td></tr>`;

function headRow({ agency, colours: { light } }: Letter): Markup {
  return row(
    markup`<table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr><td style="padding-inline-end:10px"><a href="${agency.url}"><img src="${agency.icon}" width="28" height="28" alt="" style="display:block;border:0"></a></td><td class="ink" style="font:800 20px/1.1 ${new Markup(sans)};letter-spacing:-.02em;color:${light.ink}"><a href="${agency.url}" style="color:${light.ink};text-decoration:none">${agency.name}</a></td></tr></table>`,
    `24px ${gutter}px`,
  );
}

function leadRow(letter: Letter, story: LetterStory): Markup {
  const { ink, muted, line } = letter.colours.light;
  return row(
    markup`${story.picture && pictureOf(story.picture, story.url, inner)}<h1 class="ink lead" style="margin:20px 0 10px;font:800 36px/1.05 ${new Markup(sans)};letter-spacing:-.03em;color:${ink}"><a href="${story.url}" style="color:${ink};text-decoration:none">${story.title}</a></h1><p class="ink" style="margin:0 0 14px;font:400 19px/1.45 ${new Markup(serif)};color:${ink}">${story.description}</p>${buttonOf(letter, story.url)}<p class="muted" style="margin:14px 0 0;font:600 13px/1.4 ${new Markup(sans)};color:${muted}">${story.dateText}</p><div class="rule" style="margin-top:24px;border-top:1px solid ${line}"></div>`,
    `0 ${gutter}px`,
  );
}

function storyRow(
  { colours: { light } }: Letter,
  { title, description, url, dateText, picture }: LetterStory,
): Markup {
  const image =
    picture &&
    markup`<td class="stack" width="${thumb}" valign="top" style="width:${thumb}px;padding-inline-end:20px;padding-bottom:12px">${pictureOf(picture, url, thumb)}</td>`;
  return row(
    markup`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr>${image}<td class="stack" valign="top"><p class="muted" style="margin:0 0 4px;font:600 13px/1.4 ${new Markup(sans)};color:${light.muted}">${dateText}</p><h2 class="ink" style="margin:0 0 6px;font:800 21px/1.15 ${new Markup(sans)};letter-spacing:-.02em;color:${light.ink}"><a href="${url}" style="color:${light.ink};text-decoration:none">${title}</a></h2><p class="ink" style="margin:0;font:400 17px/1.45 ${new Markup(serif)};color:${light.ink}">${description}</p></td></tr></table><div class="rule" style="margin-top:24px;border-top:1px solid ${light.line}"></div>`,
    `24px ${gutter}px 0`,
  );
}

/** In the shape that it has, as wide as asked. */
function pictureOf({ url, alt, width: full, height }: LetterPicture, href: string, wide: number): Markup {
  const tall = Math.round((wide * height) / full);
  return markup`<a href="${href}"><img class="wide" src="${url}" width="${wide}" height="${tall}" alt="${alt}" style="display:block;width:100%;max-width:${wide}px;height:auto;border:0;border-radius:4px"></a>`;
}

const buttonOf = ({ words, colours: { light } }: Letter, url: string): Markup =>
  markup`<table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr><td class="button" style="border:2px solid ${light.ink};border-radius:4px"><a class="ink" href="${url}" style="display:inline-block;padding:11px 20px;font:700 16px/1.2 ${new Markup(sans)};color:${light.ink};text-decoration:none">${words.read}</a></td></tr></table>`;

function footRow({ words, unsubscribe, agency, colours: { light } }: Letter): Markup {
  const leave =
    unsubscribe === undefined
      ? undefined
      : markup` <a href="${unsubscribe}" style="color:${light.muted}">${words.unsubscribe}</a>`;
  return row(
    markup`<p class="muted" style="margin:0 0 8px;font:400 14px/1.5 ${new Markup(sans)};color:${light.muted}">${words.reason}${leave}</p><p class="muted" style="margin:0;font:400 14px/1.5 ${new Markup(sans)};color:${light.muted}">${agency.lines.map((line, index) => [index > 0 ? markup`<br>` : undefined, line])}</p>`,
    `24px ${gutter}px 32px`,
  );
}
