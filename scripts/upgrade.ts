import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readSite } from '../src/commands/reading.ts';
import { runCommand } from '../src/commands/run.ts';
import { Complaint } from '../src/complaint.ts';
import { report } from '../src/mistakes/report.ts';
import { readSiteDocument, siteFile } from '../src/source/site-document.ts';
import { siteFolder } from '../src/upgrade/site-folder.ts';
import { upgradeText } from '../src/upgrade/upgrade-text.ts';
import { makeUpgrade, planUpgrade, upgradedTo } from '../src/upgrade/upgrade.ts';
import { installedVersion, isVersion } from '../src/upgrade/versions.ts';

/**
 * Says what the installed version asks of a site, or makes what is safe of it. Exit code 1 where something remains to be
 * done, or the content has mistakes.
 */
await runCommand('upgrade', async (call) => {
  const { siteDir, values, language } = call;
  const chosen = values.from;
  if (chosen !== undefined && !isVersion(chosen)) throw new Complaint('version-wrong', { value: chosen });
  const site = await readSiteDocument(siteDir, existsSync(join(siteDir, siteFile)));
  const folder = siteFolder(siteDir, site.value);
  const from = chosen ?? upgradedTo(folder);
  const upgrade = await planUpgrade({ siteDir, folder, from, to: installedVersion() });
  const isDone = values.write === true;
  if (isDone) await makeUpgrade(siteDir, folder, upgrade);
  console.log(upgradeText(upgrade, isDone, language));
  const { mistakes, staffLanguage } = await readSite(call);
  if (mistakes.length > 0) console.error(`\n${report(mistakes, staffLanguage)}`);
  const undone = isDone ? 0 : upgrade.safe.length + upgrade.renamed.length;
  return undone + upgrade.byHand.length + mistakes.length > 0 ? 1 : 0;
});
