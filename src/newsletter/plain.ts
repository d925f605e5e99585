import type { Letter } from './letter.ts';

/** The mail for programs that show no HTML. */
export const plainLetter = ({ agency, stories, words, unsubscribe }: Letter): string =>
  [
    `${agency.name}\n${agency.url}`,
    ...stories.map(({ title, dateText, description, url }) =>
      [title, dateText, '', description, '', `${words.read}: ${url}`].join('\n'),
    ),
    [
      '-- ',
      words.reason,
      ...(unsubscribe === undefined ? [] : [`${words.unsubscribe}: ${unsubscribe}`]),
      ...agency.lines,
    ].join('\n'),
  ].join('\n\n\n') + '\n';
