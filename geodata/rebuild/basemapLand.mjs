// @ts-check
/**
 * Land of the basemap: finest around the features, coarser with distance. Each tier is cut at the next finer one's box
 * and all are joined into whole polygons again, so that no edge runs along a box where a land crosses it.
 */
import { bboxOf, polygonsOf, signedArea } from './rings.mjs';

/** @typedef {import('./rings.mjs').Position} Position */
/** @typedef {import('./rings.mjs').Bbox} Bbox */
/** @typedef {ReturnType<typeof import('./packages.mjs').mapshaperIn>} Mapshaper */
/** Metres of Visvalingam simplification, least area of an island in m², degrees that positions are rounded to. */
/** @typedef {{ bbox: Bbox, source: 'gshhg' | 'naturalEarth', interval: number, islet: number, precision: number }} Tier */

/** What the detailed coast covers. */
/** @type {Bbox} */
const DETAILED = [134, 34, 160, 56];

/** From the finest to the coarsest. */
/** @type {Tier[]} */
const TIERS = [
  { bbox: [139.5, 40.9, 157.5, 51.3], source: 'gshhg', interval: 200, islet: 1e5, precision: 0.0001 },
  { bbox: DETAILED, source: 'gshhg', interval: 600, islet: 3e6, precision: 0.001 },
  { bbox: [118, 22, 180, 66], source: 'naturalEarth', interval: 3500, islet: 1e8, precision: 0.01 },
  { bbox: [-180, -84, 180, 84], source: 'naturalEarth', interval: 24_000, islet: 5e9, precision: 0.01 },
];

/** Square degrees: smaller islands that a box cuts and the next tier does not carry on go, and smaller holes. */
const STUB = 0.1;

/**
 * @param {Position[][]} rings land in full detail that belongs to no feature, reaching beyond the detailed box
 * @param {import('./packages.mjs').Collection} naturalEarth flat polygons of the world
 * @param {Mapshaper} mapshaper
 * @returns polygons, the largest first: those that reach into the detailed box, and the rest of the world
 */
export async function buildLand(rings, naturalEarth, mapshaper) {
  const sources = { gshhg: toCollection(rings), naturalEarth };
  const tiers = await Promise.all(
    TIERS.map((tier, i) => cut(sources[tier.source], tier, TIERS[i - 1], mapshaper)),
  );
  const inputs = Object.fromEntries(tiers.map((tier, i) => [`${i}.json`, tier]));
  const join = `-i ${Object.keys(inputs).join(' ')} combine-files -merge-layers force -dissolve2 -explode`;
  const { features } = await mapshaper(inputs, join);
  const polygons = features
    .flatMap(({ geometry }) => polygonsOf(geometry))
    .filter(([outer]) => !isStub(outer))
    .map(([outer, ...holes]) => [outer, ...holes.filter((hole) => -signedArea(hole) > STUB)]);
  polygons.sort((a, b) => signedArea(b[0]) - signedArea(a[0]));
  return {
    land: polygons.filter(([outer]) => reachesDetailed(outer)),
    world: polygons.filter(([outer]) => !reachesDetailed(outer)),
  };
}

/**
 * @param {object} source
 * @param {Tier} tier
 * @param {Tier | undefined} finer
 * @param {Mapshaper} mapshaper
 */
function cut(source, tier, finer, mapshaper) {
  const erase = finer ? ` -erase bbox=${finer.bbox.join()}` : '';
  const commands =
    `-i in.json -explode -filter "this.area > ${tier.islet}"` +
    ` -simplify visvalingam interval=${tier.interval} keep-shapes -clip bbox=${tier.bbox.join()}${erase}`;
  return mapshaper({ 'in.json': source }, commands, tier.precision);
}

/** @param {Position[][]} rings */
function toCollection(rings) {
  const features = rings.map((ring) => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'Polygon', coordinates: [ring] },
  }));
  return { type: 'FeatureCollection', features };
}

/** @param {Position[]} outer */
function isStub(outer) {
  const bbox = bboxOf(outer);
  return (
    signedArea(outer) < STUB && TIERS.slice(0, -1).some((tier) => touchesFromEitherSide(bbox, tier.bbox))
  );
}

/**
 * @param {Bbox} bbox
 * @param {Bbox} box
 */
function touchesFromEitherSide([west, south, east, north], box) {
  return (
    [west, east].some((lng) => lng === box[0] || lng === box[2]) ||
    [south, north].some((lat) => lat === box[1] || lat === box[3])
  );
}

/** @param {Position[]} outer */
function reachesDetailed(outer) {
  const [west, south, east, north] = DETAILED;
  return outer.some(([lng, lat]) => lng > west && lng < east && lat > south && lat < north);
}
