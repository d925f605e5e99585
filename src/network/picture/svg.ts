/** A piece of SVG: only what is made here is put into a file as it is. */
export type Markup = string & { readonly [markup]: true };
declare const markup: unique symbol;

type Value = string | number | undefined;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

// Signs that no XML file may hold would make it unreadable as a whole.
const unfit = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(unfit, '')
    .replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? '');

export const text = (words: string): Markup => escaped(words) as Markup;

/** An element; what is not defined is left out. Numbers are rounded to tenths. */
export function element(
  tag: string,
  attributes: Readonly<Record<string, Value>>,
  ...children: readonly Markup[]
): Markup {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? tenths(value) : escaped(value ?? '')}"`)
    .join('');
  const content = children.join('');
  return (content === '' ? `<${tag}${written}/>` : `<${tag}${written}>${content}</${tag}>`) as Markup;
}

/** A link, where the address is one that may be followed. */
export const linkAddress = (href: string | undefined): string | undefined =>
  href !== undefined && /^(?:https?:|mailto:|[^:]*(?:[/?#]|$))/i.test(href) ? href : undefined;

export const tenths = (value: number): string => {
  const rounded = Math.round(value * 10) / 10;
  return String(rounded === 0 ? 0 : rounded);
};

/** Points of a path in whole units, with no more signs than needed. */
export const coordinates = (...values: readonly number[]): string =>
  values
    .map((value) => String(Math.round(value) || 0))
    .reduce((line, value) => (line === '' || value.startsWith('-') ? line + value : `${line} ${value}`), '');
