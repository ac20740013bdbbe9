// @ts-check
/** Which ring of the coast belongs to which feature. */
import { bboxOf, contains, signedArea } from './rings.mjs';

/** @typedef {import('./rings.mjs').Position} Position */

/** A position well inland on the main island of each feature. */
const SEEDS = /** @type {Record<string, Position>} */ ({
  etorofu: [147.9, 45.0],
  kunashiri: [146.3, 44.38],
  shikotan: [146.75, 43.8],
  hokkaido: [142.8, 43.5],
});

/** The Habomai islets lie apart from all else, east of Cape Nosappu (145.818 E): a box decides, not nearness. */
const HABOMAI = { west: 145.83, south: 43.3, east: 146.55, north: 43.67 };

/** Outside of this box no ring can be nearest to one of the features. */
const REACH = { west: 138, south: 41, east: 150, north: 47 };

/** Square degrees, about 230 km²: rings above it gather the small ones around them. */
const LARGE = 0.025;

/** Ids of the land features, in the order of the atlas. */
export const LAND_IDS = ['etorofu', 'kunashiri', 'shikotan', 'habomai', 'hokkaido'];

/**
 * @param {Position[][]} rings land in full detail
 * @returns {{ features: Map<string, Position[][]>, rest: Position[][] }} rings of each feature, the largest first
 */
export function shareOut(rings) {
  const sorted = rings.toSorted((a, b) => signedArea(b) - signedArea(a));
  const large = sorted.filter((ring) => signedArea(ring) > LARGE).map((ring) => ({ ring, id: seeded(ring) }));
  const features = new Map(LAND_IDS.map((id) => [id, /** @type {Position[][]} */ ([])]));
  /** @type {Position[][]} */
  const rest = [];
  for (const ring of sorted) {
    const id = owner(ring, large);
    const own = id === undefined ? rest : features.get(id);
    own?.push(ring);
  }
  return { features, rest };
}

/** @param {Position[]} ring */
function seeded(ring) {
  return Object.keys(SEEDS).find((id) => contains(SEEDS[id], ring));
}

/**
 * @param {Position[]} ring
 * @param {{ ring: Position[], id: string | undefined }[]} large
 */
function owner(ring, large) {
  const own = large.find((other) => other.ring === ring);
  if (own) return own.id;
  if (within(ring, HABOMAI)) return 'habomai';
  if (!within(ring, REACH)) return undefined;
  const [west, south, east, north] = bboxOf(ring);
  const centre = /** @type {Position} */ ([(west + east) / 2, (south + north) / 2]);
  const distances = large.map((other) => squareDistance(centre, other.ring));
  return large[distances.indexOf(Math.min(...distances))].id;
}

/**
 * @param {Position[]} ring
 * @param {typeof HABOMAI} box
 */
function within(ring, box) {
  const [west, south, east, north] = bboxOf(ring);
  return west > box.west && south > box.south && east < box.east && north < box.north;
}

/**
 * To the nearest vertex, in degrees of latitude.
 * @param {Position} from
 * @param {Position[]} ring
 */
function squareDistance([lng, lat], ring) {
  const shrink = Math.cos((lat * Math.PI) / 180);
  let least = Infinity;
  for (const [x, y] of ring) least = Math.min(least, ((x - lng) * shrink) ** 2 + (y - lat) ** 2);
  return least;
}
