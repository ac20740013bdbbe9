/**
 * The map as a drawing. It fits into the page by style sheet alone: `frame` is the box that shall be in sight, the shapes
 * are drawn around it, and labels stand at hundredths of it, so that they keep their size whatever the frame's is.
 */
import type { FeatureCollection, Point } from 'geojson';
import { CLOSEST } from '../cartography/fit.ts';
import type { LabelProperties } from '../cartography/labelCollection.ts';
import { MAP_LAYERS, type LineLayer, type MapLayer } from '../cartography/layers.ts';
import type { FeatureStates } from '../cartography/renderer.ts';
import type { ShapeProperties } from '../cartography/shapeCollection.ts';
import { dashAt, widthAt } from '../cartography/strokes.ts';
import { heightPxAt, widthPxAt, type Frame } from './frame.ts';
import { firstLabels, labelNodes } from './labelNodes.ts';
import { node, type SvgNode } from './nodes.ts';
import { scaleNode } from './scaleNode.ts';
import { shapePaths, type ShapePath, type Shapes } from './shapePaths.ts';
import { stateClasses } from './states.ts';
import { targetNodes, type TargetText } from './targets.ts';

/** What a drawing shows. */
export interface DrawingContent {
  shapes: Shapes;
  labels: FeatureCollection<Point, LabelProperties>;
  states: FeatureStates;
  viewpoints: readonly string[];
  /** Address, title and description of each feature that a reader can go to. */
  targets: Pick<ReadonlyMap<string, TargetText>, 'get'>;
  /** Address of features that are not among them, with `ID_IN_HREF`. */
  targetPattern?: string;
  /** Metres as the page's language writes them; with it the drawing has a scale bar. */
  formatDistance?: (lengthKm: number) => string;
}

/** Strokes are measured for a map whose shorter side is so long (hundredths of it, CSS pixels); smaller ones get finer ones. */
const STROKES_FOR_PX = 900;

/** The shapes of a drawing, which are the same in every language. */
export interface DrawnShapes {
  paths: readonly ShapePath[];
  nodes: readonly SvgNode[];
}

/** Draws them. */
export function drawnShapes(
  content: Pick<DrawingContent, 'shapes' | 'states' | 'viewpoints'>,
  frame: Frame,
): DrawnShapes {
  const paths = shapePaths(content.shapes, frame);
  return { paths, nodes: shapeNodes(paths, content, frame) };
}

/** The two SVG elements of a drawing: shapes below, labels above. */
export function drawing(
  content: DrawingContent,
  frame: Frame,
  { paths, nodes }: DrawnShapes = drawnShapes(content, frame),
): [shapes: SvgNode, labels: SvgNode] {
  return [
    node(
      'svg',
      {
        class: 'shapes',
        viewBox: `0 0 ${frameUnits(frame).join(' ')}`,
        // Its size at the closest fit: the style sheet lets it shrink, never grow.
        width: Math.round(widthPxAt(frame, CLOSEST[frame.fit.kind])),
        height: Math.round(heightPxAt(frame, CLOSEST[frame.fit.kind])),
        preserveAspectRatio: 'none',
      },
      [...nodes, ...targetNodes(paths, content.targets, content.targetPattern)],
    ),
    node('svg', { class: 'labels' }, [
      ...labelNodes({ ...content, labels: firstLabels(content.labels, frame) }, frame),
      ...(content.formatDistance ? [scaleNode(frame, content.formatDistance)] : []),
    ]),
  ];
}

/** Width and height of a frame in units of the drawing. */
function frameUnits({ width, height, worldUnits }: Frame): [number, number] {
  return [Math.round(width * worldUnits), Math.round(height * worldUnits)];
}

