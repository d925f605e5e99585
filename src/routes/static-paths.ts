import { createHash } from 'node:crypto';
import type { Frame } from '../views/frame.ts';
import type { View } from '../views/view.ts';

/**
 * The pages of one kind for Astro: where each stands, what it shows, and a key that changes whenever that does.
 *
 * @param parameter the name in the page’s file: `story` for `[...story].astro`
 */
export const staticPaths = <PageView extends View>(parameter: string, views: readonly PageView[]) =>
  views.map((view) => ({
    params: { [parameter]: parameterOf(view) },
    props: { view },
    cacheKey: digest(view),
  }));

const frames = new WeakMap<Frame, string>();

/** The frame is one object on thousands of pages: it is digested once. */
function digest(view: View): string {
  const { frame, ...own } = view;
  const known = frames.get(frame) ?? hash(frame);
  frames.set(frame, known);
  return hash([known, own]);
}

/** Changes with what it is made of. */
export const hash = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 22);

/** The home page of the site has no parameter at all. */
function parameterOf({ path, frame }: View): string | undefined {
  return path.slice(frame.base.length).replace(/\/$/, '') || undefined;
}

/**
 * The parameter of a file’s route, which has no slash at its end.
 *
 * @example fileParameter('/blog/network/network.kml', '/blog/') // 'network/network.kml'
 */
export const fileParameter = (path: string, base: string): string => path.slice(base.length);
