import { element } from '../../element.ts';
import type { SearchSettings } from './settings.ts';

/** What the dialog of the search is built of. */
export type DialogParts = ReturnType<typeof dialogParts>;

/** @param hits the list of results */
export function dialogParts({ words, everything }: SearchSettings, hits: HTMLElement) {
  const field = element('input', {
    type: 'search',
    id: 'search-field',
    placeholder: words.field,
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
    autofocus: '',
  });
  const close = element('button', { type: 'button', class: 'search-close', 'aria-label': words.close });
  const label = element('label', { for: 'search-field', class: 'visually-hidden' }, words.field);
  const narrowing = element('div', { class: 'search-narrowing' });
  const state = element('p', { class: 'search-told', role: 'status' });
  const elsewhere = element('div', { class: 'search-elsewhere' });
  const way = element(
    'p',
    { class: 'search-way' },
    element('a', { href: everything.href }, everything.label),
  );
  const dialog = element(
    'dialog',
    { class: 'search', 'aria-label': words.title },
    element('div', { class: 'search-head' }, label, field, close),
    element('div', { class: 'search-found' }, narrowing, state, hits, elsewhere, way),
  );
  return { dialog, field, close, narrowing, state, elsewhere };
}
