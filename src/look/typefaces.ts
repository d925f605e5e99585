import { groups, type Group } from '../fonts/letters.ts';
import type { FontName, Site } from '../model/site.ts';
import { scriptOf, type Script } from './script.ts';

/** What a font name stands for in Latin letters; the families of `fonts/faces.css` are the site’s own. */
const latin: Readonly<Record<FontName, string>> = {
  bricolage: 'Bricolage, "Bricolage Vietnamese", "Bricolage Fallback", system-ui, sans-serif',
  newsreader: 'Newsreader, "Newsreader Vietnamese", "Newsreader Fallback", Georgia, serif',
  'system-sans': 'system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  'system-serif': '"Iowan Old Style", "Palatino Linotype", "Noto Serif", Georgia, serif',
};

/** A file of the site’s own fonts, without its ending. */
export type FontFile = `${WebFont}-${Group}`;

const webFonts = ['bricolage', 'newsreader'] as const satisfies readonly FontName[];
type WebFont = (typeof webFonts)[number];

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
  return groupsOf(lang).includes('vietnamese')
    ? latin[font].replace(/^(\w+), ("\w+ Vietnamese")/, '$2, $1')
    : latin[font];
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
  central: ['pl', 'cs', 'sk', 'hu', 'ro', 'hr', 'bs', 'sl', 'sr', 'tr'],
  extended: ['lt', 'lv', 'et', 'mt', 'cy'],
  vietnamese: ['vi'],
};
