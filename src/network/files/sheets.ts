import { plainSheet } from '../../listings/plain-csv.ts';
import type { StaffLocale } from '../../model/site.ts';
import { edgeAttributes, nodeAttributes, told } from './attributes.ts';
import type { NetworkData } from './network-data.ts';

/** The nodes as a sheet, with the columns that Gephi looks for first. */
export const nodeSheet = ({ nodes }: NetworkData, language: StaffLocale): string =>
  plainSheet(
    nodes.map((node) => ({ Id: node.id, Label: node.label, ...cells(told(node, nodeAttributes)) })),
    language,
  );

export const edgeSheet = ({ edges }: NetworkData, language: StaffLocale): string =>
  plainSheet(
    edges.map((edge) => ({
      Source: edge.source,
      Target: edge.target,
      Type: 'Undirected',
      Weight: String(edge.weight),
      ...cells(told(edge, edgeAttributes)),
    })),
    language,
  );

const cells = (values: ReturnType<typeof told>) =>
  Object.fromEntries(values.map(({ name, value }) => [name, value]));
