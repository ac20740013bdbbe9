/** The placed labels as text of the drawing. */
import type { Feature, Point } from 'geojson';
import type { LabelProperties } from '../cartography/labelCollection.ts';
import { DOT_RADIUS_PX, LABEL_STYLES, LINE_HEIGHT_EM } from '../cartography/labelStyles.ts';
import type { Position } from '../core/model.ts';
import type { DrawingContent } from './drawing.ts';
import { toPercent, type Frame } from './frame.ts';
import { shownSize } from './shownSize.ts';
import { node, type SvgNode } from './nodes.ts';

type Label = Feature<Point, LabelProperties>;

/** From the middle of a line to its baseline, in ems: where MapLibre sets text (24-unit em, glyphs from 17 below its top). */
const BASELINE_EM = 0.36;

/** Dots and names, each with the zooms at which it is in sight. */
export function labelNodes(
  { labels, targets }: Pick<DrawingContent, 'labels' | 'targets'>,
  frame: Frame,
): SvgNode[] {
  return [
    ...labels.features.flatMap((label) => dotNodes(label, frame)),
    ...labels.features.map((label) => textNode(label, frame, targets)),
  ];
}

/**
 * A screen four times as wide as the usual one shows the frame so many zooms closer. Where it is more than twice as wide,
 * a script draws the map anew: until then it does with the names of the features.
 */
const ZOOMS_CLOSER = { feature: 2, context: 1 };
/** A small phone shows it this much farther off. */
const ZOOMS_FARTHER = 1.7;
/** What stands farther from the frame than this share of its size is out of sight on every screen. */
const BEYOND = 1.5;

/** The labels that a page can show before a script moves its map: each costs the first paint its share. */
export function firstLabels(labels: DrawingContent['labels'], frame: Frame): DrawingContent['labels'] {
  const isNear = (percent: number) => percent > -100 * BEYOND && percent < 100 * (1 + BEYOND);
  const features = labels.features.filter((label) => {
    const { feature, minZoom, maxZoom } = label.properties;
    const closer = ZOOMS_CLOSER[feature === undefined ? 'context' : 'feature'];
    const mayShow = minZoom <= frame.zoom + closer && maxZoom > frame.zoom - ZOOMS_FARTHER;
    return mayShow && toPercent(frame, positionOf(label)).every(isNear);
  });
  return { ...labels, features };
}

/** The position that a label belongs to. */
export function positionOf({ geometry }: Label): Position {
  const [lng = 0, lat = 0] = geometry.coordinates;
  return [lng, lat];
}

function dotNodes(label: Label, frame: Frame): SvgNode[] {
  const { style, minZoom, maxZoom } = label.properties;
  if (!LABEL_STYLES[style].dot) return [];
  const [cx, cy] = toPercent(frame, positionOf(label)).map(percent);
  // A dot comes with the whole zoom below that of its name.
  const zooms = { minZoom: Math.floor(minZoom), maxZoom };
  const radiusPx = DOT_RADIUS_PX[style === 'capital' ? 'capital' : 'other'];
  // Its size is that of a letter, so that it comes and goes by the same rule.
  const size = sizeAttributes(zooms, 10, frame);
  return [node('circle', { class: 'dot', cx, cy, r: `${radiusPx / 10}em`, ...size })];
}

function textNode(label: Label, frame: Frame, targets: DrawingContent['targets']): SvgNode {
  const { style, feature } = label.properties;
  const [x, y] = toPercent(frame, positionOf(label)).map(percent);
  const { sizePx } = LABEL_STYLES[style];
  const text = node(
    'text',
    {
      class: style,
      x,
      y,
      ...sizeAttributes(label.properties, sizePx, frame),
      'text-anchor': textAnchorOf(label.properties),
      'data-feature': feature,
    },
    lineNodes(label.properties, x),
  );
  const target = feature === undefined ? undefined : targets.get(feature);
  // Of the two links to a feature, this one is for the pointer alone.
  return target ? node('a', { href: target.href, tabindex: -1, 'aria-hidden': 'true' }, [text]) : text;
}

/** Which end of a label's lines stands at its position, in SVG's words. */
export function textAnchorOf({ justify }: LabelProperties): string {
  return { left: 'start', right: 'end' }[justify] ?? 'middle';
}

/** The lines of a label around its anchor at `x`: the first on a baseline of its own, each further one below. */
export function lineNodes(
  { text, more, moreScale, anchor, offset, style }: LabelProperties,
  x?: string | number,
): SvgNode[] {
  const lines = [text, ...more.split('\n').slice(1)];
  const heights = lines.map((_, index) => LINE_HEIGHT_EM * (index === 0 ? 1 : moreScale));
  const block = heights.reduce((sum, height) => sum + height, 0);
  const share = anchor.startsWith('top') ? 0 : anchor.startsWith('bottom') ? 1 : 0.5;
  const { sizePx } = LABEL_STYLES[style];
  let down = offset[1] - share * block;
  let before = 0;
  return lines.map((line, index) => {
    const scale = index === 0 ? 1 : moreScale;
    const height = heights[index] ?? LINE_HEIGHT_EM;
    const baseline = down + height / 2 + BASELINE_EM * scale;
    const dy = (baseline - before) * sizePx;
    down += height;
    before = baseline;
    return node(
      'tspan',
      {
        // Each line begins at the anchor again.
        x: index === 0 ? undefined : x,
        dx: offset[0] === 0 ? undefined : round(offset[0] * sizePx),
        dy: round(dy),
        'font-size': scale === 1 ? undefined : `${scale}em`,
      },
      [line],
    );
  });
}

interface Zooms {
  minZoom: number;
  maxZoom: number;
}

/** The size as the style sheet works it out; and for a script, the size in CSS pixels and the zooms that it holds for. */
function sizeAttributes(zooms: Zooms, px: number, frame: Frame): SvgNode['attributes'] {
  return {
    'font-size': shownSize(zooms, px, frame),
    'data-size': px,
    'data-min': zooms.minZoom,
    'data-max': zooms.maxZoom,
  };
}

function percent(value: number): string {
  return `${Math.round(value * 1000) / 1000}%`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
