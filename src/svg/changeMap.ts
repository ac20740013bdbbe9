/** A map of what changed about one shape: what was as a broken line, what is as a whole one, over the quiet ground. */
import type { FeatureCollection, Geometry } from 'geojson';
import type { ChangeView } from '../cartography/changeViews.ts';
import type { Palette } from '../cartography/palette.ts';
import type { ShapeProperties } from '../cartography/shapeCollection.ts';
import type { ShapeMarks } from '../core/changes/vertexMarks.ts';
import { markNodes, type ChangeColors } from './changeMarks.ts';
import { toUnits, type Frame } from './frame.ts';
import { node, type SvgNode } from './nodes.ts';
import { nodesIn, pictureFrame, type PictureContent } from './picture.ts';
import { pictureLabels } from './pictureLabels.ts';
import { regionOf } from './region.ts';
import { shapePaths } from './shapePaths.ts';
import type { Path } from '../core/changes/changes.ts';

/** What a map of a change shows. */
export interface ChangeMapContent {
  /** The ground, with the shape as it is where it is land. */
  shapes: FeatureCollection<Geometry, ShapeProperties>;
  before: Geometry | null;
  after: Geometry | null;
  marks: ShapeMarks;
  palette: Palette;
  colors: ChangeColors;
  labels?: PictureContent['labels'];
  /** Boxes to show where other maps are, with their names. */
  insets?: { name: string; view: ChangeView }[];
}

interface Size {
  width: number;
  height: number;
}

/** Both lines have to agree to less than one can see where nothing changed (CSS pixels). */
const FINE_PX = 0.12;
const CUT_PX = 60;
const NO_LABELS = { type: 'FeatureCollection' as const, features: [] };

/** The elements of the map. `name` begins the ids in it, so that several maps can stand on one page. */
export function changeMap(content: ChangeMapContent, view: ChangeView, size: Size, name: string): SvgNode[] {
  const frame = frameOf(view, size);
  const { shapes, palette, marks, colors } = content;
  const states = { hovered: [], selected: [], lit: [] };
  const picture = { shapes, labels: NO_LABELS, states, palette, viewpoint: '' };
  const area = isArea(content.before) || isArea(content.after);
  const change = [
    ...(area ? areaNodes(content, frame, size) : lineNodes(content, frame)),
    ...courseNodes(marks, frame, colors),
    ...pictureLabels({ ...picture, labels: content.labels ?? NO_LABELS }, frame, size),
    ...markNodes(marks.vertices, frame, size, colors),
    ...(content.insets ?? []).map((inset) => insetNode(inset, frame, colors)),
  ];
  return withNames([...nodesIn(picture, frame, size), ...change], name);
}

function frameOf(view: ChangeView, size: Size): Frame {
  return pictureFrame({ kind: 'view', bbox: view.bbox, popup: false }, view.camera, size);
}

function isArea(geometry: Geometry | null): boolean {
  return geometry?.type.endsWith('Polygon') === true;
}

/** The path data of a geometry in the frame; empty where nothing of it is in sight. */
function pathData(geometry: Geometry | null, frame: Frame): string {
  if (!geometry) return '';
  const feature = { type: 'Feature' as const, properties: { kind: 'place' as const, id: 'shape' }, geometry };
  const detail = { region: regionOf(frame), decimals: 1, cutAt: CUT_PX, finePx: FINE_PX };
  const [path] = shapePaths({ type: 'FeatureCollection', features: [feature] }, frame, detail);
  return path?.d ?? '';
}

/** What the area gained and lost as two hatchings, and its present outline. */
function areaNodes({ before, after, colors }: ChangeMapContent, frame: Frame, size: Size): SvgNode[] {
  const [old, now] = [pathData(before, frame), pathData(after, frame)];
  const mask = (id: string, path: string) =>
    node('mask', { id, maskUnits: 'userSpaceOnUse', x: 0, y: 0, ...size }, [
      node('rect', { ...size, fill: '#fff' }),
      node('use', { href: `#${path}`, fill: '#000', 'fill-rule': 'evenodd' }),
    ]);
  const use = (path: string, attributes: SvgNode['attributes']) =>
    node('use', { href: `#${path}`, 'fill-rule': 'evenodd', ...attributes });
  return [
    node('defs', {}, [
      node('path', { id: 'old', d: old }),
      node('path', { id: 'now', d: now }),
      hatching('gained', 'M0 8L8 0M-1 1L1 -1M7 9L9 7', colors.now, colors.nowGround),
      hatching('lost', 'M0 0L8 8M-1 7L1 9M7 -1L9 1', colors.old, colors.oldGround),
      mask('not-old', 'old'),
      mask('not-now', 'now'),
    ]),
    use('now', { fill: 'url(#gained)', mask: 'url(#not-old)' }),
    use('old', { fill: 'url(#lost)', mask: 'url(#not-now)' }),
    use('now', {
      fill: 'none',
      stroke: colors.ink,
      'stroke-width': 1,
      'stroke-linejoin': 'round',
      opacity: 0.65,
    }),
  ];
}

