import type { ElementContent } from 'hast';
import { withColon } from '../i18n/labelled.ts';
import type { Picture } from '../model/content.ts';
import { element } from '../parts/element.ts';
import type { Link } from './view.ts';

/** An element of a page as Markdown; nothing where there is nothing to say. */
export type Node = ElementContent | undefined;

/** What something is called, and what it is; left out where nothing is known of it. */
export type Row = readonly [label: string, text: string | ElementContent | undefined];

export const heading = (text: string): Node => element('h2', {}, text);

export const paragraph = (text: string | undefined): Node => (text ? element('p', {}, text) : undefined);

export const picture = (shown: Picture | undefined): Node =>
  shown && element('p', {}, element('img', { src: shown.share.path, alt: shown.alt }));

export const anchor = ({ href, label }: Link): ElementContent => element('a', { href }, label);

export const storyLink = ({ path, title }: { readonly path: string; readonly title: string }): Link => ({
  href: path,
  label: title,
});

const links = (all: readonly Link[]): Node =>
  element(
    'ul',
    {},
    all.map((link) => element('li', {}, anchor(link))),
  );

/** A list below its heading; nothing where it is empty. */
export const listed = (title: string, all: readonly Link[]): readonly Node[] =>
  all.length === 0 ? [] : [heading(title), links(all)];

/** What is known, a line each. */
export function facts(rows: readonly Row[], lang: string): Node {
  const known = rows.filter(([, text]) => text !== undefined && text !== '');
  const line = ([label, text]: Row) =>
    element('li', {}, label !== '' && [element('strong', {}, withColon(label, lang)), ' '], text);
  return known.length === 0 ? undefined : element('ul', {}, known.map(line));
}
