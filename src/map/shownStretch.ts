/** A stretch as a feature of terra-draw. */
import type { TerraDraw } from 'terra-draw';
import type { HandleStretch } from '../cartography/editSurface.ts';
import type { Position } from '../core/model.ts';
import { MODES } from './editDraw.ts';

/** terra-draw takes no position with more decimals. */
const DECIMALS = 9;

/** Puts a stretch into terra-draw and selects it. Null where terra-draw does not take it. */
export function showStretch(draw: TerraDraw, { positions, isRing }: HandleStretch): string | number | null {
  const rounded = positions.map(round);
  const [first] = rounded;
  if (!first) return null;
  const type = rounded.length === 1 ? 'Point' : isRing ? 'Polygon' : 'LineString';
  const coordinates = { Point: first, LineString: rounded, Polygon: [[...rounded, first]] }[type];
  const geometry = { type, coordinates } as GeoJSON.Point | GeoJSON.LineString | GeoJSON.Polygon;
  const [added] = draw.addFeatures([{ type: 'Feature', properties: { mode: MODES[type] }, geometry }]);
  if (!added?.valid || added.id === undefined) {
    console.warn('terra-draw does not take these vertices.', added?.reason);
    return null;
  }
  draw.selectFeature(added.id);
  return added.id;
}

/** The positions as terra-draw has them now, of a ring without the last one. */
export function readStretch(draw: TerraDraw, id: string | number, isRing: boolean): Position[] {
  const geometry = draw.getSnapshotFeature(id)?.geometry;
  if (!geometry) return [];
  if (geometry.type === 'Point') return [geometry.coordinates as Position];
  if (geometry.type === 'LineString') return geometry.coordinates as Position[];
  const [ring = []] = geometry.coordinates as Position[][];
  return isRing ? ring.slice(0, -1) : ring;
}

/** True where terra-draw shows just these positions. */
export function isSameStretch(draw: TerraDraw, id: string | number, stretch: HandleStretch): boolean {
  const shown = readStretch(draw, id, stretch.isRing);
  return (
    shown.length === stretch.positions.length &&
    stretch.positions.every((position, index) => round(position).join() === shown[index]?.join())
  );
}

function round([lng, lat]: Position): Position {
  return [Number(lng.toFixed(DECIMALS)), Number(lat.toFixed(DECIMALS))];
}
