import { clientViews } from './client.ts';
import { oncePer } from '../once.ts';
import type { Context } from './context.ts';
import { homeView } from './home.ts';
import { networkPartsViews, networkPartViews } from './network-part.ts';
import { networkViews } from './network.ts';
import { notFoundView } from './not-found.ts';
import { pageViews } from './page.ts';
import { peopleViews, personViews } from './people.ts';
import { storiesViews, tagViews } from './stories.ts';
import { storyViews } from './story.ts';
import type { View } from './view.ts';

/** Every page of a language. */
export const allViews = oncePer((context: Context): readonly View[] => [
  homeView(context),
  ...storiesViews(context),
  ...storyViews(context),
  ...tagViews(context),
  ...networkViews(context),
  ...networkPartsViews(context),
  ...networkPartViews(context),
  ...clientViews(context),
  ...peopleViews(context),
  ...personViews(context),
  ...pageViews(context),
  notFoundView(context),
]);
