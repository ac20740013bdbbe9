// @ts-check
/**
 * Rivers. GSHHG has them from the World Data Bank, up to 1 km off their place, so each says up to which zoom it may be
 * drawn. They are cut at whole degrees and run a little past the coast, which is from another source, or end short of it.
 */
import { execFileSync } from 'node:child_process';
import { distanceKm } from './rings.mjs';

/** @typedef {import('./rings.mjs').Position} Position */
/** @typedef {import('./rings.mjs').Bbox} Bbox */
/** @typedef {ReturnType<typeof import('./packages.mjs').mapshaperIn>} Mapshaper */

/**
 * What gmt calls the ranks, and where each is taken from. Rank 0 has the two banks of what `lakes.mjs` has as an area;
 * rank 1 is "permanent major", 2 "additional major", 3 "additional" rivers.
 */
const RANKS = /** @type {{ rank: number, bbox: Bbox }[]} */ ([
  { rank: 1, bbox: [121, 34, 165, 57] },
  { rank: 2, bbox: [121, 34, 165, 57] },
  { rank: 3, bbox: [125, 34, 160, 56] },
]);

/** From which zoom a river is drawn; of rank 3 the long ones come first. */
const MAJOR_MINZOOM = 5;
const MINZOOMS = [
  { lengthKm: 180, minzoom: 5 },
  { lengthKm: 90, minzoom: 6 },
  { lengthKm: 30, minzoom: 7 },
];

/** Exclusive, as for lakes: 1 km is 5 px at zoom 8 and 9 px at zoom 9. */
const MAXZOOM = 9;

/** Metres: what the coast cuts off beyond an inlet goes. */
const LEAST_M = 40_000;

/** A mouth that ends so near the coast is drawn on to it. */
const MOUTH_KM = 3;

/** Metres, Visvalingam: finer where a river begins east of this longitude, on the islands. */
const SIMPLIFY_M = { islands: 400, mainland: 3000 };
const ISLANDS_EAST_OF = 137;

/**
 * @param {Position[][][]} land polygons that the rivers are cut to
 * @param {string} folder where gmt may leave its history file
 * @param {Mapshaper} mapshaper
 */
export async function buildRivers(land, folder, mapshaper) {
  const features = RANKS.flatMap(({ rank, bbox }) =>
    joinLines(parseLines(runGmt(rank, bbox, folder))).flatMap((line) => river(rank, line)),
  );
  const coast = {
    type: 'FeatureCollection',
    features: land.map((coordinates) => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'Polygon', coordinates },
    })),
  };
  const { islands, mainland } = SIMPLIFY_M;
  const interval = `this.bounds[0] > ${ISLANDS_EAST_OF} ? ${islands} : ${mainland}`;
  const commands =
    `-i rivers.json -simplify visvalingam variable interval='${interval}' -clip coast.json` +
    ` -explode -filter "this.length > ${LEAST_M}"`;
  const input = { 'rivers.json': { type: 'FeatureCollection', features }, 'coast.json': coast };
  const simple = await mapshaper(input, commands, 0.001);
  const shore = land.flat();
  return simple.features.map(({ properties, geometry }) => ({
    properties,
    geometry: {
      type: /** @type {const} */ ('LineString'),
      coordinates: toShore(/** @type {import('geojson').LineString} */ (geometry), shore),
    },
  }));
}

/**
 * @param {number} rank
 * @param {Bbox} bbox
 * @param {string} folder
 */
function runGmt(rank, [west, south, east, north], folder) {
  const args = ['coast', `-R${west}/${east}/${south}/${north}`, '-Df', '-M', `-I${rank}`];
  return execFileSync('gmt', args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 29 });
}

/**
 * @param {string} text
 * @returns {Position[][]} lines of two positions and more
 */
function parseLines(text) {
  return text
    .split(/^>.*$/mu)
    .map((piece) => piece.split('\n').filter((line) => line !== '' && !line.startsWith('#')))
    .map((lines) => lines.map((line) => /** @type {Position} */ (line.split('\t').map(Number).slice(0, 2))))
    .filter(([first, ...rest]) => rest.some((position) => position.join() !== first.join()));
}

/**
 * Joins lines where just two of them end: at a degree that cuts them. Where more meet, a river flows into another.
 * @param {Position[][]} lines
 * @returns {Position[][]}
 */
function joinLines(lines) {
  const joined = new Set(lines);
  for (const at of new Set(lines.flatMap((line) => [line[0], line.at(-1)]).map(String))) {
    const [one, other, third] = [...joined].filter((line) => [line[0], line.at(-1)].map(String).includes(at));
    if (!one || !other || third) continue;
    const before = String(one.at(-1)) === at ? one : one.toReversed();
    const after = String(other[0]) === at ? other : other.toReversed();
    joined.delete(one);
    joined.delete(other);
    joined.add([...before, ...after.slice(1)]);
  }
  return [...joined];
}

/**
 * The river as a feature, or nothing when it is short.
 * @param {number} rank
 * @param {Position[]} line
 * @returns {import('geojson').Feature[]}
 */
function river(rank, line) {
  const lengthKm = line.slice(1).reduce((sum, to, i) => sum + distanceKm(line[i], to), 0);
  const long = MINZOOMS.find((size) => lengthKm >= size.lengthKm);
  if (!long) return [];
  const minzoom = rank < 3 ? MAJOR_MINZOOM : long.minzoom;
  const geometry = { type: /** @type {const} */ ('LineString'), coordinates: line };
  return [{ type: 'Feature', properties: { minzoom, maxzoom: MAXZOOM }, geometry }];
}

/**
 * The line with an end that lies a little inland carried on to the nearest vertex of the coast.
 * @param {import('geojson').LineString} line
 * @param {Position[][]} shore
 * @returns {Position[]}
 */
function toShore({ coordinates }, shore) {
  const line = /** @type {Position[]} */ (coordinates);
  const before = mouthAt(line[0], shore);
  const after = mouthAt(/** @type {Position} */ (line.at(-1)), shore);
  return [...(before ? [before] : []), ...line, ...(after ? [after] : [])];
}

/**
 * @param {Position} end
 * @param {Position[][]} shore
 * @returns {Position | undefined} nothing where the coast is far, or reached
 */
function mouthAt(end, shore) {
  const near = shore
    .flatMap((ring) =>
      ring.filter(([lng, lat]) => Math.abs(lng - end[0]) < 0.05 && Math.abs(lat - end[1]) < 0.03),
    )
    .map((vertex) => ({ vertex, km: distanceKm(end, vertex) }))
    .toSorted((a, b) => a.km - b.km);
  return near[0] && near[0].km > 0 && near[0].km <= MOUTH_KM ? near[0].vertex : undefined;
}
