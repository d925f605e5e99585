import { count } from '../i18n/format.ts';
import { isNamed, type Client, type Picture } from '../model/content.ts';
import { statusOn } from '../model/history.ts';
import { peopleNear } from '../model/references.ts';
import { oncePer } from '../once.ts';
import { clientCard, localizePicture, personLink, type ClientCard } from './cards.ts';
import type { Context } from './context.ts';
import { hoursView, type HoursView } from './hours.ts';
import { mentionsAbout } from './mention-lists.ts';
import { storiesAbout } from './story-lists.ts';
import type { Link } from './view.ts';

/** A company on the pages of the network. */
export interface NetworkCard extends ClientCard {
  /** Nothing for one that is not open at present, whatever the hour. */
  readonly openNow: HoursView['openNow'];
  /** `3 stories`, `5 voices` */
  readonly told: readonly string[];
  /** Where it is, for a visitor who asks what is near: `45.81240,9.08142`. */
  readonly at?: string | undefined;
  /** Some of the people near it. */
  readonly faces: readonly Face[];
}

export interface Face extends Link {
  readonly photo?: Picture | undefined;
}

const mostFaces = 4;

/** The cards of all companies, by key. */
export const networkCards = oncePer(
  (context: Context): ReadonlyMap<string, NetworkCard> =>
    new Map(context.content.clients.map((client) => [client.key, networkCard(context, client)])),
);

/** How much is told of a company: `3 stories`, `5 voices`. */
export function toldOf(context: Context, { key }: Client): readonly string[] {
  const { content, lang, messages } = context;
  const stories = storiesAbout(context, key).length;
  const voices = mentionsAbout(content, key).length;
  return [
    ...(stories > 0 ? [count(messages.storiesCount, stories, lang)] : []),
    ...(voices > 0 ? [count(messages.voices.count, voices, lang)] : []),
  ];
}

function networkCard(context: Context, client: Client): NetworkCard {
  const { content, locale, site } = context;
  const isOpen = statusOn(client, content.today) === 'open';
  return {
    ...clientCard(context, client),
    openNow: isOpen ? hoursView(context, client, client.hours).openNow : undefined,
    told: toldOf(context, client),
    at: client.pin && `${client.pin.latitude},${client.pin.longitude}`,
    faces: peopleNear(content, `clients/${client.key}`)
      .filter(isNamed)
      .toSorted((a, b) => Number(b.photo !== undefined) - Number(a.photo !== undefined))
      .slice(0, mostFaces)
      .map((person) => ({
        ...personLink(context, person),
        photo: person.photo && localizePicture(person.photo, locale, site.locales),
      })),
  };
}
