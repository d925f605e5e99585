/**
 * The parts of pages in whose place an agency may put a component of its own, of the same name, in the folder `theme/` of
 * its site. Each is given what ours is given: the properties of these components are a promise.
 */
export const slotNames = [
  'Head',
  'Masthead',
  'Footer',
  'HomePage',
  'StoriesPage',
  'StoryPage',
  'StoryCard',
  'NetworkPage',
  'ClientPage',
  'ClientCard',
  'PeoplePage',
  'PersonPage',
  'PersonCard',
  'TextPage',
  'NotFoundPage',
] as const;
export type SlotName = (typeof slotNames)[number];
