import { readFile, writeFile } from 'node:fs/promises';
import type { ConditionName } from './conditions.ts';

/** What a report is about. */
type ReportName = ConditionName | 'checks' | 'editing' | 'load' | 'growth';

/** Puts the report of one condition into its place in the file of results; the rest stays as it is. */
export async function keepReport(file: string, condition: ReportName, report: string): Promise<void> {
  await writeFile(file, insertReport(await readFile(file, 'utf8'), condition, report));
}

/** Puts a report between its marks in a text; a text without them gets them at its end. */
function insertReport(text: string, condition: ReportName, report: string): string {
  const [start, end] = [`<!-- bench:${condition}:start -->`, `<!-- bench:${condition}:end -->`];
  const block = `${start}\n\n${report}\n\n${end}`;
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) return `${text.trimEnd()}\n\n${block}\n`;
  return text.slice(0, from) + block + text.slice(to + end.length);
}
