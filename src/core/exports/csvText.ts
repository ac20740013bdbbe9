/**
 * CSV as RFC 4180 has it: a comma, lines that end in CR LF, quotes where they are needed. It begins with a byte order
 * mark: without one Excel takes UTF-8 for the code page of the country, and Japanese and Russian names are lost; what else
 * reads CSV (LibreOffice, QGIS, GDAL, pandas, R) knows the mark.
 */

/** What a cell holds; undefined is an empty one. */
export type Cell = string | number | undefined;

const BYTE_ORDER_MARK = '\ufeff';

/** Spreadsheets run a text that begins like this as a formula, even in quotes; the wide forms are those of Japanese keyboards. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** A table as CSV. Every row has as many cells as there are columns. */
export function csvText(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return BYTE_ORDER_MARK + [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** A number is a number; a text that a spreadsheet could run gets an apostrophe in front, as OWASP advises. */
function cell(value: Cell): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
