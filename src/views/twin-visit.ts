import { element } from '../parts/element.ts';
import type { ArrivalView } from './arrival.ts';
import type { Frame } from './frame.ts';
import type { HoursView } from './hours.ts';
import type { Told } from './told.ts';
import { facts, heading, paragraph, type Node } from './twin-nodes.ts';

/** When a place is open, as Markdown has it. */
export function hours({ hours: rows, hoursNote }: HoursView, { lang, messages }: Frame): readonly Node[] {
  if (rows.length === 0) return [];
  const row = ({ days, times, note }: (typeof rows)[number]) =>
    [days, [times, note].filter(Boolean).join(', ')] as const;
  return [heading(messages.hours), facts(rows.map(row), lang), paragraph(hoursNote)];
}

/** How one gets in. */
export function arrival(view: ArrivalView | undefined, { lang, messages }: Frame): readonly Node[] {
  if (!view) return [];
  const words = messages.arrival;
  const { entrance, floor, bell, commonMistake, stepFree, groups } = view;
  const text = (told: Told | undefined) => told?.text;
  return [
    heading(words.title),
    facts(
      [
        [words.entrance, text(entrance)],
        [words.floor, text(floor)],
        [words.bell, bell],
        [words.commonMistake, text(commonMistake)],
        [words.stepFreeTitle, stepFree && [stepFree.label, text(stepFree.text)].filter(Boolean).join(': ')],
      ],
      lang,
    ),
    ...groups.flatMap(({ title, places }) => [
      element('h3', {}, title),
      element(
        'ul',
        {},
        places.map(({ name, detail, where, walk }) =>
          element('li', {}, [name.text, detail, where, walk].filter(Boolean).join(' · ')),
        ),
      ),
    ]),
  ];
}
