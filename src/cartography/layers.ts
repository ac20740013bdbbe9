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
  /** Only boundaries that have this value under the viewpoint shown. */
  boundary?: BoundaryValue;
}

export type MapLayer = FillLayer | LineLayer;

const COAST: readonly ShapeKind[] = ['land', 'island', 'island-group', 'region'];
const ISLANDS: readonly ShapeKind[] = ['island', 'island-group'];
const AREAS: readonly ShapeKind[] = [...ISLANDS, 'region'];
const LINES: readonly ShapeKind[] = ['pipeline', 'route', 'boundary'];

/** A fine line all round the coasts: a wide stroke in its colour, then a narrower one in that of the water within. */
function waterline(order: number, outer: Stops, inner: Stops, water: ColorName): LineLayer[] {
  return [
    { type: 'line', id: `waterline-${order}`, kinds: COAST, color: 'waterline', width: outer },
    { type: 'line', id: `water-${order}`, kinds: COAST, color: water, width: inner },
  ];
}

/** Everything that is drawn but the labels, lowest first. */
export const MAP_LAYERS: readonly MapLayer[] = [
  ...waterline(
    3,
    [
      [4, 0],
      [6, 14],
      [10, 34],
    ],
    [
      [4, 0],
      [6, 13],
      [10, 32.8],
    ],
    'sea',
  ),
  ...waterline(
    2,
    [
      [3, 0],
      [6, 8.6],
      [10, 20],
    ],
    [
      [3, 0],
      [6, 7.2],
      [10, 18.4],
    ],
    'shallow',
  ),
  {
    type: 'line',
    id: 'coast',
    kinds: COAST,
    color: 'coast',
    width: [
      [3, 0.8],
      [6, 1.6],
      [10, 2.4],
    ],
  },
  {
    type: 'line',
    id: 'glow',
    kinds: AREAS,
    color: 'glow',
    stateOnly: true,
    width: [
      [4, 7],
      [10, 12],
    ],
  },
  { type: 'fill', id: 'land', kinds: ['land'], color: 'land' },
  { type: 'fill', id: 'region', kinds: ['region'], color: 'region' },
  { type: 'fill', id: 'island', kinds: ISLANDS, color: 'island' },
  { type: 'fill', id: 'lake', kinds: ['lake'], color: 'lake' },
  {
    type: 'line',
    id: 'river',
    kinds: ['river'],
    color: 'river',
    width: [
      [5, 0.4],
      [8, 1],
    ],
  },
  {
    type: 'line',
    id: 'region-edge',
    kinds: ['region'],
    color: 'regionEdge',
    selectedColor: 'selection',
    stateOnly: true,
    width: [
      [4, 1.2],
      [10, 2.2],
    ],
  },
  {
    type: 'line',
    id: 'island-edge',
    kinds: ISLANDS,
    color: 'islandEdge',
    selectedColor: 'selection',
    stateOnly: true,
    width: [
      [4, 1.4],
      [10, 2.6],
    ],
  },
  {
    type: 'line',
    id: 'line-glow',
    kinds: LINES,
    color: 'glow',
    stateOnly: true,
    width: [
      [4, 8],
      [10, 12],
    ],
  },
  {
    type: 'line',
    id: 'boundary-stable',
    kinds: ['boundary'],
    boundary: 'stable',
    color: 'boundary',
    width: [
      [4, 1],
      [10, 2],
    ],
  },
  {
    type: 'line',
    id: 'boundary-disputed',
    kinds: ['boundary'],
    boundary: 'disputed',
    color: 'boundary',
    dash: [4, 3],
    width: [
      [4, 0.8],
      [10, 1.6],
    ],
  },
  {
    type: 'line',
    id: 'boundary-undetermined',
    kinds: ['boundary'],
    boundary: 'undetermined',
    color: 'boundary',
    dash: [0.1, 3],
    cap: 'round',
    width: [
      [4, 1.2],
      [10, 2],
    ],
  },
  {
    type: 'line',
    id: 'route',
    kinds: ['route'],
    color: 'route',
    dash: [1.5, 2.5],
    cap: 'round',
    width: [
      [4, 1],
      [10, 2],
    ],
  },
  {
    type: 'line',
    id: 'pipeline-part',
    kinds: ['pipeline'],
    part: true,
    color: 'pipeline',
    dash: [2, 2.4],
    width: [
      [4, 0.9],
      [10, 1.8],
    ],
  },
  {
    type: 'line',
    id: 'pipeline',
    kinds: ['pipeline'],
    part: false,
    color: 'pipeline',
    dash: [2.6, 1.3],
    width: [
      [4, 2.2],
      [10, 4],
    ],
  },
];
