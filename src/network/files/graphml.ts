import { xml } from '../../feeds/xml.ts';
import { edgeAttributes, nodeAttributes, told, type Attribute } from './attributes.ts';
import type { NetworkData } from './network-data.ts';

/** GraphML 1.0 (http://graphml.graphdrawing.org/specification.html). */
export const graphml = ({ nodes, edges }: NetworkData): string =>
  xml({
    graphml: {
      '@_xmlns': 'http://graphml.graphdrawing.org/xmlns',
      key: [
        key('node', { name: 'label', type: 'string' }),
        ...nodeAttributes.map((attribute) => key('node', attribute)),
        key('edge', { name: 'weight', type: 'integer' }),
        ...edgeAttributes.map((attribute) => key('edge', attribute)),
      ],
      graph: {
        '@_id': 'network',
        '@_edgedefault': 'undirected',
        node: nodes.map((node) => ({
          '@_id': node.id,
          data: [datum('node', 'label', node.label), ...data('node', told(node, nodeAttributes))],
        })),
        edge: edges.map((edge, number) => ({
          '@_id': `e${number}`,
          '@_source': edge.source,
          '@_target': edge.target,
          data: [datum('edge', 'weight', String(edge.weight)), ...data('edge', told(edge, edgeAttributes))],
        })),
      },
    },
  });

type Owner = 'node' | 'edge';

const types = { string: 'string', integer: 'int', boolean: 'boolean' } as const;

const key = (owner: Owner, { name, type }: Pick<Attribute<never>, 'name' | 'type'>) => ({
  '@_id': `${owner}.${name}`,
  '@_for': owner,
  '@_attr.name': name,
  '@_attr.type': types[type],
});

const data = (owner: Owner, values: ReturnType<typeof told>) =>
  values.map(({ name, value }) => datum(owner, name, value));

const datum = (owner: Owner, name: string, value: string) => ({
  '@_key': `${owner}.${name}`,
  '#text': value,
});
