import { expect, test } from 'vitest';
import { asOf, readSample, sample, type Changes } from '../source/testing/sample.ts';
import { resolveContent } from './content.ts';

const pictures = (file: string) => Promise.resolve({ src: file, width: 1, height: 1, format: 'jpg' });

async function contentOf(changes: Changes) {
  const { source, mistakes } = await readSample(changes);
  if (!source) throw new Error(JSON.stringify(mistakes));
  return resolveContent(source, { asOf, showUnpublished: false, pictures });
}

const reply = (...lines: string[]) => `${['date: 2026-11-05', 'text: Detto', ...lines].join('\n')}\n`;
const approved = 'status: approved';

test('nothing of a reply that nobody has approved, or of a later day, gets into the content', async () => {
  const content = await contentOf({
    'posts/festa/replies/a.yaml': reply('name: Anna', approved),
    'posts/festa/replies/b.yaml': reply('name: Secret'),
    'posts/festa/replies/c.yaml': reply('name: Secret', 'status: rejected'),
    'posts/festa/replies/d.yaml': 'date: 2027-01-01\nname: Secret\ntext: Poi\nstatus: approved\n',
    'posts/festa/replies/e.yaml': reply('name: Elena', 'to: b', approved),
  });
  expect(content.stories[0]!.replies).toMatchObject([
    { key: 'a', name: 'Anna', date: '2026-11-05T00:00:00+01:00', to: undefined },
    { key: 'e', name: 'Elena', to: undefined },
  ]);
  expect(JSON.stringify(content)).not.toContain('Secret');
});

test('of a story that is not out no reply is either', async () => {
  const draft = '---\ntitle: Bozza\ndescription: Breve.\ndate: 2026-11-01\ndraft: true\n---\n\nTesto.\n';
  const content = await contentOf({
    'posts/bozza/index.it.md': draft,
    'posts/bozza/replies/a.yaml': reply('name: Secret', approved),
  });
  expect(JSON.stringify(content)).not.toContain('Secret');
});

test('a story, or the whole site, may take no more replies', async () => {
  const takes = async (changes: Changes) => {
    const { stories } = await contentOf(changes);
    return Object.values(stories[0]!.texts).map((text) => text!.takesReplies);
  };
  const { 'posts/festa/index.it.md': italian, 'site.yaml': site } = sample;
  expect(await takes({})).toEqual([true, true]);
  expect(
    await takes({ 'posts/festa/index.it.md': italian.replace('authors:', 'replies: false\nauthors:') }),
  ).toEqual([false, false]);
  expect(await takes({ 'site.yaml': `${site}replies: false\n` })).toEqual([false, false]);
});
