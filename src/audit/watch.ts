import { fingerprint } from '../fingerprint.ts';
import type { Grounds, Surroundings } from './surroundings.ts';

type Question = Exclude<keyof Surroundings, 'origin' | 'base' | 'grounds'>;

/** What was asked of a site by the rules about its pages, and a digest of each answer. */
export interface Answers {
  /** A question and what it is about. */
  readonly keys: readonly string[];
  readonly digests: readonly string[];
  /** What all answers to a question stood on: while that is the same, so are they. */
  readonly grounds: Grounds;
}

/** Sees what each page asks of its surroundings, so that it is known when its findings stand. */
export interface Watch {
  /** The surroundings for one page, and what it has asked of them: places among the answers. */
  readonly forPage: () => { readonly surroundings: Surroundings; readonly asked: ReadonlySet<number> };
  /** Asks again what was asked at an earlier audit. @returns where each answer of then stands now */
  readonly askAgain: (before: Answers) => readonly number[];
  /** What has been asked. */
  readonly answers: () => Answers;
}

export function watch(site: Surroundings): Watch {
  const places = new Map<string, number>();
  const digests: string[] = [];
  const placeOf = (question: Question, about: readonly string[]): number => {
    const key = [question, ...about].join('\n');
    return places.get(key) ?? put(key, fingerprint(JSON.stringify(answerTo(site, question, about) ?? null)));
  };
  const put = (key: string, digest: string): number => {
    places.set(key, digests.length);
    return digests.push(digest) - 1;
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
      const { origin, base, grounds } = site;
      const surroundings: Surroundings = {
        origin,
        base,
        grounds,
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
    askAgain(before) {
      const grounds: Partial<Record<Question, string>> = site.grounds();
      const former: Partial<Record<Question, string>> = before.grounds;
      return before.keys.map((key, place) => {
        const [question, ...about] = key.split('\n') as [Question, ...string[]];
        const ground = grounds[question];
        const stands = ground !== undefined && ground === former[question];
        return stands ? put(key, before.digests[place] ?? '') : placeOf(question, about);
      });
    },
    answers: () => ({ keys: [...places.keys()], digests, grounds: site.grounds() }),
  };
}

const answerTo = (site: Surroundings, question: Question, about: readonly string[]): unknown =>
  (site[question] as (...about: readonly string[]) => unknown)(...about);
