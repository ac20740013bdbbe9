/** The names on a picture of fixed size: those of its zoom that stand wholly inside it. */
import type { Feature, Point } from 'geojson';
import type { LabelProperties } from '../cartography/labelCollection.ts';
import {
  DOT_RADIUS_PX,
  DOT_STROKE_PX,
  FACES,
  HALO_PX,
  LABEL_STYLES,
  type LabelStyle,
} from '../cartography/labelStyles.ts';
import type { Palette } from '../cartography/palette.ts';
import { labelSize } from '../cartography/textSize.ts';
import { toUnits, type Frame } from './frame.ts';
import { lineNodes, positionOf, textAnchorOf } from './labelNodes.ts';
import { node, type SvgNode } from './nodes.ts';
import type { PictureContent, PictureSize } from './picture.ts';
import { family } from './styleSheet.ts';

/** A list of font families for each face of the map. */
export type FontFamilies = Record<LabelStyle['face'], string>;

/** Room between a name and the edge of the picture (CSS pixels). */
const EDGE_PX = 8;

const PAGE_FAMILIES: FontFamilies = {
  regular: family(FACES.regular),
  strong: family(FACES.strong),
  water: family(FACES.water),
};

/** Dots and names, for a frame whose unit is a CSS pixel. */
export function pictureLabels(
  { labels, palette, families = PAGE_FAMILIES, footPx = 0 }: PictureContent,
  frame: Frame,
  size: PictureSize,
): SvgNode[] {
  const placed = labels.features.map((label) => ({ label, at: toUnits(frame, positionOf(label)) }));
  const dots = placed.filter(({ label: { properties }, at: [x, y] }) => {
    const { style, minZoom, maxZoom } = properties;
    if (!LABEL_STYLES[style].dot || x < EDGE_PX || x > size.width - EDGE_PX) return false;
    // As on the page, a dot comes with the whole zoom below that of its name.
    return y >= EDGE_PX && y <= size.height - EDGE_PX && isAt(frame.zoom, Math.floor(minZoom), maxZoom);
  });
  const names = shownNames({ labels, footPx }, frame, size);
  return [
    ...dots.map(({ label, at }) => dotNode(label.properties, at, palette)),
    ...names.map(({ label, at }) => textNode(label, at, palette, families)),
  ];
}

/** The names that a picture shows, and where. */
export function shownNames(
  { labels, footPx = 0 }: Pick<PictureContent, 'labels' | 'footPx'>,
  frame: Frame,
  size: PictureSize,
): { label: Feature<Point, LabelProperties>; at: [number, number] }[] {
  return labels.features
    .map((label) => ({ label, at: toUnits(frame, positionOf(label)) }))
    .filter(
      ({ label: { properties }, at }) =>
        isAt(frame.zoom, properties.minZoom, properties.maxZoom) &&
        isInside(properties, at, { ...size, height: size.height - footPx }),
    );
}

function isAt(zoom: number, minZoom: number, maxZoom: number): boolean {
  return zoom >= minZoom && zoom < maxZoom;
}

/** A name that the edge would cut is worse than none. */
function isInside(label: LabelProperties, at: [number, number], size: PictureSize): boolean {
  const { left, top, right, bottom } = labelBounds(label, at);
  return (
    left >= EDGE_PX && top >= EDGE_PX && right <= size.width - EDGE_PX && bottom <= size.height - EDGE_PX
  );
}

/** The room that a name takes whose position is at this point (CSS pixels). */
export function labelBounds(
  label: LabelProperties,
  [x, y]: readonly [number, number],
): { left: number; top: number; right: number; bottom: number } {
  const style = LABEL_STYLES[label.style];
  const lines = [label.text, ...label.more.split('\n').slice(1)];
  const { widthPx, heightPx } = labelSize(lines, style, label.moreScale < 1);
  const left = x + label.offset[0] * style.sizePx - shareLeft(label) * widthPx;
  const top = y + label.offset[1] * style.sizePx - shareAbove(label.anchor) * heightPx;
  return { left, top, right: left + widthPx, bottom: top + heightPx };
}

/** The share of a label's width that stands left of its position. */
function shareLeft(label: LabelProperties): number {
  return { start: 0, end: 1 }[textAnchorOf(label)] ?? 0.5;
}

/** The share of a label's height that stands above its position. */
function shareAbove(anchor: string): number {
  return anchor.startsWith('top') ? 0 : anchor.startsWith('bottom') ? 1 : 0.5;
}

function dotNode({ style }: LabelProperties, [cx, cy]: [number, number], palette: Palette): SvgNode {
  return node('circle', {
    cx: round(cx),
    cy: round(cy),
    r: DOT_RADIUS_PX[style === 'capital' ? 'capital' : 'other'],
    fill: palette.halo,
    stroke: palette.place,
    'stroke-width': DOT_STROKE_PX,
  });
}

function textNode(
  { properties }: Feature<Point, LabelProperties>,
  at: [number, number],
  palette: Palette,
  families: FontFamilies,
): SvgNode {
  const { face, sizePx, spacingEm, color, halo } = LABEL_STYLES[properties.style];
  const [x, y] = at.map(round);
  return node(
    'text',
    {
      x,
      y,
      'text-anchor': textAnchorOf(properties),
      'font-family': families[face],
      'font-size': sizePx,
      'font-weight': face === 'strong' ? 600 : 400,
      'font-style': face === 'water' ? 'italic' : 'normal',
      'letter-spacing': round(spacingEm * sizePx),
      fill: palette[color],
      stroke: palette[halo],
      'stroke-width': 2 * HALO_PX,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    },
    lineNodes(properties, x),
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
