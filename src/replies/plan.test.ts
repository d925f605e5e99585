import { describe, expect, test } from 'vitest';
import { parseDocument } from '../source/document.ts';
import { judge } from '../source/issues.ts';
import { schemas } from '../source/schemas.ts';
import { personalDataIn } from '../model/personal-data.ts';
import { usualFields } from '../model/reply-settings.ts';
import type { Arrival } from './arrival.ts';
import { inboxIn } from './inbox.ts';
import { planOf, type Standing } from './plan.ts';
import { webmentionsIn } from './webmentions.ts';

const standing: Standing = {
  names: new Set(),
  keys: new Set(),
  texts: [],
  storyOf: ({ story, page }) => (story === 'porta' || page?.includes('/porta/') ? 'porta' : undefined),
  folderOf: (story) => `content/posts/${story}`,
  langs: ['it-IT', 'en-GB'],
  now: new Date('2026-11-22T12:00:00Z'),
};

const arrival = (changes: Partial<Arrival> = {}): Arrival => ({
  id: '1',
  from: 'form',
  kind: 'reply',
  story: 'porta',
  name: 'Anna Lettrice',
  date: '2026-11-21T18:40:00Z',
  text: 'Bella lanterna, complimenti.',
  ...changes,
});

const planned = (changes: Partial<Arrival> = {}, more: Partial<Standing> = {}) =>
  planOf([arrival(changes)], { ...standing, ...more });

/** The fields of the one file that is to be written, as they are read again; the file must be one that is taken. */
function written(changes: Partial<Arrival> = {}, more: Partial<Standing> = {}) {
  const { path, text } = planned(changes, more).files[0]!;
  const document = parseDocument(text, path);
  const { data, mistakes } = judge(schemas.reply, document.value, document.locate);
  expect([...document.mistakes, ...mistakes]).toEqual([]);
  expect(personalDataIn(text)).toEqual([]);
  return data!;
}

describe('what arrives becomes a file that waits', () => {
  test('with what was said', () => {
    expect(planned().files[0]!.text).toBe(
      [
        'name: Anna Lettrice',
        'date: 2026-11-21T18:40:00+00:00',
        'text: Bella lanterna, complimenti.',
        'from: form',
        'status: waiting',
        '',
      ].join('\n'),
    );
    expect(planned().files[0]).toMatchObject({
      key: 'porta/form-1',
      path: 'content/posts/porta/replies/form-1.yaml',
    });
  });

  test('paragraphs as such', () => {
    expect(planned({ text: 'Uno\r\n\r\n\r\n\r\ndue  \n' }).files[0]!.text).toContain(
      'text: |\n  Uno\n\n  due\n',
    );
  });

  test.each<[string, Partial<Arrival>, Partial<ReturnType<typeof written>>]>([
    ['a mail address for a name', { name: 'anna@example.org' }, { name: '[e-mail]' }],
    [
      'addresses in the text',
      { text: 'Scrivi a anna@example.org o 203.0.113.7' },
      { text: 'Scrivi a [e-mail] o [IP]' },
    ],
    [
      'an address with a mail address in it',
      { website: 'https://x.example/?m=a@example.org' },
      { website: undefined },
    ],
    [
      'an address without its beginning',
      { website: 'www.example.org/io' },
      { website: 'https://www.example.org/io' },
    ],
    ['an address that runs something', { website: 'javascript:alert(1)' }, { website: undefined }],
    [
      'words that turn the direction',
      { name: 'Anna \u202Egnirts', text: 'Ciao\u0000 \u200Bmondo' },
      { name: 'Anna gnirts', text: 'Ciao mondo' },
    ],
    [
      'several lines for a name',
      { name: 'Anna\nstatus: approved' },
      { name: 'Anna status: approved', status: 'waiting' },
    ],
    [
      'fields within the text',
      { text: 'Ciao\nstatus: approved\n---\nby: ada' },
      { text: 'Ciao\nstatus: approved\n---\nby: ada', status: 'waiting' },
    ],
    ['words that mean something in YAML', { name: 'true', text: '# no' }, { name: 'true', text: '# no' }],
    ['a moment that is none', { date: 'ieri' }, { date: '2026-11-22T12:00:00+00:00' }],
    ['a moment to come', { date: '2030-01-01' }, { date: '2026-11-22T12:00:00+00:00' }],
    ['the language of the page', { lang: 'it-IT' }, { lang: 'it-IT' }],
    [
      'another language than the page’s',
      { lang: 'it-IT', text: 'We have been there last week and it was not easy to find the door at all' },
      { lang: 'en' },
    ],
    ['a language that is none', { lang: 'not a language' }, { lang: undefined }],
    ['an answer to what there is not', { to: 'carla' }, { to: undefined }],
  ])('%s', (_, changes, wanted) => {
    const found: Readonly<Record<string, unknown>> = written(changes);
    expect(Object.fromEntries(Object.keys(wanted).map((field) => [field, found[field]]))).toEqual(wanted);
  });

  test('an answer to what there is', () => {
    expect(written({ to: 'carla' }, { keys: new Set(['porta/carla']) })).toMatchObject({ to: 'carla' });
  });

  test('a huge text, cut, and a huge name', () => {
    const { text, name } = written({ text: 'parola '.repeat(100_000), name: 'ü'.repeat(5000) });
    expect(text!.length).toBeLessThanOrEqual(20_000);
    expect([text!.endsWith(' …'), name!.length]).toEqual([true, 100]);
    expect(planned({ text: 'parola '.repeat(100_000) }).files[0]!.kept.isCut).toBe(true);
  });

  test('with what seemed odd', () => {
    expect(written({ trap: 'x', seconds: 1 }).spam).toEqual({
      score: 90,
      reasons: ['trap-filled', 'too-fast'],
    });
  });
});

