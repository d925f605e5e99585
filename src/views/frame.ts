import type { BorrowedWord } from '../i18n/borrowed-words.ts';
import type { Messages } from '../i18n/messages.ts';
import { lookCss } from '../look/css.ts';
import { fontFilesOf, type FontFile } from '../look/typefaces.ts';
import type { Content, Picture } from '../model/content.ts';
import { sections, type Section } from '../model/site.ts';
import type { Locale } from '../model/text.ts';
import type { Paths } from '../routes/paths.ts';
import { countedOf, type Counted } from './analytics.ts';
import { addressLines, channelLink, phoneLink, type Phone } from './contact.ts';
import { everythingVersions, sectionVersions } from './sections.ts';
import { imprintLines } from './imprint.ts';
import type { Link } from './view.ts';

interface FrameInput {
  readonly content: Content;
  readonly paths: Paths;
  readonly locale: Locale;
  readonly messages: Messages;
}

/** What every page of one language shows: the same object on each of them. */
export interface Frame {
  readonly locale: Locale;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The folder that the site lives in: `/`. */
  readonly base: string;
  readonly siteName: string;
  readonly tagline: string;
  readonly homePath: string;
  readonly logo: Picture;
  readonly menu: readonly Link[];
  readonly footer: Footer;
  /** The file with what the search is made from; nothing where readers cannot search. */
  readonly search?: string | undefined;
  /** The page that leads to everything; nothing while there is nothing. */
  readonly everything?: Link | undefined;
  /** The brand’s colours and shapes as CSS custom properties. */
  readonly look: string;
  readonly messages: Messages;
  /** Those of them that are shown in another language. */
  readonly borrowed: readonly BorrowedWord[];
  /** Nothing where nobody counts what is read. */
  readonly counted?: Counted | undefined;
  /** The files of the site’s own fonts that all pages of the language need. */
  readonly fontFiles: readonly FontFile[];
}

export interface Footer {
  readonly description: string;
  readonly links: readonly Link[];
  /** What is said of the company: `Agenzia Esempio Srl`, `Partita IVA IT…`, `REA MI-…`. */
  readonly registered: readonly string[];
  readonly addressLines: readonly string[];
  readonly phones: readonly Phone[];
  readonly email?: string | undefined;
  readonly channels: readonly Link[];
  readonly feedPath?: string | undefined;
}

/** What surrounds every page of one language: name, menu, footer, words and colours. */
export function frameOf(input: FrameInput): Frame {
  const { content, paths, locale, messages } = input;
  const { site } = content;
  const { lang, dir } = site.languages[locale]!;
  const everything = everythingVersions(content, paths)[locale];
  return {
    locale,
    lang,
    dir,
    base: site.base,
    siteName: site.name,
    tagline: site.tagline[locale] ?? '',
    homePath: paths.home(locale),
    logo: content.logo,
    menu: menuLinks(input, site.menu),
    footer: footerOf(input),
    search: everything !== undefined && site.search ? paths.searchFile(locale) : undefined,
    everything: everything === undefined ? undefined : { href: everything, label: messages.everything.link },
    look: lookCss(
      site.look,
      lang,
      Object.values(site.languages).map((language) => language.lang),
    ),
    fontFiles: fontFilesOf(site.look, lang),
    counted: countedOf(site),
    messages,
    borrowed: content.borrowed[locale] ?? [],
  };
}

function footerOf(input: FrameInput): Footer {
  const { content, paths, locale, messages } = input;
  const { site } = content;
  return {
    registered: imprintLines(site, messages, site.languages[locale]!.lang),
    description: site.description[locale] ?? '',
    links: menuLinks(input, site.footer),
    addressLines: site.address ? addressLines(site.address, site.languages[locale]!.lang) : [],
    phones: site.phones.map((number) => phoneLink(number, site.languages[locale]!.lang)),
    email: site.email,
    channels: site.channels.map(channelLink),
    feedPath: sectionVersions(content, paths, 'stories')[locale] ? paths.feed(paths.home(locale)) : undefined,
  };
}

/** Leaves out what does not exist in this language. */
const menuLinks = (input: FrameInput, names: readonly string[]): readonly Link[] =>
  names.flatMap((name) => (isSection(name) ? sectionLink(input, name) : pageLink(input, name)) ?? []);

function sectionLink({ content, paths, locale, messages }: FrameInput, section: Section): Link | undefined {
  const href = sectionVersions(content, paths, section)[locale];
  return href ? { href, label: sectionLabel(messages, section) } : undefined;
}

function pageLink({ content, paths, locale }: FrameInput, key: string): Link | undefined {
  const text = content.pages.find((page) => page.key === key)?.texts[locale];
  return text && { href: paths.page(locale, text.slug), label: text.menu };
}

const sectionLabel = (messages: Messages, section: Section): string =>
  section === 'voices' ? messages.voices.title : messages[section];

const isSection = (name: string): name is Section => (sections as readonly string[]).includes(name);
