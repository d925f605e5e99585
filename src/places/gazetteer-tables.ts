import { oncePerText } from '../once.ts';
import { table } from '../table.ts';

type Table = Promise<{ readonly default: readonly string[] }>;

/** One line for each town of a country, as `scripts/gazetteer.ts` writes it; read when a country is first asked for. */
export const gazetteerTable = oncePerText(
  async (country): Promise<readonly string[] | undefined> => (await tables[country]?.())?.default,
);

const tables = table<Readonly<Record<string, () => Table>>>({
  AD: () => import('./gazetteer/AD.json', { with: { type: 'json' } }),
  AT: () => import('./gazetteer/AT.json', { with: { type: 'json' } }),
  BE: () => import('./gazetteer/BE.json', { with: { type: 'json' } }),
  CA: () => import('./gazetteer/CA.json', { with: { type: 'json' } }),
  CH: () => import('./gazetteer/CH.json', { with: { type: 'json' } }),
  CZ: () => import('./gazetteer/CZ.json', { with: { type: 'json' } }),
  DE: () => import('./gazetteer/DE.json', { with: { type: 'json' } }),
  DK: () => import('./gazetteer/DK.json', { with: { type: 'json' } }),
  ES: () => import('./gazetteer/ES.json', { with: { type: 'json' } }),
  FI: () => import('./gazetteer/FI.json', { with: { type: 'json' } }),
  FR: () => import('./gazetteer/FR.json', { with: { type: 'json' } }),
  GB: () => import('./gazetteer/GB.json', { with: { type: 'json' } }),
  GG: () => import('./gazetteer/GG.json', { with: { type: 'json' } }),
  GI: () => import('./gazetteer/GI.json', { with: { type: 'json' } }),
  GR: () => import('./gazetteer/GR.json', { with: { type: 'json' } }),
  HR: () => import('./gazetteer/HR.json', { with: { type: 'json' } }),
  IE: () => import('./gazetteer/IE.json', { with: { type: 'json' } }),
  IM: () => import('./gazetteer/IM.json', { with: { type: 'json' } }),
  IT: () => import('./gazetteer/IT.json', { with: { type: 'json' } }),
  JE: () => import('./gazetteer/JE.json', { with: { type: 'json' } }),
  LI: () => import('./gazetteer/LI.json', { with: { type: 'json' } }),
  LU: () => import('./gazetteer/LU.json', { with: { type: 'json' } }),
  MC: () => import('./gazetteer/MC.json', { with: { type: 'json' } }),
  MT: () => import('./gazetteer/MT.json', { with: { type: 'json' } }),
  NL: () => import('./gazetteer/NL.json', { with: { type: 'json' } }),
  NO: () => import('./gazetteer/NO.json', { with: { type: 'json' } }),
  PL: () => import('./gazetteer/PL.json', { with: { type: 'json' } }),
  PT: () => import('./gazetteer/PT.json', { with: { type: 'json' } }),
  SE: () => import('./gazetteer/SE.json', { with: { type: 'json' } }),
  SI: () => import('./gazetteer/SI.json', { with: { type: 'json' } }),
  SM: () => import('./gazetteer/SM.json', { with: { type: 'json' } }),
  VA: () => import('./gazetteer/VA.json', { with: { type: 'json' } }),
});
