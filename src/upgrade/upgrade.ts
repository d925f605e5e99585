import { join } from 'node:path';
import { writeWhole } from '../sealed-file.ts';
import { fixesOf, writeFixes, type Fix } from '../source/fix.ts';
import { formerNames, renamesIn, type FormerName } from '../source/former-names.ts';
import { schemas } from '../source/schemas.ts';
import { packageOf, packageWritten, type SiteFolder } from './site-folder.ts';
import { steps, type Step } from './steps.ts';
import { isLater } from './versions.ts';

/** What is to be done so that a site stands as a version wants it. Nothing has been done yet. */
export interface Upgrade {
  /** The version that the site was last brought to; nothing where nobody has noted any. */
  readonly from: string | undefined;
  readonly to: string;
  /** Made by a command. */
  readonly safe: readonly Step[];
  readonly renamed: readonly Fix[];
  /** For somebody to decide on. */
  readonly byHand: readonly Step[];
}

interface Asked {
  readonly siteDir: string;
  readonly folder: SiteFolder;
  readonly from: string | undefined;
  readonly to: string;
  readonly names?: readonly FormerName[];
}

export const upgradedTo = (folder: SiteFolder): string | undefined =>
  packageOf(folder)?.passaparola?.upgradedTo;

/** What can be seen in the files is looked for whichever version wants it; the rest, since the last upgrade. */
export async function planUpgrade({
  siteDir,
  folder,
  from,
  to,
  names = formerNames,
}: Asked): Promise<Upgrade> {
  const concerned: readonly Step[] = (steps as readonly Step[]).filter((step) => step.concerns(folder));
  const isNew = ({ version }: Step) => from === undefined || isLater(version, from);
  return {
    from,
    to,
    safe: concerned.filter(({ made }) => made !== undefined),
    renamed: await fixesOf(siteDir, (schema, fields) =>
      renamesIn(
        fields,
        names.filter(({ of }) => schemas[of] === schema),
      ),
    ),
    byHand: concerned.filter((step) => step.made === undefined && isNew(step)),
  };
}

/** Makes what is safe, and notes the version in the site’s `package.json`, if it has one. */
export async function makeUpgrade(
  siteDir: string,
  folder: SiteFolder,
  { safe, renamed, to }: Upgrade,
): Promise<void> {
  await writeFixes(siteDir, renamed);
  for (const { file, made } of safe) if (made) await writeWhole(join(siteDir, file), made(folder));
  const content = packageOf(folder);
  if (!content || content.passaparola?.upgradedTo === to) return;
  const noted = { ...content, passaparola: { ...content.passaparola, upgradedTo: to } };
  await writeWhole(join(siteDir, 'package.json'), packageWritten(folder.read('package.json') ?? '', noted));
}
