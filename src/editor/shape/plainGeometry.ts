/** The shape of a feature's text as a GeoJSON geometry. */
import type { Geometry } from 'geojson';
import type { FeatureText } from './featureText.ts';

/** The geometry as the text has it, with longitude and latitude alone. */
export function toPlainGeometry({ type, parts }: FeatureText): Geometry {
  const paths = parts.map((part) => part.map(({ positions }) => positions));
  const coordinates: unknown = {
    Point: paths[0]?.[0]?.[0],
    MultiPoint: paths[0]?.[0],
    LineString: paths[0]?.[0],
    MultiLineString: paths.map(([line]) => line),
    Polygon: paths[0],
    MultiPolygon: paths,
  }[type];
  return { type, coordinates } as Geometry;
}
