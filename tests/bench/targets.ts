import { formatValue, type Unit } from './format.ts';
import { quantile, valuesOf, type Figures } from './figures.ts';
import type { ConditionName } from './conditions.ts';
import type { SubjectName } from './pages.ts';

/** The visits of each page under one condition. */
export type VisitsByPage = Record<SubjectName, readonly Figures[]>;

type Median = (subject: SubjectName, key: keyof Figures) => number;

/** A number to beat: section 8 of the design. */
interface Target {
  what: string;
  key: keyof Figures;
  unit: Unit;
  bound: (median: Median) => number;
  /** It must be under the bound; as much is too much. */
  strict?: true;
  /** Only here does it mean something. */
  only?: ConditionName;
}

const TARGETS: readonly Target[] = [
  {
    what: 'map visible: 0.2 × the first map frame of MapLibre',
    key: 'visibleMs',
    unit: 'ms',
    bound: (median) => 0.2 * median('maplibre', 'visibleMs'),
  },
  {
    what: 'map visible: before Leaflet',
    key: 'visibleMs',
    unit: 'ms',
    bound: (median) => median('leaflet', 'visibleMs'),
    strict: true,
  },
  {
    what: 'map visible: before OpenLayers',
    key: 'visibleMs',
    unit: 'ms',
    bound: (median) => median('openlayers', 'visibleMs'),
    strict: true,
  },
  { what: 'bytes before it: 60 kB', key: 'bytesBeforeVisible', unit: 'kB', bound: () => 60_000 },
  {
    what: 'map usable: 0.35 × the first map frame of MapLibre',
    key: 'usableMs',
    unit: 'ms',
    bound: (median) => 0.35 * median('maplibre', 'visibleMs'),
  },
  {
    what: 'MapLibre in charge: 1.05 × the bare page',
    key: 'glMs',
    unit: 'ms',
    bound: (median) => 1.05 * median('maplibre', 'glMs'),
  },
  { what: 'click → popup: the next frame', key: 'popupFrames', unit: '', bound: () => 1 },
  {
    what: 'click → popup: 1 × MapLibre',
    key: 'popupMs',
    unit: 'ms',
    bound: (median) => median('maplibre', 'popupMs'),
  },
  { what: 'click → popup: 50 ms', key: 'popupMs', unit: 'ms', bound: () => 50 },
  { what: 'key → popup: 50 ms', key: 'popupKeyMs', unit: 'ms', bound: () => 50 },
  {
    what: 'main thread per panned frame: 1.05 × MapLibre',
    key: 'panFrameMs',
    unit: 'ms',
    bound: (median) => 1.05 * median('maplibre', 'panFrameMs'),
    // Under CPU throttling, thread time counts the throttle's own waiting.
    only: 'plain',
  },
  {
    what: 'p95 frame interval in the tour: 1.05 × MapLibre',
    key: 'tourIntervalMs',
    unit: 'ms',
    bound: (median) => 1.05 * median('maplibre', 'tourIntervalMs'),
  },
  {
    what: 'main thread per frame in the tour: 1.05 × MapLibre',
    key: 'tourFrameMs',
    unit: 'ms',
    bound: (median) => 1.05 * median('maplibre', 'tourFrameMs'),
    only: 'plain',
  },
  {
    what: 'blocking time: 1 × MapLibre',
    key: 'blockingMs',
    unit: 'ms',
    bound: (median) => median('maplibre', 'blockingMs'),
  },
  { what: 'layout shift: 0', key: 'layoutShift', unit: '', bound: () => 0 },
  {
    what: 'bytes of a first visit: MapLibre with the data + 70 kB',
    key: 'bytes',
    unit: 'kB',
    bound: (median) => median('maplibre', 'bytes') + 70_000,
  },
];

/** A table row for each target: what, bound, measured, met or missed by how much. */
export function targetRows(condition: ConditionName, visits: VisitsByPage): string[][] {
  const median: Median = (subject, key) => quantile(valuesOf(visits[subject], key), 0.5);
  return TARGETS.filter(({ only = condition }) => only === condition).map((target) => {
    const [bound, measured] = [target.bound(median), median('atlas', target.key)];
    return [
      target.what,
      formatValue(bound, target.unit),
      formatValue(measured, target.unit),
      verdict(target, bound, measured),
    ];
  });
}

function verdict({ unit, strict }: Target, bound: number, measured: number): string {
  if (Number.isNaN(bound) || Number.isNaN(measured)) return 'not measured';
  const by = formatValue(Math.abs(bound - measured), unit);
  if (measured < bound) return `met, ${by} to spare`;
  if (measured === bound && !strict) return 'met';
  const percent = bound > 0 ? ` (${((100 * (measured - bound)) / bound).toFixed(0)} %)` : '';
  return `**missed** by ${by}${percent}`;
}
