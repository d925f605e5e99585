import { element } from '../parts/element.ts';
import type { RepliesView, ReplyView } from './replies.ts';
import { heading, type Node } from './twin-nodes.ts';

/** What readers have answered, as far as the page shows it at once, each below what it answers. */
export function replies(view: RepliesView | undefined): readonly Node[] {
  if (view?.title === undefined || view.threads.shown.length === 0) return [];
  return [heading(view.title), threads(view.threads.shown)];
}

const threads = (shown: readonly ReplyView[]): Node => element('ul', {}, shown.map(entry));

const entry = ({ author, dateText, lang, words, answers }: ReplyView) =>
  element('li', {}, [
    element('p', {}, element('strong', {}, author.name), `, ${dateText}`),
    words !== undefined && element('p', { lang }, words),
    answers.shown.length > 0 && threads(answers.shown),
  ]);
