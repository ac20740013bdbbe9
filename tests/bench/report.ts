import { cpus, totalmem } from 'node:os';
import type { Figures } from './visit.ts';

interface Row {
  what: string;
  key: keyof Figures;
  unit: 'ms' | 'kB' | '';
  /** The design's bound, for the ratio or (where the bare page has 0) for the atlas itself. */
  target: string;
}

const ROWS: Row[] = [
  { what: 'every feature drawn', key: 'drawnMs', unit: 'ms', target: '0.2 × (with the SVG map)' },
  { what: 'MapLibre in charge', key: 'glMs', unit: 'ms', target: '1.05 ×' },
  { what: 'bytes of a first visit', key: 'bytes', unit: 'kB', target: '+ 70 kB' },
  { what: 'feature click → popup', key: 'popupMs', unit: 'ms', target: '1 ×' },
  { what: 'main thread per panned frame', key: 'panFrameMs', unit: 'ms', target: '1.05 ×' },
  { what: 'blocking time until calm', key: 'blockingMs', unit: 'ms', target: '1 ×' },
  { what: 'layout shift', key: 'layoutShift', unit: '', target: '0' },
];

const MARKS = ['<!-- bench:start -->', '<!-- bench:end -->'] as const;

/** What stands in RESULTS.md between the marks. */
export function formatReport(atlas: Figures[], bare: Figures[], browser: string, command: string): string {
  const [cpu] = cpus();
  const machine = `${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}`;
  return [
    `Measured ${new Date().toISOString().slice(0, 10)} with \`${command}\`: ${atlas.length} visits to each page, by turns, each with an`,
    `empty cache; medians, and the range of the middle half.`,
    '',
    `Machine: ${machine}, Node ${process.versions.node}, Chromium ${browser}, WebGL in software.`,
    '',
    '| what | atlas | bare page | ratio | target |',
    '| --- | --- | --- | --- | --- |',
    ...ROWS.map((row) => formatRow(row, atlas, bare)),
  ].join('\n');
}

/** Puts a report between the marks of a text; a text without them gets them at its end. */
export function insertReport(text: string, report: string): string {
  const [start, end] = MARKS;
  const block = `${start}\n\n${report}\n\n${end}`;
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) return `${text.trimEnd()}\n\n${block}\n`;
  return text.slice(0, from) + block + text.slice(to + end.length);
}

function formatRow({ what, key, unit, target }: Row, atlas: Figures[], bare: Figures[]): string {
  const [ours, theirs] = [atlas, bare].map((visits) =>
    visits.map((figures) => figures[key]).sort((a, b) => a - b),
  );
  const ratio = at(theirs, 0.5) > 0 ? (at(ours, 0.5) / at(theirs, 0.5)).toFixed(2) : '–';
  const difference = key === 'bytes' ? ` (${formatValue(at(ours, 0.5) - at(theirs, 0.5), unit)} more)` : '';
  return `| ${what} | ${formatSpread(ours, unit)} | ${formatSpread(theirs, unit)} | ${ratio}${difference} | ${target} |`;
}

function formatSpread(sorted: number[] | undefined, unit: Row['unit']): string {
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => formatValue(at(sorted, share), unit));
  return low === high ? `${middle}` : `${middle} (${low} to ${high})`;
}

function formatValue(value: number, unit: Row['unit']): string {
  if (unit === 'kB') return `${(value / 1000).toFixed(0)} kB`;
  if (unit === 'ms') return `${value.toFixed(value < 20 ? 1 : 0)} ms`;
  return value.toFixed(3);
}

/** The value at a share of a sorted list: 0.5 is the median. */
function at(sorted: number[] = [], share: number): number {
  return sorted[Math.round((sorted.length - 1) * share)] ?? NaN;
}
