import type { Content } from '../model/content.ts';
import { oncePer } from '../once.ts';
import { clientRoutes } from './client.ts';
import { contextsOf, type Context } from './context.ts';
import { homeView } from './home.ts';
import { movedRoutes } from './moved.ts';
import { networkPartsViews, networkPartViews } from './network-part.ts';
import { networkViews } from './network.ts';
import { notFoundView } from './not-found.ts';
import { pageRoutes } from './page.ts';
import { peopleViews, personRoutes } from './people.ts';
import { routesTo, type Route } from './route.ts';
import { storiesViews, tagViews } from './stories.ts';
import { storyRoutes } from './story.ts';

/** Every page of the site, in all languages: the one table that building, sitemap and summary read. */
export const allRoutes = oncePer((content: Content): readonly Route[] => [
  ...contextsOf(content).flatMap(routesIn),
  ...movedRoutes(content),
]);

/** Every page of a language. */
const routesIn = (context: Context): readonly Route[] => [
  ...routesTo('home', [homeView(context)]),
  ...routesTo('stories', storiesViews(context)),
  ...storyRoutes(context),
  ...routesTo('tag', tagViews(context)),
  ...routesTo('network', networkViews(context)),
  ...routesTo('networkParts', networkPartsViews(context)),
  ...routesTo('networkPart', networkPartViews(context)),
  ...clientRoutes(context),
  ...routesTo('people', peopleViews(context)),
  ...personRoutes(context),
  ...pageRoutes(context),
  ...routesTo('notFound', [notFoundView(context)]),
];
