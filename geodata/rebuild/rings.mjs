// @ts-check
/** Plane geometry of rings in degrees: enough to join, sort and wind what the coastline files give. */

/** @typedef {[lng: number, lat: number]} Position */
/** @typedef {[west: number, south: number, east: number, north: number]} Bbox */

/**
 * Signed area in square degrees, above zero for a counter-clockwise ring.
 * @param {Position[]} ring
 */
export function signedArea(ring) {
  let twice = 0;
  let [fromLng, fromLat] = /** @type {Position} */ (ring.at(-1));
  for (const [lng, lat] of ring) {
    twice += fromLng * lat - lng * fromLat;
    [fromLng, fromLat] = [lng, lat];
  }
  return twice / 2;
}

/**
 * @param {Position[]} positions
 * @returns {Bbox} degrees, RFC 7946 order
 */
export function bboxOf(positions) {
  /** @type {Bbox} */
  const bbox = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lng, lat] of positions) {
    bbox[0] = Math.min(bbox[0], lng);
    bbox[1] = Math.min(bbox[1], lat);
    bbox[2] = Math.max(bbox[2], lng);
    bbox[3] = Math.max(bbox[3], lat);
  }
  return bbox;
}

/**
 * Whether the position lies inside the closed ring, by the even-odd rule.
 * @param {Position} position
 * @param {Position[]} ring
 */
export function contains([lng, lat], ring) {
  let inside = false;
  let [fromLng, fromLat] = /** @type {Position} */ (ring.at(-1));
  for (const [toLng, toLat] of ring) {
    const spans = fromLat > lat !== toLat > lat;
    if (spans && lng < ((fromLng - toLng) * (lat - toLat)) / (fromLat - toLat) + toLng) inside = !inside;
    [fromLng, fromLat] = [toLng, toLat];
  }
  return inside;
}

/**
 * A polygon wound as RFC 7946 wants it: outer ring counter-clockwise, holes clockwise. The ring start stays.
 * @param {Position[][]} polygon
 */
export function wind(polygon) {
  return polygon.map((ring, index) =>
    signedArea(ring) > 0 === (index === 0) ? ring : ring.slice().reverse(),
  );
}

/**
 * The polygons of an area geometry, the largest first.
 * @param {import('geojson').Geometry} geometry
 * @returns {Position[][][]}
 */
export function polygonsOf(geometry) {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : [];
  if (geometry.type === 'MultiPolygon') polygons.push(...geometry.coordinates);
  const wound = polygons.map((polygon) => wind(/** @type {Position[][]} */ (polygon)));
  return wound.sort(([a = []], [b = []]) => signedArea(b) - signedArea(a));
}

/**
 * One polygon as `Polygon`, several as `MultiPolygon`.
 * @param {Position[][][]} polygons
 * @returns {import('geojson').Polygon | import('geojson').MultiPolygon}
 */
export function areaGeometry(polygons) {
  const [only, ...others] = polygons;
  if (only && others.length === 0) return { type: 'Polygon', coordinates: only };
  return { type: 'MultiPolygon', coordinates: polygons };
}

/**
 * Kilometres between two positions on a sphere of 6371.0088 km (IUGG mean radius).
 * @param {Position} a
 * @param {Position} b
 */
export function distanceKm([lngA, latA], [lngB, latB]) {
  const rad = Math.PI / 180;
  const lat = Math.sin(((latB - latA) * rad) / 2) ** 2;
  const lng = Math.sin(((lngB - lngA) * rad) / 2) ** 2;
  return 2 * 6371.0088 * Math.asin(Math.sqrt(lat + Math.cos(latA * rad) * Math.cos(latB * rad) * lng));
}
