/** Of a figure; none for ratios, counts and scores. */
export type Unit = 'ms' | 'kB' | '';

/** A value for people: `('bytes' 61234, 'kB') -> "61.2 kB"`, `(813.4, 'ms') -> "813 ms"`. */
export function formatValue(value: number, unit: Unit): string {
  if (Number.isNaN(value)) return '–';
  if (unit === 'kB') return `${(value / 1000).toFixed(value < 100_000 ? 1 : 0)} kB`;
  if (unit === 'ms') return `${value.toFixed(value < 20 ? 1 : 0)} ms`;
  return Number.isInteger(value) ? value.toFixed(0) : value.toFixed(3);
}

/** Rows of cells as a Markdown table. */
export function formatTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
