// @ts-check
/** What a reader would see at once if a position were wrong: places off land, water names and sea lines on it. */
import { bboxOf, contains, distanceKm } from './rings.mjs';

/** @typedef {import('./rings.mjs').Position} Position */
/** @typedef {{ ring: Position[], bbox: import('./rings.mjs').Bbox }[]} Land */
/** @typedef {{ properties: Record<string, string | number>, geometry: import('geojson').Point }} Label */

/** How far off the drawn land a harbour or an airport may stand. */
const OFF_LAND_KM = 2;

/** Degrees between the positions of a line that are looked at: about 150 m. */
const STEP = 0.002;

/**
 * The faults in words; empty when all is well.
 * @param {Position[][][]} polygons land of the basemap and of the features
 * @param {Label[]} places
 * @param {Label[]} waters
 * @param {import('./lines.mjs').Line[]} lines
 */
export function faultsOf(polygons, places, waters, lines) {
  const land = polygons.flat().map((ring) => ({ ring, bbox: bboxOf(ring) }));
  const offLand = places
    // The islet is a rock that the coastline does not have; the name of a narrow land may stand beside it.
    .filter(({ properties }) => properties.kind !== 'islet' && properties.kind !== 'land')
    .filter(({ geometry }) => isOffLand(at(geometry), land))
    .map(({ properties }) => `The place ${properties.id} is more than ${OFF_LAND_KM} km off land.`);
  const onLand = waters
    .filter(({ geometry }) => isLand(at(geometry), land))
    .map(({ properties }) => `The name of the water ${properties.id} stands on land.`);
  const ashore = lines
    .filter(
      ({ onWater, positions }) => onWater && everyStep(positions).some((position) => isLand(position, land)),
    )
    .map(({ id }) => `The line ${id} crosses land.`);
  return [...offLand, ...onLand, ...ashore];
}

/** @param {import('geojson').Point} point */
function at(point) {
  return /** @type {Position} */ (point.coordinates);
}

/**
 * @param {Position} position
 * @param {Land} land
 */
function isLand(position, land) {
  const inside = land.filter(({ bbox, ring }) => isNear(position, bbox, 0) && contains(position, ring));
  // A hole counts like a second outer ring: inside both is outside.
  return inside.length % 2 === 1;
}

/**
 * @param {Position} position
 * @param {Land} land
 */
function isOffLand(position, land) {
  if (isLand(position, land)) return false;
  const near = land.filter(({ bbox }) => isNear(position, bbox, 0.1));
  return !near.some(({ ring }) =>
    everyStep(ring).some((vertex) => distanceKm(position, vertex) <= OFF_LAND_KM),
  );
}

/**
 * @param {Position} position
 * @param {import('./rings.mjs').Bbox} bbox
 * @param {number} marginDeg
 */
function isNear([lng, lat], [west, south, east, north], marginDeg) {
  const across = lng >= west - marginDeg && lng <= east + marginDeg;
  return across && lat >= south - marginDeg && lat <= north + marginDeg;
}

/**
 * @param {Position[]} positions
 * @returns {Position[]}
 */
function everyStep(positions) {
  return positions.slice(1).flatMap((to, i) => {
    const from = positions[i];
    const steps = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / STEP));
    return Array.from({ length: steps + 1 }, (_, step) => {
      const share = step / steps;
      return /** @type {Position} */ ([
        from[0] + (to[0] - from[0]) * share,
        from[1] + (to[1] - from[1]) * share,
      ]);
    });
  });
}
