import { oncePerText } from '../once.ts';

const separators = oncePerText((lang) => {
  const parts = new Intl.NumberFormat(lang, { useGrouping: true }).formatToParts(-1_234_567.8);
  const of = (type: Intl.NumberFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? '';
  return { decimal: of('decimal'), group: of('group') };
});

/**
 * A number as the language writes it; nothing for what is none.
 *
 * @example numberIn('1.234,5', 'it-IT') // 1234.5
 */
export function numberIn(written: string, lang: string): number | undefined {
  const { decimal, group } = separators(lang);
  const digits = written
    .trim()
    .replace(/\s*%$/, '')
    .replaceAll(/[\s'’\u00a0\u202f]/g, '')
    .replaceAll('−', '-')
    .split(group === '' || /\s/.test(group) ? '\u0000' : group)
    .join('')
    .replace(decimal, '.');
  return /^-?\d+(?:\.\d+)?$/.test(digits) ? Number(digits) : undefined;
}