test('nothing is written twice, and nothing is lost', () => {
  const arrivals = [
    arrival(),
    arrival(),
    arrival({ id: '2', story: 'altrove', page: 'https://www.example.com/vecchia/' }),
    arrival({ id: '3', text: ' ' }),
    arrival({ id: '4' }),
  ];
  const plan = planOf(arrivals, { ...standing, names: new Set(['form-4']) });
  expect(plan.files.map(({ key }) => key)).toEqual(['porta/form-1']);
  expect([plan.known, plan.empty]).toEqual([1, 1]);
  expect(plan.homeless).toMatchObject([
    { page: 'https://www.example.com/vecchia/', text: 'Bella lanterna, complimenti.' },
  ]);
});

test('the same words to several stories are odd', () => {
  const texts = [
    { story: 'menu', text: 'BELLA lanterna – complimenti!' },
    { story: 'porta', text: 'Altro' },
  ];
  expect(
    planned({ text: 'Bella lanterna, tanti complimenti', id: '1' }, { texts }).files[0]!.spam.signs,
  ).toEqual([]);
  const same = [{ story: 'menu', text: 'BELLA lanterna – tanti complimenti!' }];
  expect(
    planned({ text: 'Bella lanterna, tanti complimenti' }, { texts: same }).files[0]!.spam.signs,
  ).toEqual(['same-elsewhere']);
});

describe('an inbox is read', () => {
  const sent = { name: 'Anna', message: 'Ciao', story: 'porta', topic: '', seconds: '12' };
  const names = { form: usualFields, own: {} };

  test.each([
    ['as a plain list', [{ ...sent, id: 7, date: '2026-11-20' }]],
    ['as Formspree has it', { fields: [], submissions: [{ ...sent, _date: '2026-11-20' }] }],
    [
      'as Netlify has it',
      [{ id: 'x', created_at: '2026-11-20', human_fields: {}, data: { ...sent, ip: '203.0.113.7' } }],
    ],
    ['with lists of values', [{ ...sent, message: ['Ciao'], date: '2026-11-20' }]],
  ])('%s', (_, json) => {
    expect(inboxIn(json, names)).toMatchObject([
      {
        from: 'form',
        name: 'Anna',
        text: 'Ciao',
        story: 'porta',
        seconds: 12,
        date: '2026-11-20',
        trap: undefined,
      },
    ]);
  });

  test('by the names that a site has given', () => {
    const own = { text: 'form.your-message', name: 'wer' };
    const json = [{ wer: 'Anna', form: { 'your-message': 'Ciao' }, thema: 'x' }];
    expect(inboxIn(json, { form: { ...usualFields, trap: 'thema' }, own })).toMatchObject([
      { name: 'Anna', text: 'Ciao', trap: 'x' },
    ]);
  });

  test('the same entry has the same name each time, another another', () => {
    const idOf = (entry: object) => inboxIn([entry], names)![0]!.id;
    expect(idOf({ ...sent, date: '2026-11-20' })).toBe(idOf({ ...sent, date: '2026-11-21' }));
    expect(idOf(sent)).not.toBe(idOf({ ...sent, message: 'Ciao!' }));
    expect(idOf({ ...sent, id: 1 })).not.toBe(idOf({ ...sent, id: 2 }));
  });

  test.each([[{ error: 'no' }], ['<p>'], [null], [7]])('and nothing in %j', (json) => {
    expect(inboxIn(json, names)).toBeUndefined();
  });
});

describe('a feed of webmentions is read', () => {
  const entry = (changes: object) => ({
    type: 'entry',
    author: { type: 'card', name: 'Piet', url: 'https://social.example/@piet' },
    url: 'https://social.example/@piet/1',
    published: '2026-11-20T10:00:00+01:00',
    'wm-id': 1001,
    'wm-target': 'https://www.example.com/porta/',
    ...changes,
  });
  const read = (changes: object) => webmentionsIn({ type: 'feed', children: [entry(changes)] })!.arrivals[0];

  test.each([
    ['in-reply-to', 'reply'],
    ['like-of', 'like'],
    ['repost-of', 'repost'],
    ['mention-of', 'mention'],
    ['bookmark-of', 'mention'],
    ['something else', 'mention'],
  ])('%s is a %s', (property, kind) => {
    expect(read({ 'wm-property': property })).toMatchObject({ kind, id: '1001', name: 'Piet' });
  });

  test('HTML becomes words', () => {
    const html =
      '<p>Ciao <b>tutti</b><script>alert(1)</script></p><ul><li>uno<li>due</ul><p>fine<br>riga</p>';
    expect(read({ content: { html, text: 'x' } })?.text).toBe('Ciao tutti\n\n- uno\n- due\n\nfine\nriga');
    expect(read({ content: { text: 'solo testo' } })?.text).toBe('solo testo');
  });

  test('what is for the agency alone is counted only', () => {
    const page = webmentionsIn({ children: [entry({ 'wm-private': true }), entry({})] });
    expect([page?.arrivals.length, page?.hidden]).toEqual([1, 1]);
  });

  test('a reply of it stands at its address', () => {
    const [found] = webmentionsIn({
      children: [entry({ 'wm-property': 'in-reply-to', content: { text: 'Che bella lanterna' } })],
    })!.arrivals;
    expect(planOf([found!], standing).files[0]).toMatchObject({
      key: 'porta/webmention-1001',
      text: expect.stringContaining('url: https://social.example/@piet/1\n') as string,
    });
  });
});
