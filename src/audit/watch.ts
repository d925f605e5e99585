import { fingerprint } from '../fingerprint.ts';
import type { Surroundings } from './surroundings.ts';

type Question = Exclude<keyof Surroundings, 'origin' | 'base'>;

/** What was asked of a site by the rules about its pages, and a digest of each answer. */
export interface Answers {
  /** A question and what it is about. */
  readonly keys: readonly string[];
  readonly digests: readonly string[];
}

/** Sees what each page asks of its surroundings, so that it is known when its findings stand. */
export interface Watch {
  /** The surroundings for one page, and what it has asked of them: places among the answers. */
  readonly forPage: () => { readonly surroundings: Surroundings; readonly asked: ReadonlySet<number> };
  /** What has been asked; what a page asked at an earlier audit is asked again by its key. */
  readonly ask: (key: string) => number;
  readonly answers: () => Answers;
}

export function watch(site: Surroundings): Watch {
  const places = new Map<string, number>();
  const digests: string[] = [];
  const placeOf = (question: Question, about: readonly string[]): number => {
    const key = [question, ...about].join('\n');
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, digests.length);
    digests.push(fingerprint(JSON.stringify(answerTo(site, question, about) ?? null)));
    return digests.length - 1;
  };
  const noting =
    <Name extends Question>(question: Name, asked: Set<number>) =>
    (...about: Parameters<Surroundings[Name]>): ReturnType<Surroundings[Name]> => {
      asked.add(placeOf(question, about));
      return answerTo(site, question, about) as ReturnType<Surroundings[Name]>;
    };
  return {
    forPage() {
      const asked = new Set<number>();
      const { origin, base } = site;
      const surroundings: Surroundings = {
        origin,
        base,
        file: noting('file', asked),
        page: noting('page', asked),
        mainText: noting('mainText', asked),
        isDescribed: noting('isDescribed', asked),
        titled: noting('titled', asked),
        described: noting('described', asked),
        website: noting('website', asked),
        isToCome: noting('isToCome', asked),
      };
      return { surroundings, asked };
    },
    ask(key) {
      const [question, ...about] = key.split('\n') as [Question, ...string[]];
      return placeOf(question, about);
    },
    answers: () => ({ keys: [...places.keys()], digests }),
  };
}

const answerTo = (site: Surroundings, question: Question, about: readonly string[]): unknown =>
  (site[question] as (...about: readonly string[]) => unknown)(...about);
