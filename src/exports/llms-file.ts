import { fill } from '../i18n/format.ts';
import { isNamed } from '../model/content.ts';
import { sectorLabel } from '../routes/network-parts.ts';
import { townName } from '../places/town-name.ts';
import type { Context } from '../views/context.ts';
import { feedLinks } from '../views/feed-links.ts';
import { sectionVersions } from '../views/sections.ts';
import { storyTexts } from '../views/story-lists.ts';
import { fileOf, type OutputFile } from './output-file.ts';

/** So many of each are named; a list of all of them follows. */
const most = { stories: 50, companies: 100, people: 50 } as const;

/** What programs that read texts are told of a language: https://llmstxt.org */
export const llmsFile = (context: Context): OutputFile =>
  fileOf(context.paths.llms(context.locale), 'text/plain', () => llmsText(context));

interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

function llmsText(context: Context): string {
  const { locale, messages, site } = context;
  const about = [site.tagline[locale], site.description[locale]].filter(Boolean).join('. ');
  const sections: readonly Section[] = [
    { title: messages.everything.pages, lines: pageLines(context) },
    { title: messages.stories, lines: storyLines(context) },
    { title: messages.network, lines: companyLines(context) },
    { title: messages.people, lines: personLines(context) },
    // The word that the convention has for what may be passed over.
    { title: 'Optional', lines: furtherLines(context) },
  ];
  return [
    `# ${plain(site.name)}`,
    `> ${plain(about)}`,
    ...sections
      .filter(({ lines }) => lines.length > 0)
      .map(({ title, lines }) => `## ${plain(title)}\n\n${lines.join('\n')}`),
  ]
    .join('\n\n')
    .concat('\n');
}

const pageLines = (context: Context): readonly string[] =>
  context.content.pages.flatMap(({ texts }) => {
    const text = texts[context.locale];
    return text
      ? [twinLine(context, context.paths.page(context.locale, text.slug), text.title, text.description)]
      : [];
  });

function storyLines(context: Context): readonly string[] {
  const { locale, messages, paths } = context;
  const stories = storyTexts(context).filter(({ draft }) => !draft);
  const all = sectionVersions(context.content, paths, 'stories')[locale];
  return [
    ...stories
      .slice(0, most.stories)
      .map(({ slug, title, date, description }) =>
        twinLine(context, paths.story(locale, slug), title, `${date.slice(0, 10)}. ${description}`),
      ),
    ...(all !== undefined && stories.length > most.stories ? [line(context, all, messages.allStories)] : []),
  ];
}

function companyLines(context: Context): readonly string[] {
  const { content, lang, locale, messages, paths, site } = context;
  const told = content.clients.flatMap((client) => {
    const text = client.texts[locale];
    return text ? [{ client, text }] : [];
  });
  const kinds = told.length > most.companies ? [paths.network(locale)] : [];
  return [
    ...told.slice(0, most.companies).map(({ client: { name, sector, address }, text }) => {
      const where = [sectorLabel(site, sector, locale), townName(address.locality, address.country, lang)];
      return twinLine(
        context,
        paths.client(locale, text.slug),
        name,
        `${where.join(', ')}. ${text.description}`,
      );
    }),
    ...kinds.map((path) => line(context, path, fill(messages.networkTitle, {}))),
  ];
}

function personLines(context: Context): readonly string[] {
  const { content, locale, messages, paths } = context;
  const named = content.people.filter(isNamed);
  return [
    ...named
      .slice(0, most.people)
      .map(({ name, role, slug }) => twinLine(context, paths.person(locale, slug), name, role[locale] ?? '')),
    ...(named.length > most.people ? [line(context, paths.people(locale), messages.people)] : []),
  ];
}

/** What says the same in other forms, and in other languages. */
function furtherLines(context: Context): readonly string[] {
  const { content, locale, paths, site } = context;
  const others = site.locales.filter((other) => other !== locale);
  const feeds = feedLinks(context).map(({ path, title }) => line(context, path, title));
  return [
    ...(content.clients.length === 0
      ? []
      : [line(context, paths.networkFile(locale, 'clients.json'), 'clients.json')]),
    ...feeds,
    ...others.map((other) => line(context, paths.llms(other), site.languages[other]!.label)),
  ];
}

const twinLine = (context: Context, page: string, title: string, note: string): string =>
  line(context, context.paths.twin(page), title, note);

const line = ({ paths }: Context, path: string, title: string, note = ''): string =>
  `- [${plain(title)}](${paths.url(path)})${note.trim() === '' ? '' : `: ${plain(note)}`}`;

/** In one line, in which no sign means anything to Markdown. */
const plain = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_[\]<>]/g, String.raw`\$&`);
