import { callOf } from '../src/commands/command-line.ts';
import { personNamed } from '../src/commands/person-named.ts';
import { readOrExit } from '../src/commands/reading.ts';
import { runCommand } from '../src/commands/run.ts';
import { staffMessages } from '../src/i18n/staff.ts';
import { erase } from '../src/network/held/erase.ts';
import { planErasure } from '../src/network/held/erasure.ts';
import { erasureText } from '../src/network/held/held-text.ts';
import { heldOf } from '../src/network/held/held.ts';

/** Takes a person out of the content, or shows what that would mean. Exit code 1 where something remains to be done. */
await runCommand('erase', async (call) => {
  const { siteDir, values, words } = call;
  const source = await readOrExit(call);
  const { key } = personNamed(source, words[0] ?? '');
  const { staffLanguage: language } = source.site.data;
  const erasure = await planErasure(siteDir, source, await heldOf(siteDir, source, key));
  const isDone = values.yes === true && erasure.stuck.length === 0;
  if (isDone) await erase(siteDir, erasure);
  const site = call.values.site === undefined ? '' : ` --site ${JSON.stringify(siteDir)}`;
  const again = callOf('erase', `${key} --yes${site}`);
  console.log(erasureText(erasure, source, { language, isDone, again }));
  if (values.yes && !isDone) console.error(staffMessages[language].held.stuck);
  const remains = erasure.stuck.length + erasure.remaining.length + erasure.held.namedFiles.length;
  return values.yes && remains > 0 ? 1 : 0;
});
