import { fingerprint } from '../fingerprint.ts';
import type { Content } from '../model/content.ts';
import type { Localized } from '../model/text.ts';
import { noteFact } from '../reads.ts';

/** Content that notes what is read of it, fact by fact. A fact is a property of a story, a text, a client … */
export interface WatchedContent {
  readonly content: Content;
  /** The number under which a fact is noted; nothing where there is none of that name, now or ever. */
  readonly numberOf: (name: string) => number | undefined;
  /** A name that stays the same from one command to the next: `client/trattoria\nname`. */
  readonly nameOf: (fact: number) => string;
  /** Changes with what the fact says. Stories, texts and the like within it count by who they are, not by what they say. */
  readonly digestOf: (fact: number) => string;
}

interface Fact {
  readonly name: string;
  readonly value: () => unknown;
  digest?: string;
}

/** The fact of which properties a thing has. */
const allProperties = '*';

export function watchedContent(content: Content): WatchedContent {
  const facts: Fact[] = [];
  const things = new Map<string, object>();
  const names = new WeakMap<object, string>();
  const numbers = new Map<string, number>();

  const register = (name: string, thing: object, property: string): number => {
    const known = numbers.get(factName(name, property));
    if (known !== undefined) return known;
    const number = facts.length;
    const value = () =>
      property === allProperties ? Object.keys(thing) : (thing as Record<string, unknown>)[property];
    facts.push({ name: factName(name, property), value });
    numbers.set(factName(name, property), number);
    return number;
  };

  function watched<Thing extends object>(name: string, thing: Thing): Thing {
    const own = new Map<PropertyKey, number>();
    const note = (property: PropertyKey) => {
      if (typeof property === 'symbol') return;
      const number = own.get(property) ?? register(name, thing, String(property));
      own.set(property, number);
      noteFact(number);
    };
    const proxy = new Proxy(thing, {
      get(target, property) {
        note(property);
        return Reflect.get(target, property) as unknown;
      },
      has(target, property) {
        note(property);
        return Reflect.has(target, property);
      },
      ownKeys(target) {
        note(allProperties);
        return Reflect.ownKeys(target);
      },
    });
    names.set(proxy, name);
    things.set(name, thing);
    return proxy;
  }

  const localized = <Text extends object>(name: string, texts: Localized<Text>): Localized<Text> =>
    Object.fromEntries(
      Object.entries(texts).map(([locale, text]) => [locale, text && watched(`${name}/${locale}`, text)]),
    );

  const withTexts = <Thing extends { readonly key: string; readonly texts: Localized<object> }>(
    kind: string,
    thing: Thing,
  ): Thing => {
    const name = `${kind}/${thing.key}`;
    return watched(name, { ...thing, texts: localized(name, thing.texts) });
  };

  const all = watched('content', {
    ...content,
    stories: content.stories.map((story) => withTexts('story', story)),
    clients: content.clients.map((client) => withTexts('client', client)),
    people: content.people.map((person) => watched(`person/${person.key}`, person)),
    mentions: content.mentions.map((mention) => watched(`mention/${mention.key}`, mention)),
    pages: content.pages.map((page) => withTexts('page', page)),
  });

  /** What is not there has no JSON of its own. */
  const textOf = (value: unknown): string =>
    typeof value === 'object' ? JSON.stringify([value], named) : JSON.stringify([value]);
  const named = (_: string, part: unknown): unknown =>
    typeof part === 'object' && part !== null ? (names.get(part) ?? part) : part;

  return {
    content: all,
    numberOf(name) {
      const known = numbers.get(name);
      if (known !== undefined) return known;
      const [thing = '', property = ''] = name.split('\n');
      const found = things.get(thing);
      return found && register(thing, found, property);
    },
    nameOf: (fact) => facts[fact]!.name,
    digestOf(number) {
      const fact = facts[number]!;
      return (fact.digest ??= fingerprint(textOf(fact.value())));
    },
  };
}

const factName = (thing: string, property: string): string => `${thing}\n${property}`;
