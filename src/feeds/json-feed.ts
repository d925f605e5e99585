import { moment, type Feed, type FeedItem } from './feed.ts';
import { withCover } from './html.ts';

/** JSON Feed 1.1 with the full text of each item: https://www.jsonfeed.org/version/1.1/ */
export const jsonFeed = (feed: Feed, url: string): string =>
  `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      home_page_url: feed.homeUrl,
      feed_url: url,
      description: feed.description,
      icon: feed.icon,
      authors: [feed.publisher],
      language: feed.lang,
      ...(feed.hub !== undefined && { hubs: [{ type: 'WebSub', url: feed.hub }] }),
      items: feed.items.map(itemOf),
    },
    undefined,
    1,
  )}\n`;

const itemOf = (item: FeedItem) => ({
  id: item.id,
  url: item.url,
  title: item.title,
  content_html: withCover(item),
  ...(item.description !== '' && { summary: item.description }),
  image: item.cover?.url,
  date_published: moment(item.published),
  date_modified: item.updated === undefined ? undefined : moment(item.updated),
  authors: item.authors,
  ...(item.tags.length > 0 && { tags: item.tags }),
});
