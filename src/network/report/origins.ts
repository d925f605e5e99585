import { nodeNamed, waysIn } from '../../model/tie.ts';
import type { Source } from '../../source/source.ts';

/** A line of the tree of who brought whom. */
export interface Branch {
  /** A node, a story (`posts/feast`), or one of the ways in. */
  readonly id: string;
  /** 0 for whoever was not brought by anybody. */
  readonly depth: number;
}

/** Who brought whom, each below who brought it, in the order of the content. */
export function originsIn({ clients }: Pick<Source, 'clients'>): readonly Branch[] {
  const keys = new Set(clients.map(({ key }) => key));
  const brought = new Map<string, string[]>();
  const bringers = new Map<string, string>();
  for (const { key, data } of clients) {
    if (data.through === undefined) continue;
    const by = idOf(data.through, keys);
    bringers.set(`clients/${key}`, by);
    const others = brought.get(by) ?? [];
    others.push(`clients/${key}`);
    brought.set(by, others);
  }
  const roots = [...brought.keys()].filter((id) => !bringers.has(id));
  const branches: Branch[] = [];
  const waiting: Branch[] = roots.toReversed().map((id) => ({ id, depth: 0 }));
  for (let branch = waiting.pop(); branch; branch = waiting.pop()) {
    branches.push(branch);
    const depth = branch.depth + 1;
    waiting.push(...(brought.get(branch.id) ?? []).toReversed().map((id) => ({ id, depth })));
  }
  return branches;
}

function idOf(through: string, clients: ReadonlySet<string>): string {
  const isOther = through.startsWith('posts/') || waysIn.some((way) => way === through);
  return isOther ? through : nodeNamed(through, (key) => clients.has(key));
}
