/**
 * The formatters of a language, made once: making one takes longer than describing a whole week with it, and a
 * network has thousands of weeks.
 */
const dateFormats = new Map<string, Intl.DateTimeFormat>();
const listFormats = new Map<string, Intl.ListFormat>();

export function dateFormat(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const make = () => new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' });
  return remembered(dateFormats, `${lang} ${JSON.stringify(options)}`, make);
}

/** `9–13 e 15.30–19` */
export const listFormat = (lang: string): Intl.ListFormat =>
  remembered(listFormats, lang, () => new Intl.ListFormat(lang, { type: 'conjunction' }));

function remembered<Value>(values: Map<string, Value>, key: string, make: () => Value): Value {
  const known = values.get(key);
  if (known !== undefined) return known;
  const made = make();
  values.set(key, made);
  return made;
}
