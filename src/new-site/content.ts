import { doubtHolidays } from '../hours/public-holidays.ts';
import { fill } from '../i18n/format.ts';
import { slugOf } from '../model/slug.ts';
import type { Localized } from '../model/text.ts';
import { letteringPackageFor } from '../share-images/lettering.ts';
import { townName } from '../places/town-name.ts';
import type { Answers } from './answers.ts';
import type { NewLanguage } from './language.ts';
import type { SamplePlace } from './sample-place.ts';
import { staffTexts } from './staff.ts';
import { exampleEmail, sampleTextsIn, type SampleTexts } from '../examples/examples.ts';
import { commented, yamlText, type Block } from './yaml-text.ts';

/** What the examples of a new site are made from. */
export interface Sample extends Answers {
  readonly place: SamplePlace;
  /** `2026-11-28`, where the agency is. */
  readonly today: string;
}

/** The folders of the examples, which other texts name. */
export interface SampleKeys {
  readonly story: string;
  readonly client: string;
  readonly person: string;
  readonly mention: string;
}

const pages = ['about', 'contact', 'privacy'] as const;
const pageTypes: Readonly<Partial<Record<(typeof pages)[number], string>>> = {
  about: 'AboutPage',
  contact: 'ContactPage',
};

export function sampleKeys({ languages }: Pick<Answers, 'languages'>): SampleKeys {
  const { lang, texts } = firstOf(languages);
  return {
    story: slugOf(texts.story.title, lang),
    client: slugOf(texts.client.name, lang),
    person: slugOf(texts.person.name, lang),
    mention: 'first-voice',
  };
}

/** The texts of `content/`, by path: one example of each kind of record, in all languages that have a text. */
export function contentFiles(sample: Sample): ReadonlyMap<string, string> {
  const keys = sampleKeys(sample);
  const texts = tellers(sample.languages).flatMap((language): [string, string][] => {
    const file = `index.${language.locale}.md`;
    return [
      [`posts/${keys.story}/${file}`, storyText(sample, language)],
      [`clients/${keys.client}/${file}`, clientText(sample, language)],
      ...pages.map((page): [string, string] => [`pages/${page}/${file}`, pageText(sample, language, page)]),
    ];
  });
  return new Map([
    ['site.yaml', siteRecord(sample)],
    [`clients/${keys.client}/client.yaml`, clientRecord(sample)],
    [`people/${keys.person}/person.yaml`, personRecord(sample)],
    [`mentions/${keys.mention}.yaml`, mentionRecord(sample)],
    ...texts,
  ]);
}

/**
 * The languages that the examples are told in. No two tell the same, which would be no translation: of several that have
 * but one text, such as English and a language without examples, the one that it is written in has it.
 */
function tellers(languages: readonly NewLanguage[]): readonly NewLanguage[] {
  const byTexts = Map.groupBy(languages, (language) => textsOf(language).texts);
  return [...byTexts.values()].map((same) => same.find((language) => textsOf(language).isReady) ?? same[0]!);
}

function siteRecord(sample: Sample): string {
  const { name, languages, staffLanguage, place, brand } = sample;
  const { siteHead, site: comments, notReady } = staffTexts[staffLanguage];
  const { agency, phone, timeZone, town } = place;
  const descriptions = languages.map(({ locale, lang }) => {
    const told = fill(sampleTextsIn(lang).texts.description, { town: townName(town, sample.country, lang) });
    return [locale, told] as const;
  });
  const unready = languages.filter(({ lang }) => !sampleTextsIn(lang).isReady).map(({ label }) => label);
  const languagesComment = [
    comments.languages,
    ...(unready.length > 0 ? [fill(notReady, { languages: unready.join(', ') })] : []),
  ].join(' ');
  return yamlText(
    [
      { comment: comments.name, fields: { name } },
      { comment: comments.origin, fields: { origin: 'https://www.example.com' } },
      { comment: comments.host, fields: { host: 'netlify' }, isOff: true },
      { comment: comments.timeZone, fields: { timeZone } },
      { comment: comments.staffLanguage, fields: { staffLanguage } },
      { comment: languagesComment, fields: { languages: languageRecords(languages) } },
      { comment: comments.tagline, fields: { tagline: inEach(languages, ({ tagline }) => tagline) } },
      {
        comment: comments.description,
        fields: { description: Object.fromEntries(descriptions) },
      },
      { comment: comments.logo, fields: { logo: 'logo.svg' } },
      { comment: comments.address, fields: { address: agency.address } },
      ...(agency.pin ? [{ comment: comments.pin, fields: { pin: agency.pin } }] : []),
      {
        comment: comments.phones,
        fields: { ...(phone !== undefined && { phones: [phone] }), email: exampleEmail },
      },
      {
        comment: comments.hours,
        fields: { type: 'ProfessionalService', hours: 'Mo-Fr 09:00-18:00' },
        isOff: true,
      },
      { comment: comments.founded, fields: { founded: 2019 }, isOff: true },
      {
        comment: comments.channels,
        fields: { channels: ['https://social.example.com/agency'] },
        isOff: true,
      },
      {
        comment: comments.menu,
        fields: { menu: ['stories', 'network', 'people', 'about', 'contact'], footer: ['privacy'] },
      },
      { comment: comments.sectors, fields: { sectors: { food: inEach(languages, ({ sector }) => sector) } } },
      { comment: comments.tags, fields: { tags: { door: inEach(languages, ({ tag }) => tag) } } },
      ...(languages.some(({ lang }) => letteringPackageFor(lang) !== undefined)
        ? [{ comment: comments.shareImages, fields: { shareImages: 'plain' } }]
        : []),
      {
        comment: comments.look,
        fields: { look: { brand, display: 'bricolage', text: 'newsreader', radius: 'small' } },
      },
    ],
    siteHead,
  );
}

