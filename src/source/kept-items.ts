import { isDeepStrictEqual } from 'node:util';
import { readAgain, recalledDocument, type KeptDocument } from './document.ts';
import type { Item } from './item.ts';
import { keyOf } from '../memory.ts';
import { later } from '../once.ts';
import type { Pictures } from './pictures.ts';
import type { Setting } from './read-items.ts';

interface Kept<Data> {
  readonly items: readonly KeptItem<Data>[];
  readonly answers: readonly Answer[];
}

/** An item in which nothing was wrong. */
type KeptItem<Data> = Omit<Item<Data>, 'document' | 'mistakes'> & { readonly document: KeptDocument };

/** What was asked about a picture, and what came of it. */
type Answer = {
  readonly [Question in 'refuse' | 'fingerprint']: {
    readonly question: Question;
    readonly asked: Parameters<Pictures[Question]>;
    readonly answer: Awaited<ReturnType<Pictures[Question]>>;
  };
}['refuse' | 'fingerprint'];

/**
 * The items that some files make, as they were found at an earlier reading if neither the files have changed since, nor
 * the names that they may use, nor the pictures that they name.
 */
export async function recallItems<Data>(
  files: readonly string[],
  setting: Setting,
  read: (setting: Setting) => Promise<Item<Data>[]>,
): Promise<readonly Item<Data>[]> {
  const { memory, pictures, folderOf } = setting;
  const key = keyOfFiles(files, setting);
  const kept = key === undefined ? undefined : (memory.known(key) as Kept<Data> | undefined);
  if (kept && (await areStill(kept.answers, pictures))) {
    setting.onItem();
    // All entries of a list ask the same reading of its file.
    const again = new Map(files.map((file) => [file, later(() => readAgain(folderOf(file), file))]));
    return kept.items.map(({ document, ...item }) => ({
      ...item,
      document: recalledDocument(document, again.get(document.file)!),
      mistakes: [],
    }));
  }
  const { watched, answers } = watch(pictures);
  const items = await read({ ...setting, pictures: watched });
  setting.onItem();
  if (key !== undefined && items.every(isRight)) memory.keep(key, { items: items.map(keptItem), answers });
  return items;
}

/** Nothing where a file cannot be read, which is told by who reads it. */
function keyOfFiles(files: readonly string[], { folderOf, memory, digest }: Setting): string | undefined {
  try {
    return keyOf([digest, ...files.map((file) => [file, memory.digestOf(folderOf(file), file)])]);
  } catch {
    return undefined;
  }
}

const isRight = ({ mistakes, data }: Item): boolean => mistakes.length === 0 && data !== undefined;

function keptItem<Data>(item: Item<Data>): KeptItem<Data> {
  const { key, locale, fields, data, pictures, words, terms, digest, links, document } = item;
  const { file, value, entry, digest: ofText, format, doubts } = document;
  const kept = { file, value, entry, digest: ofText, format, doubts };
  return { key, locale, fields, data, pictures, words, terms, digest, links, document: kept };
}

function watch(pictures: Pictures): { readonly watched: Pictures; readonly answers: readonly Answer[] } {
  const answers: Answer[] = [];
  return {
    answers,
    watched: {
      ...pictures,
      async refuse(...asked) {
        const answer = await pictures.refuse(...asked);
        answers.push({ question: 'refuse', asked, answer });
        return answer;
      },
      async fingerprint(...asked) {
        const answer = await pictures.fingerprint(...asked);
        answers.push({ question: 'fingerprint', asked, answer });
        return answer;
      },
    },
  };
}

async function areStill(answers: readonly Answer[], pictures: Pictures): Promise<boolean> {
  const now = await Promise.all(answers.map((answer) => askAgain(answer, pictures)));
  return answers.every(({ answer }, index) => isDeepStrictEqual(now[index], answer));
}

const askAgain = (answer: Answer, pictures: Pictures): Promise<unknown> =>
  answer.question === 'refuse' ? pictures.refuse(...answer.asked) : pictures.fingerprint(...answer.asked);
