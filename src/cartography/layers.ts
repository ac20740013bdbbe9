/**
 * The drawing order of the map, from the sea up, as data that both renderers read. Widths are CSS pixels at the zooms
 * given, linear between them.
 */
import type { BoundaryValue, Kind } from '../core/model.ts';
import type { ColorName } from './palette.ts';

/** What a shape on the map is: content by its kind, context by what it shows. */
export type ShapeKind = Kind | 'land' | 'lake' | 'river';

export type Stops = readonly (readonly [zoom: number, px: number])[];

interface Layer {
  id: string;
  kinds: readonly ShapeKind[];
  color: ColorName;
  /** Only for parts of a larger feature, or only for whole ones. */
  part?: boolean;
}

export interface FillLayer extends Layer {
  type: 'fill';
}

export interface LineLayer extends Layer {
  type: 'line';
  width: Stops;
  /** Lengths of dash and gap, in line widths. */
  dash?: readonly number[];
  cap?: 'round' | 'butt';
  /** Drawn only while the feature is hovered, selected or lit. */
  stateOnly?: boolean;
  /** Colour while selected. */
  selectedColor?: ColorName;
  /** Its course may be rougher than the shape's: the stroke is so wide that nobody sees the difference. */
  rough?: boolean;
  /** Only boundaries that have this value under the viewpoint shown. */
  boundary?: BoundaryValue;
}

export type MapLayer = FillLayer | LineLayer;

const COAST: readonly ShapeKind[] = ['land', 'island', 'island-group', 'region'];
const ISLANDS: readonly ShapeKind[] = ['island', 'island-group'];
const AREAS: readonly ShapeKind[] = [...ISLANDS, 'region'];
const LINES: readonly ShapeKind[] = ['pipeline', 'route', 'boundary'];

/** Widths between which the renderer draws a straight line. */
function ramp(...stops: Stops): Stops {
  return stops;
}

/** A fine line all round the coasts: a wide stroke in its colour, then a narrower one in that of the water within. */
function waterline(order: number, outer: Stops, inner: Stops, water: ColorName): LineLayer[] {
  const line = { type: 'line', kinds: COAST, rough: true } as const;
  return [
    { ...line, id: `waterline-${order}`, color: 'waterline', width: outer },
    { ...line, id: `water-${order}`, color: water, width: inner },
  ];
}

/** An outline or glow that shows only while its feature stands out. */
function emphasis(id: string, kinds: readonly ShapeKind[], color: ColorName, width: Stops): LineLayer {
  const selectedColor = color === 'glow' ? undefined : ('selection' as const);
  return { type: 'line', id, kinds, color, width, stateOnly: true, ...(selectedColor && { selectedColor }) };
}

function boundary(
  value: BoundaryValue,
  width: Stops,
  dash: readonly number[],
  cap: 'round' | 'butt',
): LineLayer {
  const id = `boundary-${value}`;
  return { type: 'line', id, kinds: ['boundary'], boundary: value, color: 'boundary', width, dash, cap };
}

/** The coasts: everything that lies under the land, so that no seam between two lands ever shows. */
const COAST_LAYERS: readonly MapLayer[] = [
  ...waterline(2, ramp([4, 0], [6, 14], [10, 34]), ramp([4, 0], [6, 13], [10, 32.8]), 'sea'),
  ...waterline(1, ramp([3, 0], [6, 8.6], [10, 20]), ramp([3, 0], [6, 7.2], [10, 18.4]), 'shallow'),
  { type: 'line', id: 'coast', kinds: COAST, color: 'coast', width: ramp([3, 0.8], [6, 1.6], [10, 2.4]) },
];

const AREA_LAYERS: readonly MapLayer[] = [
  emphasis('glow', AREAS, 'glow', ramp([4, 7], [10, 12])),
  { type: 'fill', id: 'land', kinds: ['land'], color: 'land' },
  { type: 'fill', id: 'region', kinds: ['region'], color: 'region' },
  // Below the islands: a light band across a strong colour would look like a shape of its own.
  emphasis('line-glow', LINES, 'glow', ramp([4, 6], [10, 9])),
  { type: 'fill', id: 'island', kinds: ISLANDS, color: 'island' },
  { type: 'fill', id: 'lake', kinds: ['lake'], color: 'lake' },
  { type: 'line', id: 'river', kinds: ['river'], color: 'river', width: ramp([5, 0.7], [8, 1.4]) },
  emphasis('region-edge', ['region'], 'regionEdge', ramp([4, 1.2], [10, 2.2])),
  emphasis('island-edge', ISLANDS, 'islandEdge', ramp([4, 1.4], [10, 2.4])),
];

/** Even a boundary that one side holds to be settled is drawn broken: its course here is schematic. */
const LINE_LAYERS: readonly MapLayer[] = [
  boundary('stable', ramp([4, 1.2], [10, 2.2]), [9, 3], 'butt'),
  boundary('disputed', ramp([4, 0.9], [10, 1.7]), [7, 3, 1.5, 3], 'butt'),
  boundary('undetermined', ramp([4, 1.2], [10, 2]), [0.1, 3.4], 'round'),
  {
    type: 'line',
    id: 'route',
    kinds: ['route'],
    color: 'route',
    dash: [0.1, 2.1],
    cap: 'round',
    width: ramp([4, 1.4], [10, 2.6]),
  },
  {
    type: 'line',
    id: 'pipeline-part',
    kinds: ['pipeline'],
    part: true,
    color: 'pipeline',
    dash: [2, 2.4],
    width: ramp([4, 0.9], [10, 1.8]),
  },
  {
    type: 'line',
    id: 'pipeline',
    kinds: ['pipeline'],
    part: false,
    color: 'pipeline',
    dash: [2.6, 1.3],
    width: ramp([4, 2.2], [10, 4]),
  },
];

const SITE = { type: 'line', kinds: ['place'] } as const;
const SITE_PX = ramp([4, 5], [10, 9]);

/** Places. Most of them are points: a line round one is a dot as large as the line is wide. */
const SITE_LAYERS: readonly MapLayer[] = [
  emphasis('glow-site', SITE.kinds, 'glow', ramp([4, 11], [10, 18])),
  { ...SITE, type: 'fill', id: 'site', color: 'island' },
  { ...SITE, id: 'site-line', color: 'islandEdge', width: SITE_PX },
  emphasis('site-edge', SITE.kinds, 'islandEdge', SITE_PX),
  { ...SITE, id: 'site-eye', color: 'halo', width: ramp([4, 2.2], [10, 4.4]) },
];

/** Everything that is drawn but the labels, lowest first. */
export const MAP_LAYERS: readonly MapLayer[] = [
  ...COAST_LAYERS,
  ...AREA_LAYERS,
  ...LINE_LAYERS,
  ...SITE_LAYERS,
];
