import type { ElementContent } from 'hast';
import type { Content } from '../model/content.ts';
import { oncePer } from '../once.ts';
import { pathsOf } from '../routes/paths.ts';
import { twinMarkdown } from '../twins/twin.ts';
import { allRoutes } from './all.ts';
import type { ClientView } from './client.ts';
import type { PageView } from './page.ts';
import type { PersonView } from './people.ts';
import type { Route } from './route.ts';
import type { ShownBody } from './shown-body.ts';
import type { StoryView } from './story.ts';
import type { Node } from './twin-nodes.ts';
import { clientTelling, pageTelling, personTelling, storyTelling, type Telling } from './twin-tellings.ts';
import type { View } from './view.ts';

/** What only the bundle of the components has. */
export interface TwinTools {
  /** A text that stands on a page, its parts said in what Markdown has. */
  readonly html: (body: ShownBody) => Promise<string>;
}

/** A page as Markdown, written when it is asked for. */
export interface TwinFile {
  readonly path: string;
  /** The page itself, of which it is made anew whenever that is. */
  readonly route: Route;
  readonly write: (tools: TwinTools) => Promise<string>;
}

/** The kinds of pages that have something to say themselves; all others lead to these. */
const tellings = {
  story: (view) => storyTelling(view as StoryView),
  client: (view) => clientTelling(view as ClientView),
  person: (view) => personTelling(view as PersonView),
  page: (view) => pageTelling(view as PageView),
} as const satisfies Readonly<Partial<Record<Route['kind'], (view: View) => Telling>>>;

/** Every page that is also published as Markdown; none where the site does not want it. */
export const twinFiles = oncePer((content: Content): readonly TwinFile[] => {
  const { site } = content;
  const paths = pathsOf(site);
  if (!site.llms) return [];
  return allRoutes(content).flatMap((route) => {
    if (!Object.hasOwn(tellings, route.kind)) return [];
    const tell = tellings[route.kind as keyof typeof tellings];
    return [
      {
        path: paths.twin(route.path),
        route,
        async write({ html }: TwinTools) {
          const view = route.view() as View;
          const { body, before, after = [], ...told } = tell(view);
          const twin = { url: paths.url(route.path), lang: view.frame.lang, ...told };
          const nodes = { before: present(before), after: present(after) };
          return twinMarkdown({ ...twin, ...nodes }, body ? await html(body) : '');
        },
      },
    ];
  });
});

const present = (nodes: readonly Node[]): readonly ElementContent[] =>
  nodes.filter((node) => node !== undefined);
