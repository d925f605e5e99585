import type { ShownText } from '../markdown/text-renderer.ts';
import type { FeedFile } from '../views/feeds.ts';
import type { TextForm } from '../parts/part.ts';
import type { TwinFile } from '../views/twins.ts';
import type { ShownBody } from '../views/shown-body.ts';
import type { PageKind, Route } from '../views/route.ts';

/**
 * What Astro’s pages are given. They are bundled without any content, apart from the command that runs them, and ask
 * for it here: routes to the pages that are wanted now, and the texts that stand on them.
 */
export interface Supply {
  readonly routes: (kind: PageKind) => Promise<readonly Route[]>;
  readonly feeds: () => Promise<readonly FeedFile[]>;
  readonly text: (body: ShownBody, form?: TextForm) => Promise<ShownText>;
  /** The pages that are also published as Markdown. */
  readonly twins: () => Promise<readonly TwinFile[]>;
  /** The folder that the site lives in, with a slash at both ends. */
  readonly base: string;
}

/** A bundle has its own copy of this module, so the two meet at a symbol. */
const meeting = Symbol.for('passaparola.supply');

type Holder = typeof globalThis & { [meeting]?: Supply };

export function provide(supply: Supply): void {
  (globalThis as Holder)[meeting] = supply;
}

export function supply(): Supply {
  const provided = (globalThis as Holder)[meeting];
  if (!provided)
    throw new Error('Pages are rendered by the commands of this project, which bring the content.');
  return provided;
}
