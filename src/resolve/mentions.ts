import { join } from 'node:path';
import { localizedQuotes, typographicQuotes } from '../markdown/quotes.ts';
import { mayQuote, sayingOf, theAgency, type Answer, type Mention, type Quote } from '../model/mention.ts';
import type { Site } from '../model/site.ts';
import type { Source } from '../source/source.ts';
import { localizedPictureOf, type Pictures } from './pictures.ts';

interface Options {
  readonly pictures: Pictures;
  readonly today: string;
}

type MentionData = Source['mentions'][number]['data'];

/** Newest first, without those of later days. Words that may not be quoted stay behind here. */
export async function resolveMentions(
  { mentions }: Source,
  site: Site,
  { pictures, today }: Options,
): Promise<readonly Mention[]> {
  const said = mentions.filter(({ data }) => data.published <= today);
  const resolved = await Promise.all(
    said.map(async ({ key, folder, data }) => {
      const { about, by, channel, url, published, experienced, kind, says, reward, photo } = data;
      return {
        key,
        about: [...new Set(about.filter((subject) => subject !== theAgency))],
        aboutAgency: about.includes(theAgency),
        person: typeof by === 'string' ? by : undefined,
        speaker: typeof by === 'object' ? localizedQuotes(by, site.languages) : {},
        channel,
        url,
        published,
        experienced,
        kind,
        says: says.map(sayingOf),
        reward,
        answered: data.answered && answerOf(data.answered, site),
        quote: mayQuote(data, today) ? quoteOf(data, site) : undefined,
        photo: photo && localizedPictureOf(await pictures(join(folder, photo.file)), photo, site),
      };
    }),
  );
  return resolved.toSorted(
    (a, b) => b.published.localeCompare(a.published, 'en') || a.key.localeCompare(b.key, 'en'),
  );
}

function quoteOf({ quote, lang, translations }: MentionData, { languages }: Site): Quote | undefined {
  if (quote === undefined || lang === undefined) return undefined;
  return {
    text: typographicQuotes(quote, lang),
    lang,
    translations: localizedQuotes(translations, languages),
  };
}

const answerOf = (
  { on, by, where, text }: NonNullable<MentionData['answered']>,
  { languages }: Site,
): Answer => ({ on, person: by, where, text: localizedQuotes(text, languages) });
