import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectDir } from '../src/build/folders.ts';
import { emptyFolder, sample, writeFiles, type Files } from '../src/source/testing/sample.ts';
import { runIn } from '../tests/sites/site.ts';

const replies = 'posts/festa/replies';

async function siteWith(files: Files): Promise<string> {
  const site = await emptyFolder();
  const settings = 'replies: { inbox: { from: inbox.json } }\n';
  await writeFiles(site, { ...sample, 'site.yaml': `${sample['site.yaml']}${settings}`, ...files });
  return site;
}

const command = (site: string, ...words: readonly string[]) =>
  runIn(projectDir, 'scripts/replies.ts', ...words, '--site', site, '--as-of', '2026-11-22');

const fileOf = (site: string, name: string) => readFile(join(site, 'content', replies, name), 'utf8');

test('what waits is listed, the oldest first, with why it seems odd; decisions are kept beside remarks', async () => {
  const site = await siteWith({
    [`${replies}/carla.yaml`]:
      'name: Carla # asked in June\ndate: 2026-11-12\ntext: Buy followers at https://bit.ly/x now\n',
    [`${replies}/bea.yaml`]: 'name: Bea\ndate: 2026-11-10\ntext: |\n  Che bella sera.\n\n  A domani!\n',
    [`${replies}/dario.yaml`]: 'name: Dario\ndate: 2026-11-11\ntext: Visto.\nstatus: approved\n',
  });
  const { code, output } = await command(site);
  expect(code, output).toBe(0);
  expect(output).toContain('2 replies wait.');
  expect(output.indexOf('festa/bea')).toBeLessThan(output.indexOf('festa/carla'));
  expect(output).toContain(
    'Likely spam (75 of 100): words of advertisements, a link that hides where it leads',
  );
  expect(output).not.toContain('Dario');

  const unknown = await command(site, 'approve', 'festa/bea', 'festa/cara');
  expect(unknown).toMatchObject({ code: 2, output: expect.stringContaining('“festa/carla”') as string });
  expect(await fileOf(site, 'bea.yaml')).not.toContain('status');
  expect(await command(site, 'approve', 'bea', 'content/posts/festa/replies/dario.yaml')).toMatchObject({
    code: 0,
  });
  expect(await command(site, 'reject', 'festa/carla')).toMatchObject({ code: 0 });
  expect(await fileOf(site, 'bea.yaml')).toBe(
    'name: Bea\ndate: 2026-11-10\ntext: |\n  Che bella sera.\n\n  A domani!\nstatus: approved\n',
  );
  expect(await fileOf(site, 'carla.yaml')).toMatch(/^name: Carla # asked in June\n.*\nstatus: rejected\n$/s);
  expect((await command(site)).output).toContain('No reply waits.');
}, 60_000);

test('what is new is fetched once, and what belongs nowhere is told', async () => {
  const site = await siteWith({});
  const inbox = [
    {
      id: 1,
      name: 'Anna',
      message: 'Scrivimi a anna@example.org',
      page: 'https://www.example.com/notizie/la-festa-di-paese/',
    },
    { id: 2, name: 'Bea', message: 'Bella!', story: 'festa', date: '2026-11-20T10:00:00Z' },
    { id: 3, name: 'Carla', message: 'E io?', page: 'https://www.example.com/altrove/' },
  ];
  await writeFile(join(site, 'inbox.json'), JSON.stringify(inbox));
  const trial = await command(site, 'fetch', '--dry-run');
  expect(trial.output).toContain('2 new replies would be written.');
  await expect(readdir(join(site, 'content', replies))).rejects.toThrow();

  const first = await command(site, 'fetch');
  expect(first.code, first.output).toBe(1);
  expect(first.output).toContain('https://www.example.com/altrove/');
  expect(first.output).toContain('| E io?');
  const names = await readdir(join(site, 'content', replies));
  const texts = await Promise.all(names.map((name) => fileOf(site, name)));
  expect(texts.join('')).toContain('[e-mail]');
  expect(texts.join('')).not.toContain('anna@');

  await writeFile(
    join(site, 'content', replies, names[0]!),
    `${texts[0]!.replace('waiting', 'rejected')}# no\n`,
  );
  const again = await command(site, 'fetch');
  expect(again.output).toContain('2 were there already.');
  expect(await fileOf(site, names[0]!)).toMatch(/rejected\n# no\n$/);
  const check = await runIn(projectDir, 'scripts/check.ts', '--site', site, '--as-of', '2026-11-22');
  expect(check).toMatchObject({
    code: 0,
    output: expect.stringContaining('1 reply waits for a decision') as string,
  });
}, 60_000);

test.each([
  ['another word', ['aprove'], 'approve'],
  ['nothing to approve', ['approve'], '--help'],
  ['a trial of nothing', ['--dry-run'], 'fetch'],
])(
  '%s is told',
  async (_, words, expected) => {
    const { code, output } = await command(await siteWith({}), ...words);
    expect(code).toBe(2);
    expect(output).toContain(expected);
  },
  60_000,
);
