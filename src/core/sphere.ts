/** Distances and directions on a sphere, for the page: the little that it needs of what turf does at build. */
import type { Position } from './model.ts';

/** Mean radius of the Earth (km), as turf has it: WGS 84's (2a + b) / 3. */
const RADIUS_KM = 6371.0088;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** The great-circle distance in kilometres, by the haversine formula. */
export function distanceKm([lng1, lat1]: Position, [lng2, lat2]: Position): number {
  const haversine = (degrees: number) => Math.sin(radians(degrees) / 2) ** 2;
  const share =
    haversine(lat2 - lat1) + Math.cos(radians(lat1)) * Math.cos(radians(lat2)) * haversine(lng2 - lng1);
  return 2 * RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(share)));
}

/** The direction in which a great circle sets out from one position to another: degrees clockwise from north, 0 to 360. */
export function bearingOf([lng1, lat1]: Position, [lng2, lat2]: Position): number {
  const [from, to, turn] = [radians(lat1), radians(lat2), radians(lng2 - lng1)];
  const east = Math.sin(turn) * Math.cos(to);
  const north = Math.cos(from) * Math.sin(to) - Math.sin(from) * Math.cos(to) * Math.cos(turn);
  return ((Math.atan2(east, north) * 180) / Math.PI + 360) % 360;
}
