// @ts-check
/**
 * Large lakes. GSHHG has them from the World Data Bank, 0.5 to 1.5 km off their place, which shows from zoom 9 on: each
 * says up to which zoom it may be drawn.
 */
import { area } from '@turf/turf';
import { bboxOf, contains, polygonsOf, signedArea } from './rings.mjs';

/** @typedef {import('./rings.mjs').Position} Position */
/** @typedef {import('./coast.mjs').Piece} Piece */

/** What lakes are read from: west of the coast's box, so that the Amur is whole, which the source holds as a lake. */
export const LAKE_REGION = /** @type {import('./rings.mjs').Bbox} */ ([125, 33, 161, 57]);

/** Lakes outside, which the region's edge may cut, stay away. */
const WITHIN = { west: 125.5, south: 34.5, east: 159.5, north: 55.5 };

/** From which zoom a lake of at least so many km² is drawn. */
const MINZOOMS = [
  { areaKm2: 200, minzoom: 5 },
  { areaKm2: 60, minzoom: 6 },
  { areaKm2: 40, minzoom: 7 },
];

/** Exclusive: 1 km is 5 px at zoom 8 and 9 px at zoom 9. */
const MAXZOOM = 9;

/** Metres, Visvalingam: the Amur and Lake Khanka lie far from all that the atlas is about. */
const SIMPLIFY_M = { lakes: 250, large: 1200 };
const LARGE_M2 = 2e9;

/** Square degrees, about 2 km²: smaller islands in a lake are left out. */
const ISLAND = 0.0002;

/**
 * @param {Piece[]} coast
 * @param {ReturnType<typeof import('./packages.mjs').mapshaperIn>} mapshaper
 */
export async function buildLakes(coast, mapshaper) {
  const islands = ringsOf(coast, 3).filter((ring) => signedArea(ring) > ISLAND);
  const features = ringsOf(coast, 2)
    .filter(isWithin)
    .flatMap((ring) => lake(ring, islands));
  const input = { 'in.json': { type: 'FeatureCollection', features } };
  const interval = `this.area > ${LARGE_M2} ? ${SIMPLIFY_M.large} : ${SIMPLIFY_M.lakes}`;
  const commands = `-i in.json -simplify visvalingam variable interval='${interval}' keep-shapes`;
  const simple = await mapshaper(input, commands, 0.001);
  return simple.features.map(({ properties, geometry }) => ({
    properties,
    geometry: { type: /** @type {const} */ ('Polygon'), coordinates: polygonsOf(geometry)[0] },
  }));
}

/**
 * @param {Piece[]} coast
 * @param {number} level
 */
function ringsOf(coast, level) {
  return coast.filter((piece) => piece.level === level).map(({ positions }) => positions);
}

/** @param {Position[]} ring */
function isWithin(ring) {
  const [west, south, east, north] = bboxOf(ring);
  return west > WITHIN.west && south > WITHIN.south && east < WITHIN.east && north < WITHIN.north;
}

/**
 * The lake as a feature, or nothing when it is small.
 * @param {Position[]} ring
 * @param {Position[][]} islands
 * @returns {import('geojson').Feature[]}
 */
function lake(ring, islands) {
  const holes = islands
    .filter(([position]) => contains(position, ring))
    .map((island) => island.slice().reverse());
  /** @type {import('geojson').Polygon} */
  const geometry = { type: 'Polygon', coordinates: [ring, ...holes] };
  const size = MINZOOMS.find(({ areaKm2 }) => area(geometry) / 1e6 >= areaKm2);
  if (!size) return [];
  return [{ type: 'Feature', properties: { minzoom: size.minzoom, maxzoom: MAXZOOM }, geometry }];
}
