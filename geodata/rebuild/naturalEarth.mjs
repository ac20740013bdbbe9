// @ts-check
/**
 * World land of Natural Earth as flat polygons. The npm package `world-atlas` stores it for a globe: rings run on across
 * the 180th meridian, and Antarctica goes round the pole. A flat map needs them cut.
 */
import { bboxOf } from './rings.mjs';

/** @typedef {import('./rings.mjs').Position} Position */
/** @typedef {import('./packages.mjs').Collection} Collection */
/** @typedef {ReturnType<typeof import('./packages.mjs').mapshaperIn>} Mapshaper */

/** Mercator ends near 85°: a shape that reaches the pole could not be drawn. */
const FLAT = '-180,-84,180,84';

/**
 * @param {string} topojson
 * @param {Mapshaper} mapshaper
 * @returns {Promise<Collection>} one polygon a feature
 */
export async function readNaturalEarth(topojson, mapshaper) {
  const globe = await mapshaper({ 'in.json': topojson }, '-i in.json');
  const polygons = globe.features.flatMap(({ geometry }) => {
    const parts = geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
    return parts.flatMap((rings) => everyTurn(alignHoles(/** @type {Position[][]} */ (rings).map(unroll))));
  });
  const geometries = polygons.map((coordinates) => ({ type: 'Polygon', coordinates }));
  return mapshaper(
    { 'in.json': { type: 'GeometryCollection', geometries } },
    `-i in.json -clip bbox=${FLAT} -dissolve2 -explode`,
  );
}

/**
 * Longitudes that never jump, going past 180° instead. A ring round the pole is closed along it.
 * @param {Position[]} ring
 */
function unroll(ring) {
  let turn = 0;
  const flat = ring.map(([lng, lat], i) => {
    const step = i === 0 ? 0 : lng - ring[i - 1][0];
    if (Math.abs(step) > 180) turn -= Math.sign(step) * 360;
    return /** @type {Position} */ ([lng + turn, lat]);
  });
  if (turn === 0) return flat;
  const start = flat[0];
  return [
    ...flat,
    /** @type {Position} */ ([start[0] + turn, -90]),
    /** @type {Position} */ ([start[0], -90]),
    start,
  ];
}

/**
 * Unrolling may have moved the outer ring a turn away from its holes.
 * @param {Position[][]} polygon
 */
function alignHoles([outer, ...holes]) {
  const [west] = bboxOf(outer);
  return [outer, ...holes.map((hole) => shift(hole, Math.ceil((west - bboxOf(hole)[0]) / 360) * 360))];
}

/**
 * The polygon again a turn to the east or west, where a part of it belongs into the map.
 * @param {Position[][]} polygon
 */
function everyTurn(polygon) {
  const [west, , east] = bboxOf(polygon[0]);
  const turns = [0, ...(west < -180 ? [360] : []), ...(east > 180 ? [-360] : [])];
  return turns.map((turn) => polygon.map((ring) => shift(ring, turn)));
}

/**
 * @param {Position[]} ring
 * @param {number} degrees
 */
function shift(ring, degrees) {
  return ring.map(([lng, lat]) => /** @type {Position} */ ([lng + degrees, lat]));
}
