export const locales = ['it', 'en', 'es'] as const;

const words =
  'porta voce strada tavolo orario cliente vicino parola rumore finestra pane libro sera luce banco'.split(
    ' ',
  );

const word = (index: number): string => words[(index * 7919) % words.length]!;

export const title = (index: number): string => `${word(index)} ${word(index + 3)} ${word(index + 5)}`;

export const sentence = (index: number, length: number): string =>
  Array.from({ length }, (_, offset) => word(index + offset * (1 + (index % 5)))).join(' ');

export const paragraph = (index: number): string =>
  Array.from({ length: 6 }, (_, part) => `${sentence(index + part, 12)}.`).join(' ');

export const body = (index: number): string =>
  Array.from({ length: 4 }, (_, part) => `## ${title(index + part)}\n\n${paragraph(index + part)}\n`).join(
    '\n',
  );

export const inEachLanguage = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(locales.map((locale) => [locale, `${text} ${locale}`]));
