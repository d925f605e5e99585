import type { StaffLocale } from '../../model/site.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import type { NetworkData } from './network-data.ts';
import { edgeSheet, nodeSheet } from './sheets.ts';

/** The network for other programs: the text of each file, by its name. */
export const networkFiles = (data: NetworkData, language: StaffLocale): ReadonlyMap<string, string> =>
  new Map([
    ['nodes.csv', nodeSheet(data, language)],
    ['edges.csv', edgeSheet(data, language)],
    ['network.graphml', graphml(data)],
    ['network.gexf', gexf(data)],
  ]);
