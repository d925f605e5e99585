import { readOrExit } from '../src/commands/reading.ts';
import { runCommand } from '../src/commands/run.ts';
import { builtInMessages } from '../src/i18n/built-in.ts';
import { dayIn } from '../src/model/moment.ts';
import { deskText } from '../src/network/desk/desk-text.ts';
import { deskOf } from '../src/network/desk/desk.ts';
import { resolveSite } from '../src/resolve/site.ts';
import { aspectLabel, channelLabel } from '../src/views/network-words.ts';

/** Says what staff should know of the network: who waits for an answer, what to mend, who carries what is said. */
await runCommand('network', async (call) => {
  const source = await readOrExit(call);
  const { staffLanguage: language, timeZone } = source.site.data;
  const site = resolveSite(source);
  const spoken = (locale: string) => ({
    site,
    locale,
    messages: source.messages[locale] ?? builtInMessages[language]!,
  });
  const desk = deskOf(source, dayIn(call.asOf, timeZone), (aspect, locale) =>
    aspectLabel(spoken(locale), aspect),
  );
  if (call.values.json) {
    console.log(JSON.stringify(desk, null, 2));
    return 0;
  }
  const aspect = (key: string) => aspectLabel(spoken(language), key);
  const channel = (key: string) => channelLabel(spoken(language), key);
  console.log(deskText(desk, source, { language, aspect, channel }));
  return 0;
});