const languageRecords = (languages: readonly NewLanguage[]) =>
  Object.fromEntries(
    languages.map(({ locale, lang, label, dir }) => {
      const { words } = sampleTextsIn(lang).texts;
      return [locale, { lang, label, ...(dir === 'rtl' && { dir }), words }];
    }),
  );

function clientRecord({ languages, staffLanguage, place, today }: Sample): string {
  const { client: comments, clientHead } = staffTexts[staffLanguage];
  const { client, phone } = place;
  const told = (pick: (texts: SampleTexts['client']) => string) =>
    inEach(languages, (texts) => pick(texts.client));
  const { texts } = firstOf(languages);
  // Where nobody knows the public holidays, nothing can be said of them.
  const knowsHolidays = doubtHolidays(client.address, client.pin) === undefined;
  const spot = (text: Localized, pin: (typeof client)['pin']) => ({ text, ...(pin && { pin }) });
  const arrival = {
    entrance: { text: told(({ entrance }) => entrance) },
    stops: [
      { name: texts.client.stop, kind: 'bus', lines: ['12'], ...(client.stop && { pin: client.stop }) },
    ],
    stepFree: { access: 'yes', text: told(({ stepFree }) => stepFree) },
    landmarks: [
      spot(
        told(({ landmark }) => landmark),
        client.landmark,
      ),
    ],
    commonMistake: told(({ commonMistake }) => commonMistake),
  };
  const blocks: readonly Block[] = [
    { comment: comments.name, fields: { name: texts.client.name } },
    { comment: comments.type, fields: { type: 'Bakery', sector: 'food' } },
    { comment: comments.since, fields: { since: today.slice(0, 7) } },
    { comment: comments.paid, fields: { paid: false }, isOff: true },
    { comment: comments.address, fields: { address: client.address } },
    ...(client.pin ? [{ comment: comments.pin, fields: { pin: client.pin } }] : []),
    { comment: comments.arrival, fields: { arrival } },
    ...(phone === undefined ? [] : [{ comment: comments.phones, fields: { phones: [phone] } }]),
    {
      comment: comments.web,
      fields: { website: 'https://bakery.example.com', channels: ['https://social.example.com/bakery'] },
      isOff: true,
    },
    {
      comment: comments.hours,
      fields: {
        hours: `Mo-Fr 07:00-13:00,16:00-19:30; Sa 07:00-13:00; Su off${knowsHolidays ? '; PH off' : ''}`,
      },
    },
    {
      comment: comments.services,
      fields: { priceRange: '€', payment: ['cash', 'debit-cards'], amenities: ['takeaway'] },
    },
    { comment: comments.verified, fields: { verified: today }, isOff: true },
    {
      comment: comments.photos,
      fields: { photos: [{ file: 'shop.jpg', alt: told(({ photoAlt }) => photoAlt) }] },
    },
  ];
  return yamlText(blocks, clientHead);
}

