import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToTell } from '../src/commands/path-to-tell.ts';
import { personNamed } from '../src/commands/person-named.ts';
import { writePrivate } from '../src/commands/private-folder.ts';
import { readOrExit } from '../src/commands/reading.ts';
import { runCommand } from '../src/commands/run.ts';
import { fill, formatList } from '../src/i18n/format.ts';
import { staffMessages } from '../src/i18n/staff.ts';
import { heldText } from '../src/network/held/held-text.ts';
import { heldOf } from '../src/network/held/held.ts';

/** Shows what is held about a person, or writes it into a folder, with the files of the person. */
await runCommand('export', async (call) => {
  const { siteDir, values, words, standing } = call;
  const source = await readOrExit(call);
  const { key } = personNamed(source, words[0] ?? '');
  const { staffLanguage: language } = source.site.data;
  const held = await heldOf(siteDir, source, key);
  const text = heldText(held, source, language);
  const json = JSON.stringify(held, null, 2);
  if (values.out === undefined) {
    console.log(values.json ? json : text);
    return 0;
  }
  const own = await Promise.all(
    held.files.map(async (file) => [basename(file), await readFile(join(siteDir, file))] as const),
  );
  const files = new Map<string, string | Uint8Array>([
    ...own,
    [`${key}.txt`, `${text}\n`],
    [`${key}.json`, `${json}\n`],
  ]);
  await writePrivate(values.out, siteDir, files);
  const folder = pathToTell(values.out, standing);
  const names = formatList([...files.keys()], language);
  console.log(fill(staffMessages[language].held.written, { folder, files: names, name: held.name }));
  return 0;
});
