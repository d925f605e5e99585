import { isDay, minutesPerDay } from '../../hours/day.ts';
import { weekdayNames } from '../../hours/google.ts';
import { walkIn } from '../../hours/hours.ts';
import { parseHours } from '../../hours/parse.ts';
import { meansAppointment } from '../../hours/words.ts';
import { textOf, textsOf, type JsonNode } from '../node.ts';
import { hoursOf, openingsOf, openingText, overlap, type Opening } from '../opening.ts';
import type { BuiltPage } from '../page.ts';
import type { PageRule } from '../rule.ts';
import { businessRule } from './business-rule.ts';

/** When a company is open. */
export const businessHoursRules: readonly PageRule[] = [
  businessRule('LB06', 'error', (business, page) =>
    hoursOf(business, page)
      .flatMap(({ opens, closes }) => [textOf(opens), textOf(closes)])
      .filter((time) => !/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(time))
      .map((time) => time || '–'),
  ),
  // Dates may stand without weekdays.
  businessRule('LB07', 'error', (business, page) =>
    hoursOf(business, page).flatMap(({ dayOfWeek, validFrom }) => {
      const days = textsOf(dayOfWeek);
      if (days.length === 0 && validFrom === undefined) return ['–'];
      return days.filter((day) => !weekday.test(day));
    }),
  ),
  businessRule('LB08', 'error', (business, page) =>
    hoursOf(business, page)
      .map(({ opens, closes }) => [textOf(opens), textOf(closes)] as const)
      .filter(([opens, closes]) => opens === closes && !/^00:00(?::00)?$/.test(opens))
      .map(([opens, closes]) => `${opens}–${closes}`),
  ),
  businessRule('LB09', 'error', (business, page) =>
    hoursOf(business, page)
      .map(({ validFrom, validThrough }) => [textOf(validFrom), textOf(validThrough)] as const)
      .filter(
        ([from, through]) => from + through !== '' && !(isDay(from) && isDay(through) && from <= through),
      )
      .map(([from, through]) => `${from || '…'} – ${through || '…'}`),
  ),
  businessRule('LB10', 'warning', (business, page, { isToCome }) =>
    hoursOf(business, page)
      .map(({ validThrough }) => textOf(validThrough))
      .filter((day) => isDay(day) && !isToCome(overEverywhere(day))),
  ),
  businessRule('LB11', 'error', (business, page) => {
    const openings = openingsOf(business, page);
    return openings.flatMap((one, index) =>
      openings
        .slice(index + 1)
        .filter((other) => overlap(one, other))
        .map((other) => `${openingText(one)}, ${openingText(other)}`),
    );
  }),
  businessRule('LB12', 'warning', (business, page) => {
    const openings = yearRound(business, page);
    // A day by appointment is neither open nor closed, and the page says so.
    if (openings.length === 0 || meansAppointment(page.mainText)) return [];
    return weekdayNames.filter((_, index) => openings.every((opening) => opening.weekday !== index));
  }),
  businessRule('LB21', 'error', (business, page) => {
    const text = textsOf(business.openingHours).join('; ');
    return text === '' || weekIn(text) === weekOf(yearRound(business, page)) ? [] : [text];
  }),
];

const weekday = /^(?:https?:\/\/schema\.org\/)?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;

/** A day begins at its midnight and ends last where clocks are twelve hours behind. */
const overEverywhere = (day: string): string => new Date(Date.parse(day) + 36 * 60 * 60 * 1000).toISOString();

const yearRound = (business: JsonNode, page: BuiltPage): readonly Opening[] =>
  openingsOf(business, page).filter(({ from, through }) => from === undefined && through === undefined);

type Times = readonly Pick<Opening, 'opens' | 'closes'>[];

/** A week in a form that can be compared; nothing where the text cannot be read. */
function weekIn(text: string): string | undefined {
  const { hours } = parseHours(text);
  return hours && weekText(hours.week.map(walkIn));
}

const weekOf = (openings: readonly Opening[]): string =>
  weekText(
    weekdayNames.map((_, index) =>
      openings.filter((opening) => opening.weekday === index && !opening.isClosed),
    ),
  );

const weekText = (days: readonly Times[]): string =>
  days.map((times) => times.map(timesText).toSorted().join()).join(';');

const timesText = ({ opens, closes }: Times[number]): string =>
  `${opens}-${closes - opens === minutesPerDay ? 'all day' : closes}`;
