import type { Content } from '../model/content.ts';
import { oncePer } from '../once.ts';
import { archiveRoutes } from './archive.ts';
import { clientRoutes } from './client.ts';
import { contextsOf, type Context } from './context.ts';
import { everythingRoutes } from './everything.ts';
import { homeRoute } from './home.ts';
import { movedRoutes } from './moved.ts';
import { networkPartRoutes, networkPartsRoutes } from './network-part.ts';
import { networkRoutes } from './network.ts';
import { notFoundRoute } from './not-found.ts';
import { olderStoriesRoutes } from './older-stories.ts';
import { pageRoutes } from './page.ts';
import { peopleRoutes, personRoutes } from './people.ts';
import type { Route } from './route.ts';
import { seriesRoutes } from './series.ts';
import { storiesRoutes, tagRoutes } from './stories.ts';
import { storyRoutes } from './story.ts';
import { voicesRoutes } from './voices.ts';

/** Every page of the site, in all languages: the one table that building, sitemap and summary read. */
export const allRoutes = oncePer((content: Content): readonly Route[] => [
  ...contextsOf(content).flatMap(routesIn),
  ...movedRoutes(content),
]);

/** Every page of a language. */
const routesIn = (context: Context): readonly Route[] => [
  homeRoute(context),
  ...storiesRoutes(context),
  ...storyRoutes(context),
  ...tagRoutes(context),
  ...archiveRoutes(context),
  ...seriesRoutes(context),
  ...olderStoriesRoutes(context),
  ...networkRoutes(context),
  ...networkPartsRoutes(context),
  ...networkPartRoutes(context),
  ...clientRoutes(context),
  ...peopleRoutes(context),
  ...personRoutes(context),
  ...voicesRoutes(context),
  ...everythingRoutes(context),
  ...pageRoutes(context),
  notFoundRoute(context),
];
