import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { directivesOf } from '../../src/markdown/directives.ts';
import { markedHtmlOf, renderMarkdown } from '../../src/markdown/render.ts';
import { readTags } from '../../src/markdown/tags.ts';
import { report } from '../../src/mistakes/report.ts';
import { readSource, type Reading } from '../../src/source/read.ts';
import { control } from './control.ts';
import { mutations } from './mutations.ts';
import { wrongOutputs } from './outputs.ts';
import { randomOf } from './random.ts';
import { files } from './site.ts';

/** What one case may take of the processor, which other programs on the machine do not change. */
const mostSeconds = 5;

export interface Damage {
  readonly file: string;
  readonly text: string;
  readonly how: readonly string[];
}

/** The damaged file of a case, the same for the same number. */
export function damageOf(seed: number): Damage {
  const random = randomOf(seed);
  const file = random.pick(Object.keys(files).filter((name) => !name.endsWith('.svg')));
  const how = Array.from({ length: 1 + random.below(3) }, () => random.pick(Object.keys(mutations)));
  const text = how.reduce(
    (before, name) => (before === '' ? before : mutations[name]!(before, random)),
    files[file]!,
  );
  return { file, text, how };
}

export async function writeSite(siteDir: string): Promise<void> {
  for (const [file, text] of Object.entries(files)) await put(siteDir, file, text);
}

/** Runs a case in a site that {@link writeSite} has written, and leaves that as it was. @returns what went wrong */
export async function runCase(siteDir: string, { file, text }: Damage): Promise<readonly string[]> {
  await put(siteDir, file, text);
  const before = process.cpuUsage();
  const wrong = await wrongIn(siteDir, text);
  const { user } = process.cpuUsage(before);
  await put(siteDir, file, files[file]!);
  return user > mostSeconds * 1e6 ? [...wrong, `took ${(user / 1e6).toFixed(1)} s`] : wrong;
}

async function wrongIn(siteDir: string, text: string): Promise<string[]> {
  const asOf = new Date('2026-11-22T12:00Z');
  try {
    const reading = await readSource(siteDir, { asOf });
    const { source } = reading;
    return [
      ...wrongTellings(reading, text),
      ...(source ? [...wrongRenderings(source), ...(await wrongOutputs(source, asOf, text))] : []),
    ];
  } catch (error) {
    return [`threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
  }
}

/** Mistakes stand in a file that exists, on a line that it has, and are told in whole sentences. */
function wrongTellings({ mistakes, staffLanguage }: Reading, damaged: string): string[] {
  if (mistakes.length === 0) return [];
  const told = report(mistakes, staffLanguage);
  const longest = Math.max(
    ...[damaged, ...Object.values(files)].map((text) => text.split(/\r\n?|\n/).length),
  );
  return [
    ...(hasHoles(told, mistakes) ? [`words: ${told.slice(0, 300)}`] : []),
    ...mistakes
      .filter(({ place: { line, column } }) => !(line >= 1 && line <= longest && column >= 1))
      .map(({ code, place }) => `place: ${place.file}:${place.line}:${place.column} ${code}`),
  ];
}

/** Whether a sentence has a place that nothing has filled; what staff wrote may look like one. */
function hasHoles(told: string, mistakes: Reading['mistakes']): boolean {
  const quoted = mistakes.flatMap(({ facts }) => Object.values(facts).map(String)).join('\n');
  const unquoted = told.replaceAll(/“[^”]*”|«[^»]*»/g, '');
  return Array.from(unquoted.matchAll(/undefined|\[object|\{\w+\}/g)).some(
    ([hole]) => !quoted.includes(hole),
  );
}

/** What the check takes the sanitizer must not need to mend, and no control character may reach the page. */
function wrongRenderings({
  site,
  messages,
  stories,
  clientTexts,
  pages,
}: NonNullable<Reading['source']>): string[] {
  return [...stories, ...clientTexts, ...pages].flatMap(
    ({ body, format, locale = site.defaultLocale, key }) => {
      const { lang, dir } = site.data.languages[locale]!;
      if (body === undefined || format !== 'md') return [];
      const settings = {
        language: { lang, dir, messages: messages[locale]! },
        sponsoredHosts: new Set<string>(),
      };
      const { html } = renderMarkdown(body, settings);
      const directives = directivesOf(body);
      // A part becomes more elements than are written.
      const [meant, made] = (
        directives.parts.length > 0 ? [] : [markedHtmlOf(directives, settings), html]
      ).map((text) =>
        readTags(text)
          .map(({ name }) => name)
          .join(),
      );
      return [
        ...(control.test(html) ? [`control characters in ${key}`] : []),
        ...(meant === made ? [] : [`mended ${key}: ${meant} became ${made}`]),
      ];
    },
  );
}

async function put(siteDir: string, file: string, text: string): Promise<void> {
  const path = join(siteDir, 'content', file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
