/** The maps of a shape that changed. */
import type { Geometry } from 'geojson';
import {
  changeViews,
  viewOfPositions,
  widerView,
  widthM,
  type ChangeView,
} from '../../cartography/changeViews.ts';
import type { ShapeKind } from '../../cartography/layers.ts';
import { roundLength } from '../../cartography/scale.ts';
import type { ShapeMarks, VertexMark } from '../../core/changes/vertexMarks.ts';
import { positionsOf } from '../../core/geometry.ts';
import { formatM } from '../../core/changes/shapeTexts.ts';
import { plural } from '../../core/plural.ts';
import { changeMap, type ChangeMapContent } from '../changeMap.ts';
import { node, type SvgNode } from '../nodes.ts';
import type { Ground } from './ground.ts';
import { isIn, legend } from './legend.ts';
import { CHANGE_COLORS, PAGE_PALETTE } from './changeColors.ts';

/** A shape before and after, and where it comes from. */
export interface ChangedShape {
  file: string;
  /** For a row of a basemap file: its place in the list, as it is now. */
  row?: number;
  name: string;
  kind: ShapeKind;
  before: Geometry | null;
  after: Geometry | null;
  marks: ShapeMarks;
}

const MAP = { width: 480, height: 340 };
const LOCATOR = { width: 200, height: 150 };
/** The locator shows so many times as much as the shape's own box. */
const LOCATOR_TIMES = 1.1;
/** A map that shows at least this share of the shape is located in the region of the atlas instead. */
const WHOLE_SHARE = 0.6;

/** In a map so small the names would hide the land. */
const NO_LABELS = { type: 'FeatureCollection' as const, features: [] };
const NO_MARKS = { vertices: [], stretches: [], paths: [] };

/** The maps, from the whole of the change to its places; none where it cannot be drawn. `name` begins their ids. */
export function changeFigures(shape: ChangedShape, ground: Ground, name: string): SvgNode[] {
  const views = changeViews(shape.marks, MAP);
  if (!views) return [];
  const insets = views.close.map((view, index) => ({ name: letterOf(index), view }));
  const more =
    views.more > 0
      ? `${plural(views.more, 'further place')} changed less and ${views.more === 1 ? 'has' : 'have'} no map of ${views.more === 1 ? 'its' : 'their'} own.`
      : '';
  const whole = figure(shape, ground, { view: views.whole, insets, id: name, note: more, locator: true });
  const close = insets.map((inset) =>
    figure(shape, ground, {
      view: inset.view,
      insets: [],
      id: `${name}-${inset.name}`,
      note: `Place ${inset.name}`,
      locator: false,
    }),
  );
  return [node('div', { class: close.length === 0 ? 'maps one' : 'maps' }, [whole, ...close])];
}

function letterOf(index: number): string {
  return String.fromCharCode(65 + index);
}

interface FigureOptions {
  view: ChangeView;
  insets: { name: string; view: ChangeView }[];
  id: string;
  note: string;
  locator: boolean;
}

function figure(whole: ChangedShape, ground: Ground, options: FigureOptions): SvgNode {
  const { view, insets, id, note, locator } = options;
  // What has a closer map is marked there.
  const isElsewhere = (mark: VertexMark) => insets.some((inset) => isIn(inset.view, mark.to ?? mark.from));
  const vertices = whole.marks.vertices.filter((mark) => !isElsewhere(mark));
  const shape = { ...whole, marks: { ...whole.marks, vertices } };
  const content = contentOf(shape, ground);
  const nodes = changeMap({ ...content, insets }, view, MAP, id);
  const label = `Map of ${shape.name}: what changed around ${placeText(view)}`;
  return node('figure', {}, [
    node('svg', { viewBox: `0 0 ${MAP.width} ${MAP.height}`, role: 'img', 'aria-label': label }, [
      ...nodes,
      scaleBar(view),
    ]),
    node('figcaption', {}, [
      node('div', {}, [
        ...(note === '' ? [] : [node('p', {}, [note])]),
        node('p', { class: 'muted' }, [`Around ${placeText(view)}, ${formatM(widthM(view, MAP))} across`]),
        legend(shape, view),
      ]),
      ...(locator ? locatorNodes(shape, ground, view, `${id}-locator`) : []),
    ]),
  ]);
}

