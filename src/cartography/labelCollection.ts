/** Placed labels as the GeoJSON that the map loads. */
import type { Feature as GeoJsonFeature, FeatureCollection, Point } from 'geojson';
import { direction } from './labelBox.ts';
import { LABEL_STYLES, sublineScale, type LabelStyle } from './labelStyles.ts';
import type { Anchor, PlacedLabel } from './labels.ts';

/** The flat properties of a label on the map. */
export interface LabelProperties {
  style: PlacedLabel['style'];
  feature?: string;
  /** First line. */
  text: string;
  /** Further lines, with the line break before them; empty where there are none. */
  more: string;
  /** Size of the further lines, as a share of the first. */
  moreScale: number;
  anchor: string;
  justify: string;
  /** Offset of the text in ems of its size. */
  offset: [right: number, down: number];
  minZoom: number;
  maxZoom: number;
}

/** The labels as points, positions to 1 m or so. */
export function labelCollection(labels: readonly PlacedLabel[]): FeatureCollection<Point, LabelProperties> {
  return { type: 'FeatureCollection', features: labels.map(labelFeature) };
}

/** The zoom ranges that occur, each once. */
export function zoomRanges(labels: readonly PlacedLabel[]): [minZoom: number, maxZoom: number][] {
  const ranges = new Map(labels.map(({ minZoom, maxZoom }) => [`${minZoom}-${maxZoom}`, [minZoom, maxZoom]]));
  return [...(ranges.values() as Iterable<[number, number]>)].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

function labelFeature(label: PlacedLabel): GeoJsonFeature<Point, LabelProperties> {
  const [text = '', ...more] = label.lines;
  const style = LABEL_STYLES[label.style];
  const [right] = direction(label.anchor);
  return {
    type: 'Feature',
    properties: {
      style: label.style,
      ...(label.feature === undefined ? {} : { feature: label.feature }),
      text,
      more: more.map((line) => `\n${line}`).join(''),
      moreScale: label.sublines ? sublineScale(style) : 1,
      anchor: label.anchor,
      justify: right > 0 ? 'left' : right < 0 ? 'right' : 'center',
      offset: offsetOf(style, label.anchor),
      minZoom: label.minZoom,
      maxZoom: label.maxZoom,
    },
    geometry: { type: 'Point', coordinates: label.position.map((degrees) => round(degrees, 5)) },
  };
}

/** How far a label stands from its position, in ems of its size. */
export function offsetOf({ gapPx, sizePx }: LabelStyle, anchor: Anchor): [right: number, down: number] {
  const [right, down] = direction(anchor);
  const gapEm = gapPx / sizePx;
  return [round(right * gapEm, 3), round(down * gapEm, 3)];
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
