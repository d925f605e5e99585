import { count, fill, formatList } from '../i18n/format.ts';
import type { Mark, Shown } from '../network/picture/facts.ts';
import { networkPicture, type NetworkPicture } from '../network/picture/picture.ts';
import type { Subject } from '../network/picture/subject.ts';
import type { PictureWords } from '../network/picture/words.ts';
import { oncePer } from '../once.ts';
import type { Context } from './context.ts';
import { networkSubject } from './network-subject.ts';
import { networkTold, type NetworkTold } from './network-told.ts';

/** Who is near whom, drawn and told. */
export interface NetworkPictureView extends NetworkPicture {
  readonly title: string;
  readonly told?: NetworkTold | undefined;
}

/** Nothing while nobody is near anybody, and nobody has said anything. */
export function networkPictureView(context: Context): NetworkPictureView | undefined {
  const subject = networkSubject(context);
  const isSilent = subject.companies.every(({ weeks }) => weeks.every((said) => said === 0));
  if (subject.companies.length === 0 || (subject.people.length === 0 && isSilent)) return undefined;
  return {
    ...drawnNetwork(context),
    title: context.messages.picture.title,
    told: networkTold(context),
  };
}

const drawnNetwork = oncePer((context: Context): NetworkPicture =>
  networkPicture(networkSubject(context), pictureWords(context)),
);

function pictureWords(context: Context): PictureWords {
  const { lang, messages } = context;
  const words = messages.picture;
  const { noise, ...legend } = words.legend;
  const said = saidIn(networkSubject(context));
  return {
    title: words.title,
    rings: [words.rings.companies, words.rings.near, words.rings.far],
    otherSectors: words.otherSectors,
    folded: (sector, companies) => `${sector}: ${count(messages.clientsCount, companies, lang)}`,
    rest: (people, name) => fill(words.restNear, { people: count(words.morePeople, people, lang), name }),
    caption: (shown) => captionOf(context, shown, said),
    legend: {
      ...(legend satisfies Readonly<Record<Exclude<Mark, 'noise'>, string>>),
      noise: (weeksPerBar) => count(noise, weeksPerBar, lang),
    },
  };
}

const saidIn = ({ companies }: Subject): number =>
  companies.flatMap(({ weeks }) => weeks).reduce((sum, number) => sum + number, 0);

/** `14 companies, 26 people near them, and 34 near those. 40 things said in the last year.` */
function captionOf(
  { lang, messages }: Context,
  { companies, near, far, unnamed }: Shown,
  said: number,
): string {
  const words = messages.picture;
  const who = formatList(
    [
      count(messages.clientsCount, companies.all, lang),
      ...(near.all > 0 ? [count(words.people, near.all, lang)] : []),
      ...(far.all > 0 ? [count(words.others, far.all, lang)] : []),
      ...(unnamed > 0 ? [count(words.unnamed, unnamed, lang)] : []),
    ],
    lang,
  );
  return said > 0 ? `${who}. ${count(words.voices, said, lang)}.` : `${who}.`;
}