/** Where a shape is land or water it belongs to the ground, as it is now. */
function contentOf(shape: ChangedShape, ground: Ground): Omit<ChangeMapContent, 'insets'> {
  const { before, after, marks, kind } = shape;
  const shapes = ground.without(shape.file, shape.row);
  const own = after?.type.endsWith('Polygon')
    ? [{ type: 'Feature' as const, properties: { kind, id: 'subject' }, geometry: after }]
    : [];
  return {
    shapes: { ...shapes, features: [...shapes.features, ...own] },
    labels: ground.labels,
    before,
    after,
    marks,
    palette: PAGE_PALETTE,
    colors: CHANGE_COLORS,
  };
}

/** A small map of the whole shape, with a box where the change is. */
function locatorNodes(shape: ChangedShape, ground: Ground, view: ChangeView, id: string): SvgNode[] {
  const geometry = shape.after ?? shape.before;
  const positions = geometry ? positionsOf(geometry) : [];
  const whole = viewOfPositions(positions, MAP);
  const isPart = positions.length > 1 && widthM(view, MAP) < WHOLE_SHARE * widthM(whole, MAP);
  const around = isPart
    ? widerView(viewOfPositions(positions, LOCATOR), LOCATOR_TIMES, LOCATOR)
    : ground.region(LOCATOR);
  if (!around || !isWithin(view, around)) return [];
  const nodes = changeMap(
    {
      ...contentOf(shape, ground),
      labels: NO_LABELS,
      before: shape.after,
      marks: NO_MARKS,
      insets: [{ name: '', view }],
    },
    around,
    LOCATOR,
    id,
  );
  const viewBox = `0 0 ${LOCATOR.width} ${LOCATOR.height}`;
  return [node('svg', { viewBox, role: 'img', 'aria-label': `Where this is on ${shape.name}` }, nodes)];
}

function isWithin({ bbox: [west, south, east, north] }: ChangeView, { bbox }: ChangeView): boolean {
  return west > bbox[0] && south > bbox[1] && east < bbox[2] && north < bbox[3];
}

/** A bar of a round length at the right foot of a map. */
function scaleBar(view: ChangeView): SvgNode {
  const across = widthM(view, MAP);
  const lengthM = roundLength(across * 0.22);
  const px = (lengthM / across) * MAP.width;
  const [right, y] = [MAP.width - 12, MAP.height - 12];
  const d = `M${(right - px).toFixed(1)} ${y - 5}v5h${px.toFixed(1)}v-5`;
  const line = { d, fill: 'none' };
  return node('g', { class: 'scale' }, [
    node('path', { ...line, stroke: 'var(--rim)', 'stroke-width': 4.5 }),
    node('path', { ...line, stroke: 'var(--ink)', 'stroke-width': 1.5 }),
    node('text', { x: (right - px / 2).toFixed(1), y: y - 8, 'text-anchor': 'middle' }, [
      lengthText(lengthM),
    ]),
  ]);
}

/** Round lengths have no decimals to speak of. */
function lengthText(metres: number): string {
  if (metres >= 1000) return `${metres / 1000} km`;
  return metres >= 1 ? `${Math.round(metres)} m` : `${Math.round(metres * 100)} cm`;
}

function placeText({ camera }: ChangeView): string {
  const [lng, lat] = camera.center;
  const decimals = Math.max(1, Math.min(5, Math.ceil(camera.zoom / 3.5)));
  return `${degrees(lat, decimals, 'N', 'S')}, ${degrees(lng, decimals, 'E', 'W')}`;
}

function degrees(value: number, decimals: number, above: string, below: string): string {
  return `${Math.abs(value).toFixed(decimals)}° ${value < 0 ? below : above}`;
}
