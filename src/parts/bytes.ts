const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** @example sizeOf(120_400, 'it-IT') // '120 kB' */
export function sizeOf(bytes: number, lang: string): string {
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const unit = units[power]!;
  const value = bytes / 1000 ** power;
  const style = {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: value < 10 ? 1 : 0,
  } as const;
  return new Intl.NumberFormat(lang, style).format(value);
}

/** @example typeOf('/a/listino.pdf') // 'PDF' */
export const typeOf = (file: string): string => file.slice(file.lastIndexOf('.') + 1).toUpperCase();

/** What a file is and how large, where that is known: `PDF, 120 kB`. */
export const aboutFile = (
  file: string,
  { files, lang }: { readonly files: Readonly<Record<string, number>>; readonly lang: string },
): string => {
  const bytes = files[file];
  return [typeOf(file), ...(bytes === undefined ? [] : [sizeOf(bytes, lang)])].join(', ');
};
