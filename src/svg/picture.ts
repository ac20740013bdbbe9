/**
 * The map as a picture of fixed size, for what is not a page: social cards, print. The same cartography as the page's
 * drawing, but in plain numbers and attributes, because the programs that draw a picture know little of style sheets.
 */
import { fitCamera, type Fit } from '../cartography/fit.ts';
import { MAP_LAYERS, type MapLayer } from '../cartography/layers.ts';
import { toMercator, WORLD_PX } from '../cartography/mercator.ts';
import type { Palette } from '../cartography/palette.ts';
import { dashAt, widthAt } from '../cartography/strokes.ts';
import type { Camera } from '../core/url.ts';
import { pathNodes, useNodes, type DrawingContent } from './drawing.ts';
import type { Frame } from './frame.ts';
import { node, type SvgNode } from './nodes.ts';
import { pictureLabels, type FontFamilies } from './pictureLabels.ts';
import { regionOf } from './region.ts';
import { shapePaths, type ShapePath } from './shapePaths.ts';

/** What a picture shows. */
export interface PictureContent extends Pick<DrawingContent, 'shapes' | 'labels' | 'states'> {
  palette: Palette;
  /** Id of the viewpoint whose boundary lines are drawn. */
  viewpoint: string;
  /** Font families in the place of the page's. */
  families?: FontFamilies;
  /** Height at the bottom that something else is written on (CSS pixels): no name stands there. */
  footPx?: number;
}

/** CSS pixels. */
export interface PictureSize {
  width: number;
  height: number;
}

/** Nothing farther outside the picture is drawn; no stroke is so wide that the cut shows (CSS pixels). */
const CUT_PX = 60;

/**
 * The elements of a picture of the size given, which shows the fit, for a place where the rest is cut off or covered:
 * an `svg` element of their own would do that too, but takes resvg 130 ms.
 */
export function pictureNodes(content: PictureContent, fit: Fit, size: PictureSize): SvgNode[] {
  return nodesIn(content, pictureFrame(fit, fitCamera(fit, size), size), size);
}

/** The elements of a picture in its frame. */
export function nodesIn(content: PictureContent, frame: Frame, size: PictureSize): SvgNode[] {
  const paths = shapePaths(content.shapes, frame, { region: regionOf(frame), decimals: 1, cutAt: CUT_PX });
  return [
    node('defs', {}, pathNodes(paths)),
    node('rect', { ...size, fill: content.palette.sea }),
    ...MAP_LAYERS.flatMap((layer) => layerNodes(layer, paths, content, frame)),
    ...pictureLabels(content, frame, size),
  ];
}

/** The same as one `svg` element. */
export function picture(content: PictureContent, fit: Fit, size: PictureSize): SvgNode {
  const viewBox = `0 0 ${size.width} ${size.height}`;
  return node('svg', { ...size, viewBox }, pictureNodes(content, fit, size));
}

/** The frame of a picture is all of it, and its unit a CSS pixel. The camera may be nearer than that of the fit. */
export function pictureFrame(fit: Fit, { center, zoom }: Camera, size: PictureSize): Frame {
  const worldPx = WORLD_PX * 2 ** zoom;
  const [width, height] = [size.width / worldPx, size.height / worldPx];
  const [x, y] = toMercator(center);
  return { fit, origin: [x - width / 2, y - height / 2], width, height, zoom, worldUnits: worldPx };
}

/** A layer with its paint; none where nothing of it is in sight. */
function layerNodes(
  layer: MapLayer,
  paths: readonly ShapePath[],
  { states, viewpoint, palette }: PictureContent,
  frame: Frame,
): SvgNode[] {
  const uses = paths
    .flatMap((path) => useNodes(layer, path, { states, viewpoints: [viewpoint], frame }))
    .filter((use) => isShown(layer, use, frame))
    .map(({ attributes: { href, x, class: state } }) => {
      const selected = layer.type === 'line' && layer.selectedColor && state === 'selected';
      return node('use', { href, x, stroke: selected ? palette.selection : undefined });
    });
  return uses.length > 0 ? [node('g', paintOf(layer, palette, frame.zoom), uses)] : [];
}

/** Lakes come and go by whole zooms, as they do on tiles; outlines stand round what stands out alone. */
function isShown(
  layer: MapLayer,
  { attributes }: SvgNode,
  { zoom, origin, width, worldUnits }: Frame,
): boolean {
  if (layer.type === 'line' && layer.stateOnly && attributes['class'] === undefined) return false;
  const shift = Number(attributes['x'] ?? 0) / worldUnits;
  if (shift > origin[0] + width || shift + 1 < origin[0]) return false;
  const whole = Math.floor(zoom);
  return whole >= Number(attributes['data-min'] ?? 0) && whole < Number(attributes['data-max'] ?? Infinity);
}

function paintOf(layer: MapLayer, palette: Palette, zoom: number): SvgNode['attributes'] {
  if (layer.type === 'fill') return { fill: palette[layer.color] };
  const dash = dashAt(layer, zoom)?.map((px) => px.toFixed(2));
  return {
    fill: 'none',
    stroke: palette[layer.color],
    'stroke-width': widthAt(layer.width, zoom).toFixed(2),
    'stroke-linecap': layer.cap ?? (dash ? 'butt' : 'round'),
    'stroke-linejoin': 'round',
    'stroke-dasharray': dash?.join(' '),
  };
}
