/** The shape of a feature's text as a GeoJSON geometry. */
import type { Geometry } from 'geojson';
import { toGeometry } from '../../core/changes/shapeParts.ts';
import type { FeatureText } from './featureText.ts';

/** The geometry as the text has it, with longitude and latitude alone. */
export function toPlainGeometry({ type, parts }: Pick<FeatureText, 'type' | 'parts'>): Geometry {
  return toGeometry({ type, parts: parts.map((part) => part.map(({ positions }) => positions)) });
}
