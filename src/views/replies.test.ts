import { describe, expect, test } from 'vitest';
import type { Content } from '../model/content.ts';
import type { Reply } from '../model/reply.ts';
import { replySettings } from '../model/reply-settings.ts';
import { content, storyText } from '../structured-data/testing/sample.ts';
import { contextsOf } from './context.ts';
import { storyRoutes } from './story.ts';
import { twinFiles } from './twins.ts';

const reply = (key: string, changes: Partial<Reply> = {}): Reply => ({
  key,
  name: `${key} Lettrice`,
  date: '2026-11-04T10:00:00+01:00',
  lang: 'it',
  text: `Parole di *${key}*`,
  kind: 'reply',
  ...changes,
});

/** The page of a story with these replies. */
function pageWith(
  replies: readonly Reply[],
  settings: unknown = { email: 'x@example.com' },
  more: Partial<Content> = {},
) {
  const site = { ...content.site, replies: replySettings.parse(settings) };
  const text = { ...storyText, takesReplies: site.replies.isOpen };
  const stories = [{ key: 'door', replies, texts: { it: text } }];
  const [context] = contextsOf({ ...content, ...more, site, stories });
  return storyRoutes(context!)[0]!.view();
}

const shownIn = (...of: Parameters<typeof pageWith>) => pageWith(...of).replies?.threads.shown ?? [];

describe('what readers see of replies', () => {
  test('is the words of each, who wrote them and when', () => {
    expect(shownIn([reply('anna')])[0]).toMatchObject({
      id: 'reply-anna',
      author: { name: 'anna Lettrice', href: undefined },
      dateText: '4 novembre 2026',
      html: '<p>Parole di <em>anna</em></p>',
    });
  });

  test('is their number, without those that are none', () => {
    const { replies } = pageWith([
      reply('a'),
      reply('b', { to: 'a' }),
      reply('c', { kind: 'like', text: undefined }),
    ]);
    expect([replies?.title, replies?.number]).toEqual(['2 replies', 2]);
    expect(replies?.reactions).toMatchObject([
      { kind: 'like', title: '1 like', by: [{ label: 'c Lettrice' }] },
    ]);
  });

  test('is whose page it is, which the site does not answer for', () => {
    const [named] = shownIn([reply('anna', { website: 'https://www.example.org/anna' })]);
    expect(named!.author).toMatchObject({
      href: 'https://www.example.org/anna',
      rel: 'ugc nofollow noopener',
    });
  });

  test('is the agency beside people of its own, and nobody’s name without consent', () => {
    const replies = [
      reply('a', { name: undefined, person: 'bruno' }),
      reply('b', { name: undefined, person: 'unnamed' }),
    ];
    const people = content.people.map((person) => ({ ...person, team: person.key === 'bruno' }));
    const [team, silent] = shownIn(replies, undefined, { people });
    expect(team!.author).toMatchObject({ name: 'Bruno Prova', agency: 'Agenzia Esempio' });
    expect(silent!.author).toEqual({ name: 'Somebody' });
  });

  test('is the language, where it is not the page’s', () => {
    const [own, other, unknown] = shownIn([
      reply('a'),
      reply('b', { lang: 'de-AT' }),
      reply('c', { lang: undefined }),
    ]);
    expect([own, other, unknown].map((shown) => shown!.langNote)).toEqual([
      undefined,
      'Written in tedesco',
      undefined,
    ]);
  });

  test('is a trace of what was withdrawn, where somebody has answered it', () => {
    const withdrawn = { text: undefined, name: 'Anna', website: 'https://www.example.org' };
    const shown = shownIn([reply('a', withdrawn), reply('b', withdrawn), reply('c', { to: 'b' })]);
    expect(shown).toMatchObject([{ id: 'reply-b', html: undefined, author: { name: 'Somebody' } }]);
  });
});

describe('how one answers', () => {
  const waysOf = (settings: unknown) => pageWith([], settings).replies?.ways;

  test('is by mail, with the story named', () => {
    const { href, label } = waysOf({ email: 'r+x@example.com' })!.mail!;
    expect(label).toBe('Write to r+x@example.com');
    const url = new URL(href);
    expect([url.pathname, url.searchParams.get('subject')]).toEqual([
      'r+x@example.com',
      'Reply to “La porta che nessuno trovava”',
    ]);
    expect(url.searchParams.get('body')).toContain('https://www.example.com/notizie/la-porta/');
  });

  test('is by a form to one host, with the story in it', () => {
    const form = {
      action: 'https://forms.example/f/1',
      fields: { story: 'notizia' },
      hidden: { key: 'abc' },
    };
    expect(waysOf({ form })!.form).toMatchObject({
      action: 'https://forms.example/f/1',
      hidden: { key: 'abc', notizia: 'door', language: 'it-IT' },
      policy: "form-action https://forms.example 'self'",
    });
  });

  test('is by one’s own site, which the head says to programs', () => {
    const { head } = pageWith([], { webmention: { endpoint: 'https://wm.example/x' } });
    expect(head.filter(({ attributes }) => attributes.rel === 'webmention')).toMatchObject([
      { attributes: { href: 'https://wm.example/x' } },
    ]);
  });

  test('is not told where nobody may, nor where there is no way', () => {
    expect(pageWith([], false).replies).toBeUndefined();
    expect(
      pageWith([], true, { site: { ...content.site, email: undefined } }).replies?.ways?.form,
    ).toBeUndefined();
    expect(pageWith([reply('a')], false).replies).toMatchObject({
      closed: 'This conversation is closed.',
      ways: undefined,
    });
  });
});

test('search engines are told of each reply below the one that it answers, however it is shown', () => {
  const replies = [
    reply('a'),
    reply('b', { to: 'a' }),
    reply('c', { to: 'b' }),
    reply('d', { to: 'c', person: 'bruno', name: undefined }),
    reply('e', { kind: 'like', text: undefined }),
  ];
  const story = pageWith(replies).graph['@graph'].find((node) => node['@type'] === 'BlogPosting');
  expect(story).toMatchObject({
    commentCount: 4,
    comment: {
      '@type': 'Comment',
      text: 'Parole di a',
      url: 'https://www.example.com/notizie/la-porta/#reply-a',
      author: { '@type': 'Person', name: 'a Lettrice' },
      inLanguage: 'it',
      comment: { comment: { comment: { author: { name: 'Bruno Prova' } } } },
    },
  });
  expect(pageWith([]).graph['@graph'].find((node) => node['@type'] === 'BlogPosting')).not.toHaveProperty(
    'comment',
  );
});

test('who reads a page as Markdown is told the replies, each below the one that it answers', async () => {
  const site = { ...content.site, llms: true };
  const texts = { it: storyText };
  const replies = [reply('anna'), reply('berta', { to: 'anna', text: 'Con *gioia*' })];
  const files = twinFiles({ ...content, site, stories: [{ key: 'door', replies, texts }] });
  const twin = files.find(({ route }) => route.kind === 'story')!;
  expect(await twin.write({ html: () => Promise.resolve('') })).toContain(`
## 2 replies

- **anna Lettrice**, 4 novembre 2026

  Parole di anna

  - **berta Lettrice**, 4 novembre 2026

    Con gioia
`);
});
