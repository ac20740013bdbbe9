/** From what was drawn or taken on the map to what a text holds. */
import type { Geometry } from 'geojson';
import type { DrawnType } from '../../cartography/editSurface.ts';
import { toMercator, WORLD_PX } from '../../cartography/mercator.ts';
import type { Position } from '../../core/model.ts';
import { pathAt, type FeatureText } from '../shape/featureText.ts';
import { vertexCount } from '../shape/pathPlan.ts';
import type { StretchPlace } from './stretch.ts';

/** The vertex of a path that a position of a stretch is. Throws where the feature has no such path. */
export function vertexOf(feature: FeatureText, { part, path, from }: StretchPlace, index: number): number {
  return (from + index) % Math.max(vertexCount(pathAt(feature, { part, path })), 1);
}

/** What a part of such a shape is drawn as. */
export function drawnTypeOf({ type }: Pick<FeatureText, 'type'>): DrawnType {
  return type.replace('Multi', '') as DrawnType;
}

/** The positions of what was drawn. */
export function drawnPath(geometry: Geometry): Position[] {
  if (geometry.type === 'Point') return [geometry.coordinates as Position];
  if (geometry.type === 'LineString') return geometry.coordinates as Position[];
  return geometry.type === 'Polygon' ? ((geometry.coordinates[0] ?? []) as Position[]) : [];
}

/** How far two positions lie apart at a zoom, in CSS pixels. */
export function distancePx(a: Position, b: Position, zoom: number): number {
  const [[ax, ay], [bx, by]] = [toMercator(a), toMercator(b)];
  return Math.hypot(ax - bx, ay - by) * WORLD_PX * 2 ** zoom;
}
