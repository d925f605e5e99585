import { expect, test } from 'vitest';
import { builtInMessages } from '../../i18n/built-in.ts';
import { staffLocales, type StaffLocale } from '../../model/site.ts';
import { readSample, sample, type Changes } from '../../source/testing/sample.ts';
import { deskOf } from '../desk/desk.ts';
import { markup } from '../../markup.ts';
import { originsIn } from './origins.ts';
import { reportPages } from './report.ts';
import { weeksUntil } from './weeks.ts';

const today = '2026-11-22';

async function sourceWith(changes: Changes) {
  const { source, mistakes } = await readSample(changes);
  if (!source) throw new Error(JSON.stringify(mistakes));
  return source;
}

async function pagesWith(changes: Changes, language: StaffLocale = 'en') {
  const source = await sourceWith(changes);
  const { aspects, mentionChannels } = builtInMessages[language]!;
  const labelOf = (labels: Readonly<Record<string, string>>) => (key: string) => labels[key] ?? key;
  const [aspect, channel] = [labelOf(aspects), labelOf(mentionChannels)];
  return reportPages(deskOf(source, today, aspect), source, { language, aspect, channel });
}

const hostile = '</style><script>alert(1)</script><img src=x onerror="alert(1)">';

const mentions: Changes = {
  'mentions/2026-11.yaml': `- about: [trattoria]
  by: { en: ${JSON.stringify(hostile)} }
  channel: phone
  kind: complaint
  published: 2026-11-20
  says: [-door, +view]
  lang: ar
  quote: ${JSON.stringify(`المنظر جميل ${hostile}`)}
- about: [agency]
  channel: press
  kind: news
  published: 2026-11-02
`,
};

test('there is a page of the desk, and one for each company of which something was said', async () => {
  expect([...(await pagesWith({})).keys()]).toEqual(['index.html']);
  const pages = await pagesWith(mentions);
  expect([...pages.keys()]).toEqual(['index.html', 'client-trattoria.html']);
  expect(pages.get('index.html')).toContain('<a href="client-trattoria.html">Trattoria Esempio</a>');
});

test('it shows whatever was said as words, in its language, and nothing of it runs or is loaded', async () => {
  const company = sample['clients/trattoria/client.yaml'].replace(
    'Trattoria Esempio',
    JSON.stringify(`Trattoria ${hostile}`),
  );
  const pages = await pagesWith({ ...mentions, 'clients/trattoria/client.yaml': company });
  for (const text of pages.values()) {
    expect(text).not.toMatch(/<script|<img|<[^>]*\shref="(?!index\.html|client-)|<[^>]*\ssrc=|url\(/);
    expect(text).toContain("default-src 'none'");
    expect(text).toContain('noindex');
  }
  expect(pages.get('client-trattoria.html')).toContain(
    'lang="ar">المنظر جميل &#60;/style&#62;&#60;script&#62;',
  );
});

test('how long people wait is drawn only where there are enough', async () => {
  const questions = (count: number): Changes => ({
    'mentions/q.yaml': Array.from(
      { length: count },
      () => '- { about: [trattoria], channel: google, kind: question, published: 2026-11-20 }\n',
    ).join(''),
  });
  expect((await pagesWith(questions(5))).get('index.html')).not.toContain('class="stairs"');
  expect((await pagesWith(questions(6))).get('index.html')).toContain('class="stairs"');
});

test.each(staffLocales)('nothing is left to fill in %s', async (language) => {
  const pages = await pagesWith(mentions, language);
  for (const text of pages.values()) {
    expect(text).toContain(`<html lang="${language}">`);
    expect(text.replace(/<style>[^]*<\/style>/, '')).not.toMatch(/[{}]|undefined|NaN/);
  }
});

test('weeks end today; what was said a year ago or tomorrow is in none of them', () => {
  const said = (published: string, kind: 'praise' | 'complaint') => ({ kind, published });
  const weeks = weeksUntil(
    today,
    [
      said('2026-11-22', 'praise'),
      said('2026-11-16', 'complaint'),
      said('2026-11-15', 'praise'),
      said('2025-11-24', 'praise'),
      said('2025-11-23', 'praise'),
      said('2026-11-23', 'praise'),
    ],
    ['2026-11-22', '2024-01-01'],
  );
  expect(weeks).toHaveLength(52);
  expect(weeks.at(-1)).toEqual({ start: '2026-11-16', voices: 1, complaints: 1, stories: 1 });
  expect(weeks.at(-2)).toEqual({ start: '2026-11-09', voices: 1, complaints: 0, stories: 0 });
  expect(weeks[0]).toEqual({ start: '2025-11-24', voices: 1, complaints: 0, stories: 0 });
  expect(weeks.reduce((sum, { voices }) => sum + voices, 0)).toBe(3);
});

test('who brought whom is a tree, each below who brought it', async () => {
  const client = (key: string, through: string): Changes => ({
    [`clients/${key}/client.yaml`]: `${sample['clients/trattoria/client.yaml'].replace(/photos:[^]*/, '').replace('Trattoria', key)}through: ${through}\n`,
    [`clients/${key}/index.it.md`]: '---\ndescription: Un posto.\n---\n\nQui.\n',
  });
  const source = await sourceWith({
    ...client('bar', 'bruno'),
    ...client('cinema', 'bar'),
    ...client('dance', 'bruno'),
    ...client('eatery', 'posts/festa'),
    ...client('florist', 'search'),
  });
  expect(originsIn(source).map(({ id, depth }) => `${depth} ${id}`)).toEqual([
    '0 people/bruno',
    '1 clients/bar',
    '2 clients/cinema',
    '1 clients/dance',
    '0 posts/festa',
    '1 clients/eatery',
    '0 search',
    '1 clients/florist',
  ]);
});

test('texts become markup only where they are markup', () => {
  const inner = markup`<b>${'<&">'}</b>`;
  expect(markup`<p title="${'a"b'}">${[inner, undefined, 3]}</p>`.text).toBe(
    '<p title="a&#34;b"><b>&#60;&#38;&#34;&#62;</b>3</p>',
  );
});
