import { xml } from '../../feeds/xml.ts';
import { edgeAttributes, nodeAttributes, told, type Attribute } from './attributes.ts';
import type { NetworkData } from './network-data.ts';

/** GEXF 1.3 (https://gexf.net), the format of Gephi. */
export const gexf = ({ today, nodes, edges }: NetworkData): string =>
  xml({
    gexf: {
      '@_xmlns': 'http://gexf.net/1.3',
      '@_version': '1.3',
      meta: { '@_lastmodifieddate': today, creator: 'Passaparola' },
      graph: {
        '@_defaultedgetype': 'undirected',
        '@_mode': 'static',
        attributes: [declared('node', nodeAttributes), declared('edge', edgeAttributes)],
        nodes: {
          node: nodes.map((node) => ({
            '@_id': node.id,
            '@_label': node.label,
            attvalues: values(told(node, nodeAttributes)),
          })),
        },
        edges: {
          edge: edges.map((edge, number) => ({
            '@_id': `e${number}`,
            '@_source': edge.source,
            '@_target': edge.target,
            '@_kind': edge.kind,
            '@_weight': String(edge.weight),
            attvalues: values(told(edge, edgeAttributes)),
          })),
        },
      },
    },
  });

const declared = (
  owner: 'node' | 'edge',
  attributes: readonly Pick<Attribute<never>, 'name' | 'type'>[],
) => ({
  '@_class': owner,
  attribute: attributes.map(({ name, type }) => ({ '@_id': name, '@_title': name, '@_type': type })),
});

const values = (attributes: ReturnType<typeof told>) => ({
  attvalue: attributes.map(({ name, value }) => ({ '@_for': name, '@_value': value })),
});
