import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectDir } from './folders.ts';
import { licencesText } from './licences.ts';

const text = await licencesText();

test.each([
  'Copyright (c) 2023, MapLibre contributors',
  'Copyright 2021 Protomaps LLC',
  'Arjun Barrett',
  'Copyright (c) Pagefind',
  'The Bricolage Grotesque Project Authors',
  'The Newsreader Project Authors',
  'https://www.geonames.org/',
  'https://creativecommons.org/licenses/by/4.0/',
])('a site takes along: %s', (notice) => {
  expect(text).toContain(notice);
});

test('each typeface that is published takes its licence along', () => {
  const folder = join(projectDir, 'src/fonts');
  const licences = readdirSync(folder).filter((name) => name.endsWith('.OFL.txt'));
  const told = licences.filter((name) => text.includes(readFileSync(join(folder, name), 'utf8').trimEnd()));
  expect(told).toEqual(licences);
  const families = readdirSync(folder).flatMap((name) => /^([a-z]+)[\w-]*\.woff2$/.exec(name)?.[1] ?? []);
  const without = families.filter((family) => !licences.some((name) => name.startsWith(family)));
  expect(without).toEqual([]);
});
