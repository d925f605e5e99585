import { familyOf } from '../fonts/faces.ts';
import { groups, groupsApart, isApart, type Group } from '../fonts/letters.ts';
import type { FontName, Site } from '../model/site.ts';
import { scriptOf, type Script } from './script.ts';

/** A file of the site’s own fonts, without its ending. */
export type FontFile = `${WebFont}-${Group}`;

const webFonts = ['bricolage', 'newsreader'] as const satisfies readonly FontName[];
type WebFont = (typeof webFonts)[number];

/** What follows the site’s own families, until they arrive and for what they do not have. */
const standIns: Readonly<Record<WebFont, string>> = {
  bricolage: '"Bricolage Fallback", system-ui, sans-serif',
  newsreader: '"Newsreader Fallback", Georgia, serif',
};

const systemFonts: Readonly<Record<Exclude<FontName, WebFont>, string>> = {
  'system-sans': 'system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  'system-serif': '"Iowan Old Style", "Palatino Linotype", "Noto Serif", Georgia, serif',
};

const isSerif = (font: FontName): boolean => font === 'newsreader' || font === 'system-serif';

interface Families {
  readonly sans: string;
  readonly serif: string;
}

const wide: Families = {
  sans: '-apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif',
  serif: 'Georgia, "Noto Serif", "DejaVu Serif", "Times New Roman", serif',
};

/**
 * Whole families for scripts that the site’s own fonts do not have, each with the Latin letters that go with it: no
 * sentence is set in two typefaces, and nothing is downloaded. In each the fonts of Apple, Windows and the free systems.
 */
const families: Readonly<Record<Exclude<Script, 'Latn'>, Families>> = {
  Arab: {
    sans: '"SF Arabic", "Segoe UI", "Noto Sans Arabic", "Geeza Pro", Tahoma, sans-serif',
    serif: '"Noto Naskh Arabic", "Geeza Pro", "Traditional Arabic", "Times New Roman", serif',
  },
  Cyrl: wide,
  Grek: wide,
  Hans: {
    sans: '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif',
    serif: '"Songti SC", SimSun, "Noto Serif CJK SC", "Noto Serif SC", serif',
  },
  Hant: {
    sans: '"PingFang TC", "Microsoft JhengHei", "Noto Sans CJK TC", "Noto Sans TC", sans-serif',
    serif: '"Songti TC", PMingLiU, "Noto Serif CJK TC", "Noto Serif TC", serif',
  },
  Hebr: {
    sans: '"SF Hebrew", "Segoe UI", "Noto Sans Hebrew", "Arial Hebrew", Arial, sans-serif',
    serif: '"New Peninim MT", "Noto Serif Hebrew", David, "Times New Roman", serif',
  },
  Jpan: {
    sans: '"Hiragino Sans", "Yu Gothic", Meiryo, "Noto Sans CJK JP", "Noto Sans JP", sans-serif',
    serif: '"Hiragino Mincho ProN", "Yu Mincho", "Noto Serif CJK JP", "Noto Serif JP", serif',
  },
  Kore: {
    sans: '"Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans CJK KR", "Noto Sans KR", sans-serif',
    serif: 'AppleMyungjo, Batang, "Noto Serif CJK KR", "Noto Serif KR", serif',
  },
  other: wide,
};

/** The `font-family` of a font name in a language. */
export function stackOf(font: FontName, lang: string): string {
  const script = letteringOf(lang);
  if (script !== 'Latn') return families[script][isSerif(font) ? 'serif' : 'sans'];
  if (font === 'system-sans' || font === 'system-serif') return systemFonts[font];
  return [...ownFamilies(font, lang), standIns[font]].join(', ');
}

/** The families of `fonts/faces.css`, those first that have all letters of the language in one file. */
function ownFamilies(font: WebFont, lang: string): readonly string[] {
  const name = font.replace(/^./, (letter) => letter.toUpperCase());
  const quoted = (group: Group) => `"${familyOf(name, group)}"`;
  const first = groupsOf(lang).filter(isApart);
  const last = groupsApart.filter((group) => !first.includes(group));
  return [...first.map(quoted), name, ...last.map(quoted)];
}

/** The files that every page of a language needs, so that they are asked for at once. */
export function fontFilesOf(
  { display, text }: Pick<Site['look'], 'display' | 'text'>,
  lang: string,
): readonly FontFile[] {
  if (letteringOf(lang) !== 'Latn') return [];
  return webFonts
    .filter((font) => font === display || font === text)
    .flatMap((font) => groupsOf(lang).map((group): FontFile => `${font}-${group}`));
}

/** Esperanto and Azeri have letters that one of the site’s own typefaces lacks, and so are set in whole families, too. */
const letteringOf = (lang: string): Script =>
  ['az', 'eo'].includes(new Intl.Locale(lang).language) ? 'other' : scriptOf(lang);

/** The groups of letters that the words of a language are made of, as far as its everyday letters go. */
const groupsOf = (lang: string): readonly Group[] =>
  groups.filter((group) => group === 'base' || spokenIn[group].includes(new Intl.Locale(lang).language));

const spokenIn: Readonly<Record<Exclude<Group, 'base'>, readonly string[]>> = {
  west: ['da', 'fo', 'is', 'nb', 'nn', 'no', 'sv', 'fi', 'sq', 'lb'],
  czech: ['cs', 'sk', 'hr', 'bs', 'sl', 'sr', 'lt', 'lv', 'et'],
  danube: ['hu', 'ro', 'tr'],
  polish: ['pl', 'lt'],
  extended: ['lt', 'lv', 'et', 'mt', 'cy'],
  vietnamese: ['vi'],
};
