import { isDeepStrictEqual } from 'node:util';
import { readAgain, recalledDocument, type KeptDocument } from './document.ts';
import type { Item } from './item.ts';
import { keyOf } from '../memory.ts';
import { later } from '../once.ts';
import type { Pictures } from './pictures.ts';
import type { OfferedFiles } from './public-files.ts';
import type { Setting } from './read-items.ts';

interface Kept<Data> {
  readonly items: readonly KeptItem<Data>[];
  readonly answers: readonly Answer[];
}

/** An item in which nothing was wrong. */
type KeptItem<Data> = Omit<Item<Data>, 'document' | 'mistakes'> & { readonly document: KeptDocument };

/** The files that texts and records name. */
type Files = Pick<Pictures, 'refuse' | 'fingerprint'> & OfferedFiles;
type Question = keyof Files;

/** What was asked about a file, and what came of it. */
type Answer = {
  readonly [Each in Question]: {
    readonly question: Each;
    readonly asked: Parameters<Files[Each]>;
    readonly answer: Awaited<ReturnType<Files[Each]>>;
  };
}[Question];

/**
 * The items that some files make, as they were found at an earlier reading if neither the files have changed since, nor
 * the names that they may use, nor the pictures that they name.
 */
export async function recallItems<Data>(
  files: readonly string[],
  setting: Setting,
  read: (setting: Setting) => Promise<Item<Data>[]>,
): Promise<readonly Item<Data>[]> {
  const { memory, folderOf } = setting;
  const key = keyOfFiles(files, setting);
  const kept = key === undefined ? undefined : (memory.known(key) as Kept<Data> | undefined);
  if (kept && (await areStill(kept.answers, { ...setting.pictures, ...setting.offeredFiles }))) {
    setting.onItem();
    // All entries of a list ask the same reading of its file.
    const again = new Map(files.map((file) => [file, later(() => readAgain(folderOf(file), file))]));
    return kept.items.map(({ document, ...item }) => ({
      ...item,
      document: recalledDocument(document, again.get(document.file)!),
      mistakes: [],
    }));
  }
  const { watched, answers } = watch(setting);
  const items = await read({ ...setting, ...watched });
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
  const { key, locale, fields, data, words, terms, digest, links, document } = item;
  const { pictures, files, clients, people } = item;
  const { file, value, entry, digest: ofText, format, doubts } = document;
  const kept = { file, value, entry, digest: ofText, format, doubts };
  const found = { key, locale, fields, data, words, terms, digest, links };
  return { ...found, pictures, files, clients, people, document: kept };
}

function watch({ pictures, offeredFiles }: Pick<Setting, 'pictures' | 'offeredFiles'>) {
  const answers: Answer[] = [];
  return {
    answers,
    watched: {
      pictures: {
        ...pictures,
        async refuse(...asked: Parameters<Files['refuse']>) {
          const answer = await pictures.refuse(...asked);
          answers.push({ question: 'refuse', asked, answer });
          return answer;
        },
        async fingerprint(...asked: Parameters<Files['fingerprint']>) {
          const answer = await pictures.fingerprint(...asked);
          answers.push({ question: 'fingerprint', asked, answer });
          return answer;
        },
      },
      offeredFiles: {
        offered(...asked: Parameters<Files['offered']>) {
          const answer = offeredFiles.offered(...asked);
          answers.push({ question: 'offered', asked, answer });
          return answer;
        },
      },
    },
  };
}

async function areStill(answers: readonly Answer[], files: Files): Promise<boolean> {
  const now = await Promise.all(answers.map((answer) => askAgain(answer, files)));
  return answers.every(({ answer }, index) => isDeepStrictEqual(now[index], answer));
}

function askAgain(answer: Answer, files: Files): unknown {
  if (answer.question === 'refuse') return files.refuse(...answer.asked);
  return answer.question === 'fingerprint'
    ? files.fingerprint(...answer.asked)
    : files.offered(...answer.asked);
}
