/** Features made for tests of the map. */
import type { Geometry } from 'geojson';
import { formatFeature } from '../../../../src/core/canonical.ts';
import type { Position } from '../../../../src/core/model.ts';
import { readFeatureText, type FeatureText } from '../../../../src/editor/shape/featureText.ts';

/** The text of a feature with a shape. */
export function textOf(geometry: Geometry): string {
  return formatFeature({ id: 'a', properties: { kind: 'island' }, geometry });
}

/** The text of a line. */
export function lineText(coordinates: Position[]): string {
  return textOf({ type: 'LineString', coordinates });
}

/** The text of an area of one part; its rings are closed here. */
export function areaText(rings: Position[][]): string {
  return textOf({ type: 'Polygon', coordinates: rings.map((ring) => [...ring, ring[0] ?? [0, 0]]) });
}

/** Vertices on a circle round the zero of all maps, counter-clockwise from the east; `radius` in degrees. */
export function ringOf(count: number, radius: number, [lng, lat]: Position = [0, 0]): Position[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = (2 * Math.PI * index) / count;
    return [lng + radius * Math.cos(angle), lat + radius * Math.sin(angle)];
  });
}

/** The text, which must be that of a feature that can be edited. */
export function featureOf(text: string): FeatureText {
  const feature = readFeatureText('features/a.geojson', text);
  if (!feature) throw new Error(`This cannot be edited: ${text.slice(0, 500)}`);
  return feature;
}
