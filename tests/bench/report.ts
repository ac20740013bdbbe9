import { cpus, loadavg, totalmem } from 'node:os';
import type { Condition } from './conditions.ts';
import { quantile, valuesOf, type Figures } from './figures.ts';
import { formatTable, formatValue, type Unit } from './format.ts';
import type { Measured } from './measure.ts';
import type { Subject, SubjectName } from './pages.ts';
import { targetRows, type VisitsByPage } from './targets.ts';

const ROWS: readonly { what: string; key: keyof Figures; unit: Unit }[] = [
  { what: 'map visible, every feature drawn', key: 'visibleMs', unit: 'ms' },
  { what: 'bytes received before that', key: 'bytesBeforeVisible', unit: 'kB' },
  { what: 'first contentful paint', key: 'firstPaintMs', unit: 'ms' },
  { what: 'map usable (visible, and `map:svg`)', key: 'usableMs', unit: 'ms' },
  { what: 'MapLibre in charge, WebGL idle (`map:gl`)', key: 'glMs', unit: 'ms' },
  { what: 'bytes of a first visit', key: 'bytes', unit: 'kB' },
  { what: 'requests', key: 'requests', unit: '' },
  { what: 'blocking time until calm', key: 'blockingMs', unit: 'ms' },
  { what: 'layout shift', key: 'layoutShift', unit: '' },
  { what: 'feature click → popup', key: 'popupMs', unit: 'ms' },
  { what: '… in animation frames', key: 'popupFrames', unit: '' },
  { what: 'key on a link of the map → popup', key: 'popupKeyMs', unit: 'ms' },
  { what: 'p95 frame interval while dragging', key: 'intervalMs', unit: 'ms' },
  { what: 'main thread per panned frame', key: 'panFrameMs', unit: 'ms' },
  { what: 'p95 frame interval in the tour', key: 'tourIntervalMs', unit: 'ms' },
  { what: 'main thread per frame in the tour', key: 'tourFrameMs', unit: 'ms' },
];

/** What RESULTS.md says of one condition: how it was measured, the figures with ratios, the targets. */
export function formatReport(
  condition: Condition,
  { visits, version }: Measured,
  subjects: readonly Subject[],
  command: string,
): string {
  const ours = visits.filter((visit) => visit.condition === condition.name);
  const failures = ours.flatMap(({ subject, figures }) =>
    figures instanceof Error ? [`- ${subject}: ${figures.message}`] : [],
  );
  const of = (name: SubjectName) => figuresOf(ours.filter(({ subject }) => subject === name));
  const byPage: VisitsByPage = {
    atlas: of('atlas'),
    maplibre: of('maplibre'),
    leaflet: of('leaflet'),
    openlayers: of('openlayers'),
  };
  return [
    `### ${condition.title}`,
    `${new Date().toISOString().slice(0, 10)}, \`${command}\`, rounds: ${ours.length / subjects.length}. ${machine(version)}`,
    figureTable(byPage, subjects),
    formatTable(['target', 'at most', 'atlas', 'result'], targetRows(condition.name, byPage)),
    ...(failures.length > 0 ? [`Visits that failed and are not counted:\n\n${failures.join('\n')}`] : []),
  ].join('\n\n');
}

function figuresOf(visits: Measured['visits']): Figures[] {
  return visits.flatMap(({ figures }) => (figures instanceof Error ? [] : [figures]));
}

function machine(browser: string): string {
  const [cpu] = cpus();
  const model = `${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB`;
  // Others' work on the same machine lengthens times; a reader of the figures should see it.
  const load = `load of the last 15 minutes ${(loadavg()[2] ?? 0).toFixed(1)}`;
  return `Machine: ${model}, ${process.platform}, Node ${process.versions.node}, Chromium ${browser}, WebGL in software; ${load}.`;
}

function figureTable(byPage: VisitsByPage, subjects: readonly Subject[]): string {
  const bare = subjects.filter(({ name }) => name !== 'atlas');
  const heads = ['what', ...subjects.map(({ title }) => title), ...bare.map(({ title }) => `÷ ${title}`)];
  const rows = ROWS.map(({ what, key, unit }) => [
    what,
    ...subjects.map(({ name }) => spread(valuesOf(byPage[name], key), unit)),
    ...bare.map(({ name }) => ratio(byPage, name, key)),
  ]);
  return formatTable(heads, rows);
}

function ratio(byPage: VisitsByPage, bare: SubjectName, key: keyof Figures): string {
  const [ours, theirs] = [byPage.atlas, byPage[bare]].map((visits) => quantile(valuesOf(visits, key), 0.5));
  const value = (ours ?? NaN) / (theirs ?? NaN);
  return Number.isFinite(value) ? value.toFixed(2) : '–';
}

/** The median, and the range of the middle half. */
function spread(values: readonly number[], unit: Unit): string {
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => formatValue(quantile(values, share), unit));
  return low === high ? `${middle}` : `${middle} (${low} – ${high})`;
}
