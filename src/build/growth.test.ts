import { expect, test } from 'vitest';
import type { Content, Story } from '../model/content.ts';
import { client, content as sample } from '../structured-data/testing/sample.ts';
import { pagesAndFiles } from './pages-and-files.ts';

/** How often anything is looked up in stories, companies and their texts while the keys of all files are made. */
function stepsOf(stories: number): number {
  let steps = 0;
  const counted = <Thing extends object>(thing: Thing): Thing =>
    new Proxy(thing, {
      get(target, property) {
        steps++;
        return Reflect.get(target, property) as unknown;
      },
    });
  for (const { key } of pagesAndFiles(contentOf(stories, counted), '')) key();
  return steps;
}

/** So many stories, a quarter as many companies, three to a town. */
function contentOf(count: number, counted: <Thing extends object>(thing: Thing) => Thing): Content {
  const text = Object.values(sample.stories[0]!.texts)[0]!;
  const stories = Array.from({ length: count }, (_, index): Story => {
    const date = new Date(Date.UTC(2020, 0, 1 + index)).toISOString();
    const clients = [`company-${Math.floor(index / 4)}`];
    const own = { ...text, slug: `story-${index}`, date, clients, oldAddresses: [`/old-${index}/`] };
    return counted({ key: `story-${index}`, replies: [], texts: { [text.locale]: counted(own) } });
  });
  const clients = Array.from({ length: count / 4 }, (_, index) => {
    const town = Math.floor(index / 3);
    const key = `company-${index}`;
    const texts = Object.fromEntries(
      Object.entries(client.texts).map(([locale, own]) => [
        locale,
        counted({ ...own!, slug: key, oldAddresses: [] }),
      ]),
    );
    return counted({
      ...client,
      key,
      name: `Company ${index}`,
      address: { ...client.address, locality: `Esempio ${town}` },
      pin: { latitude: `${45 + (town % 40) / 40}0001`, longitude: `${9 + town / 400}0001` },
      texts,
    });
  });
  const people = sample.people.map((person) => ({ ...person, near: [] }));
  return { ...sample, stories, clients, people };
}

test('twice as much content takes little more than twice as many steps', () => {
  // Both networks are cut into pages.
  const [few, many] = [stepsOf(176), stepsOf(352)];
  // n log n
  expect(many / few).toBeLessThan(2 * (Math.log(352) / Math.log(176)));
}, 120_000);