function personRecord(sample: Sample): string {
  const { languages, staffLanguage, today } = sample;
  const { person: comments, personHead } = staffTexts[staffLanguage];
  const told = (pick: (texts: SampleTexts['person']) => string) =>
    inEach(languages, (texts) => pick(texts.person));
  return yamlText(
    [
      { comment: comments.name, fields: { name: firstOf(languages).texts.person.name } },
      { comment: comments.role, fields: { role: told(({ role }) => role), bio: told(({ bio }) => bio) } },
      { comment: comments.team, fields: { team: true } },
      {
        comment: comments.near,
        fields: { near: [{ who: sampleKeys(sample).client, as: 'regular', since: today.slice(0, 7) }] },
        isOff: true,
      },
      {
        comment: comments.photo,
        fields: { photo: { file: 'portrait.jpg', alt: told(({ photoAlt }) => photoAlt) } },
      },
      {
        comment: comments.consent,
        fields: { consent: { scope: ['name', 'photo', 'profiles'], date: today } },
      },
    ],
    personHead,
  );
}

function mentionRecord(sample: Sample): string {
  const { languages, staffLanguage, today } = sample;
  const { mention: comments, mentionHead } = staffTexts[staffLanguage];
  const { client, person } = sampleKeys(sample);
  const { texts, writtenIn } = firstOf(languages);
  // A language without examples would have the words in English, which is no translation into it.
  const others = tellers(languages)
    .slice(1)
    .filter((language) => textsOf(language).isReady);
  const translations = inEach(others, ({ mention }) => mention.quote);
  return yamlText(
    [
      { comment: comments.about, fields: { about: [client] } },
      {
        comment: comments.said,
        fields: {
          by: inEach(languages, ({ mention }) => mention.by),
          channel: 'in-person',
          published: today,
        },
      },
      {
        comment: comments.quote,
        fields: {
          lang: writtenIn,
          quote: texts.mention.quote,
          ...(others.length > 0 && { translations }),
        },
      },
      { comment: comments.kind, fields: { kind: 'praise', says: ['+quality', '-door'] } },
      { comment: comments.consent, fields: { consent: { date: today } } },
      { comment: comments.answered, fields: { answered: { on: today, by: person } }, isOff: true },
    ],
    mentionHead,
  );
}

/** What is the same in all languages stands in the first. */
function storyText(sample: Sample, language: NewLanguage): string {
  const { staffLanguage, today, languages } = sample;
  const { story: comments } = staffTexts[staffLanguage];
  const { texts } = textsOf(language);
  const { title, description, coverAlt, body } = texts.story;
  const keys = sampleKeys(sample);
  const own = { title, description };
  if (language !== tellers(languages)[0]) {
    return markdown(sample, language, yamlText([{ fields: { ...own, coverAlt } }]), body);
  }
  const fields = yamlText([
    { comment: comments.own, fields: own },
    {
      comment: comments.date,
      fields: { date: today, authors: [keys.person], tags: ['door'], clients: [keys.client] },
    },
    { comment: comments.cover, fields: { cover: 'cover.jpg', coverAlt } },
    { comment: comments.draft, fields: { draft: true }, isOff: true },
  ]);
  return markdown(sample, language, fields, body);
}

function clientText(sample: Sample, language: NewLanguage): string {
  const { description, body } = textsOf(language).texts.client;
  return markdown(sample, language, yamlText([{ fields: { description } }]), body);
}

function pageText(sample: Sample, language: NewLanguage, page: (typeof pages)[number]): string {
  const { body, ...fields } = textsOf(language).texts[page];
  const type = language === tellers(sample.languages)[0] ? pageTypes[page] : undefined;
  return markdown(sample, language, yamlText([{ fields: { ...fields, type } }]), body);
}

/** A text that is not in its language says so to whoever opens it. */
function markdown({ staffLanguage }: Sample, language: NewLanguage, fields: string, body: string): string {
  const { notReady } = staffTexts[staffLanguage];
  const remark = textsOf(language).isReady ? '' : commented(fill(notReady, { languages: language.label }));
  return `---\n${remark}${fields}---\n\n${body}\n`;
}

const textsOf = ({ lang }: NewLanguage) => sampleTextsIn(lang);

/** The site’s own language: what has one name in all languages has it from there. */
function firstOf(languages: readonly NewLanguage[]) {
  const [first] = languages;
  if (!first) throw new TypeError('A site has a language.');
  const { texts, lang: writtenIn } = textsOf(first);
  return { lang: first.lang, texts, writtenIn };
}

const inEach = (languages: readonly NewLanguage[], pick: (texts: SampleTexts) => string): Localized =>
  Object.fromEntries(languages.map((language) => [language.locale, pick(textsOf(language).texts)]));