/** The paths once, then the layers of the map, each using them. */
export function shapeNodes(
  paths: readonly ShapePath[],
  { states, viewpoints }: Pick<DrawingContent, 'states' | 'viewpoints'>,
  frame: Frame,
): SvgNode[] {
  const defs = pathNodes(paths, { 'vector-effect': 'non-scaling-stroke' });
  const layers = MAP_LAYERS.map((layer) => {
    const uses = paths.flatMap((path) => useNodes(layer, path, { states, viewpoints, frame }));
    return node(
      'g',
      { class: layerClass(layer), 'data-layer': layer.id, ...strokeOf(layer, frame.zoom) },
      uses,
    );
  });
  return [node('defs', {}, defs), ...layers];
}

/** The paths, to be used by layers and links. */
export function pathNodes(paths: readonly ShapePath[], attributes: SvgNode['attributes'] = {}): SvgNode[] {
  return paths.flatMap(({ key, ...path }) =>
    (
      [
        ['shape', path.d],
        ['rough', path.rough],
        ['edge', path.edge],
      ] as const
    ).flatMap(([name, d]) =>
      d === undefined ? [] : [node('path', { id: `${name}:${key}`, d, ...attributes })],
    ),
  );
}

function layerClass(layer: MapLayer): string {
  return `${layer.type} ${layer.id}${layer.type === 'line' && layer.stateOnly ? ' state-only' : ''}`;
}

/** Width and dash before a script knows the zoom: as on the usual map, finer on a smaller one. */
function strokeOf(layer: MapLayer, zoom: number): SvgNode['attributes'] {
  if (layer.type === 'fill') return {};
  const px = widthAt(layer.width, zoom);
  const dash = dashAt(layer, zoom);
  return {
    'stroke-width': `min(${round(px)}px,${round((px / STROKES_FOR_PX) * 100)}cqmin)`,
    ...(dash && { 'stroke-dasharray': dash.map(round).join(' ') }),
  };
}

interface Surroundings {
  states: FeatureStates;
  viewpoints: readonly string[];
  frame: Frame;
}

/** A layer's uses of a path; none where the layer does not draw its kind. */
export function useNodes(layer: MapLayer, path: ShapePath, around: Surroundings): SvgNode[] {
  const { key, properties } = path;
  const { id, kind, minzoom, maxzoom } = properties;
  if (!layer.kinds.includes(kind)) return [];
  if (layer.part !== undefined && layer.part !== (properties.part ?? false)) return [];
  const attributes = {
    href: `#${courseOf(layer, path)}:${key}`,
    'data-shape': id,
    'data-min': minzoom,
    'data-max': maxzoom,
    class: layer.type === 'line' && layer.stateOnly ? stateClasses(around.states, id) : undefined,
  };
  if (layer.type === 'line' && layer.boundary !== undefined) {
    return boundaryUses(layer, properties, around.viewpoints, attributes);
  }
  // Land is drawn again east and west of the seam, so that the whole Pacific can be seen.
  const shifts = kind === 'land' ? [0, -around.frame.worldUnits, around.frame.worldUnits] : [0];
  return shifts.map((x) => node('use', { ...attributes, x: x === 0 ? undefined : Math.round(x) }));
}

/** Which of its courses a layer follows. A glow may follow the sides of tiles too: fills lie over them. */
function courseOf(layer: MapLayer, { rough, edge }: ShapePath): string {
  if (layer.type !== 'line') return 'shape';
  if (layer.rough && rough !== undefined) return 'rough';
  return layer.stateOnly && layer.color !== 'glow' && edge !== undefined ? 'edge' : 'shape';
}

/** A boundary is in the drawing once for each viewpoint that shows it in this way; the style sheet shows one viewpoint's. */
function boundaryUses(
  { boundary }: LineLayer,
  properties: ShapeProperties,
  viewpoints: readonly string[],
  attributes: SvgNode['attributes'],
): SvgNode[] {
  return viewpoints
    .filter((viewpoint) => properties[`viewpoint:${viewpoint}`] === boundary)
    .map((viewpoint) => node('use', { ...attributes, class: `viewpoint-${viewpoint}` }));
}

function round(px: number): number {
  return Math.round(px * 100) / 100;
}
