import { stringify } from 'csv-stringify/sync';
import type { Fields } from './system.ts';

export interface CsvForm {
  readonly delimiter: ',' | ';';
  /** The byte order mark by which spreadsheets know that a file is UTF-8; other programs take it for a letter. */
  readonly bom: boolean;
}

/** As programs read it. */
export const forPrograms: CsvForm = { delimiter: ',', bom: false };

/** A sheet with its columns (RFC 4180); what a row does not have is an empty cell. */
export const writeCsv = (columns: readonly string[], rows: readonly Fields[], form: CsvForm): string =>
  stringify([columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))], {
    ...form,
    record_delimiter: 'windows',
  });
