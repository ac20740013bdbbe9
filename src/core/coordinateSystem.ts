/** Which coordinates a file says it has: GeoJSON had a member `crs` before RFC 7946, and QGIS and GDAL still write it. */
import { isRecord } from './records.ts';

/** CRS84 and EPSG:4326 in the ways that programs write them; all of them mean longitude, then latitude here. */
const WGS84 =
  /^(?:urn:ogc:def:crs:)?(?:(?:OGC:[\d.]*:?|EPSG:[\d.]*:)(?:CRS84|4326)|EPSG:4326|CRS84|WGS ?84)$/i;

/** True for a `crs` that is there and is not WGS 84. */
export function hasForeignCrs(crs: unknown): boolean {
  if (crs === undefined || crs === null) return false;
  const properties = isRecord(crs) ? crs['properties'] : undefined;
  const name = isRecord(properties) ? properties['name'] : undefined;
  return typeof name !== 'string' || !WGS84.test(name);
}

/** True for the text of a `.prj` file (WKT) that says degrees of WGS 84. */
export function isWgs84Wkt(text: string): boolean {
  return /^\s*GEOG(?:CS|CRS)\s*\[\s*"[^"]*WGS[ _]?(?:19)?84[^"]*"/i.test(text) && /"degree/i.test(text);
}
