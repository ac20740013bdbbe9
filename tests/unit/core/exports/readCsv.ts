/** Reads CSV by RFC 4180, as a program of another hand would. Throws where the text is not in its form. */
export function readCsv(text: string): string[][] {
  if (!text.startsWith('\ufeff')) throw new Error('There is no byte order mark.');
  const rows: string[][] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  cell.lastIndex = 1;
  let row: string[] = [];
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const match = cell.exec(text);
    if (!match) throw new Error(`No cell at ${at}: ${text.slice(at, at + 40)}`);
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** The rows as objects by the names of their columns. */
export function readTable(text: string): Record<string, string>[] {
  const [columns = [], ...rows] = readCsv(text);
  return rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? ''])));
}