function hatching(id: string, d: string, color: string, ground: string): SvgNode {
  return node('pattern', { id, width: 8, height: 8, patternUnits: 'userSpaceOnUse' }, [
    node('rect', { width: 8, height: 8, fill: ground }),
    node('path', { d, fill: 'none', stroke: color, 'stroke-width': 1.1 }),
  ]);
}

/** The whole course as it is, quietly. */
function lineNodes({ after, colors }: ChangeMapContent, frame: Frame): SvgNode[] {
  const line = {
    d: pathData(after, frame),
    fill: 'none',
    'stroke-linejoin': 'round',
    'stroke-linecap': 'round',
  };
  return [
    node('path', { ...line, stroke: colors.rim, 'stroke-width': 4 }),
    node('path', { ...line, stroke: colors.ink, 'stroke-width': 1.6 }),
  ];
}

/** The stretches that changed: what was broken, what is whole. */
function courseNodes(marks: ShapeMarks, frame: Frame, colors: ChangeColors): SvgNode[] {
  const paths = (change: string) =>
    marks.paths.filter((each) => each.change === change).map(({ path }) => path);
  const old = courseData([...marks.stretches.map(({ before }) => before), ...paths('removed')], frame);
  const now = courseData([...marks.stretches.map(({ after }) => after), ...paths('added')], frame);
  const line = { fill: 'none', 'stroke-linejoin': 'round', 'stroke-linecap': 'butt' };
  const rim = (d: string) =>
    node('path', { ...line, d, stroke: colors.rim, 'stroke-width': 4.5, opacity: 0.8 });
  return [
    ...[old, now].filter((d) => d !== '').map(rim),
    ...(now === '' ? [] : [node('path', { ...line, d: now, stroke: colors.now, 'stroke-width': 2.2 })]),
    ...(old === ''
      ? []
      : [
          node('path', {
            ...line,
            d: old,
            stroke: colors.old,
            'stroke-width': 1.8,
            'stroke-dasharray': '6 4',
          }),
        ]),
  ];
}

function courseData(paths: readonly Path[], frame: Frame): string {
  const lines = paths.filter((path) => path.length > 1);
  return pathData(lines.length === 0 ? null : { type: 'MultiLineString', coordinates: lines }, frame);
}

/** Where another map is; a small one gets a ring round it. */
function insetNode(
  { name, view }: { name: string; view: ChangeView },
  frame: Frame,
  { ink, rim }: ChangeColors,
): SvgNode {
  const [west, south, east, north] = view.bbox;
  const [left, top] = toUnits(frame, [west, north]);
  const [right, bottom] = toUnits(frame, [east, south]);
  const least = 9;
  const [width, height] = [Math.max(right - left, least), Math.max(bottom - top, least * 0.75)];
  const [x, y] = [(left + right - width) / 2, (top + bottom - height) / 2].map(
    (px) => Math.round(px * 10) / 10,
  );
  const box = { x, y, width: width.toFixed(1), height: height.toFixed(1), fill: 'none' };
  return node('g', {}, [
    node('rect', { ...box, stroke: rim, 'stroke-width': 4 }),
    node('rect', { ...box, stroke: ink, 'stroke-width': 1.8 }),
    ...(name === ''
      ? []
      : [
          node(
            'text',
            {
              x: (x ?? 0) + width + 4,
              y: (y ?? 0) + 4,
              class: 'inset',
              fill: ink,
              stroke: rim,
              'stroke-width': 3,
              'paint-order': 'stroke',
            },
            [name],
          ),
        ]),
  ]);
}

/** The same elements with their own ids, and the references to them. */
function withNames(nodes: readonly SvgNode[], name: string): SvgNode[] {
  return nodes.map(({ name: element, attributes, children }) => {
    const named = Object.entries(attributes).map(([key, value]) => {
      if (key === 'id') return [key, `${name}-${String(value)}`];
      if (typeof value !== 'string') return [key, value];
      if (key === 'href') return [key, value.replace(/^#/, `#${name}-`)];
      return [key, value.replace(/^url\(#/, `url(#${name}-`)];
    });
    const inside = children.map((child) =>
      typeof child === 'string' ? child : (withNames([child], name)[0] ?? child),
    );
    return node(element, Object.fromEntries(named) as SvgNode['attributes'], inside);
  });
}
