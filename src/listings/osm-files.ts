import { fill } from '../i18n/format.ts';
import type { StaffMessages } from '../i18n/staff.ts';
import type { Listing } from './listing.ts';
import { osmLink, osmTags } from './osm-tags.ts';
import { fenced, heading } from './markdown.ts';

/** The tags of each client as a text to paste, below the address at which to do it. */
export function osmText(listings: readonly Listing[], messages: StaffMessages['listings']): string {
  const { osm } = messages;
  const parts = listings.flatMap((listing) => {
    const { client } = listing;
    const link = osmLink(listing);
    const tags = Object.entries(osmTags(listing)).map(([key, value]) => `${key}=${value}`);
    const action = client.ids.osm === undefined ? osm.addNote : osm.edit;
    return [
      heading(2, client.name),
      link === undefined ? osm.find : fill(action, { link, element: client.ids.osm ?? '' }),
      fenced(tags.join('\n')),
    ];
  });
  return `${[heading(1, 'OpenStreetMap'), osm.introduction, ...parts].join('\n\n')}\n`;
}

/** The same for programs. */
export const osmData = (listings: readonly Listing[]) =>
  listings.map((listing) => ({
    key: listing.client.key,
    element: listing.client.ids.osm,
    pin: listing.client.pin,
    tags: osmTags(listing),
  }));
