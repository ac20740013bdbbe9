/** GeoJSON: a collection, a feature, or a bare geometry. */
import type { Conversion } from './conversion.ts';
import { hasForeignCrs } from '../coordinateSystem.ts';
import { importFeatures } from './importFeatures.ts';
import { SAVE_AS_WGS84 } from './conversion.ts';

/** Features of a parsed GeoJSON text. */
export function fromGeojson(root: Record<string, unknown>): Conversion {
  if (hasForeignCrs(root['crs']))
    return { fault: `Its coordinates are in another system than degrees of WGS 84. ${SAVE_AS_WGS84}` };
  switch (root['type']) {
    case 'FeatureCollection':
      return importFeatures(Array.isArray(root['features']) ? (root['features'] as unknown[]) : []);
    case 'Feature':
      return importFeatures([root]);
    default:
      return importFeatures([{ geometry: root }]);
  }
}
