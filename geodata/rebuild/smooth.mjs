// @ts-check
/** A drawn-looking curve through a few chosen positions. */

/** @typedef {import('./rings.mjs').Position} Position */

/** Pieces that each stretch between two chosen positions is drawn in. */
const PIECES = 5;

/**
 * A Catmull-Rom curve (uniform) through every position, four decimals.
 * @param {Position[]} positions
 * @returns {Position[]}
 */
export function smooth(positions) {
  /** @type {Position[]} */
  const curve = [];
  positions.slice(1).forEach((to, i) => {
    const from = positions[i];
    const before = positions[i - 1] ?? from;
    const after = positions[i + 2] ?? to;
    for (let piece = 0; piece < PIECES; piece++) curve.push(between(before, from, to, after, piece / PIECES));
  });
  return [...curve, /** @type {Position} */ (positions.at(-1))];
}

/**
 * @param {Position} before
 * @param {Position} from
 * @param {Position} to
 * @param {Position} after
 * @param {number} share of the way from `from` to `to`
 * @returns {Position}
 */
function between(before, from, to, after, share) {
  /** @param {0 | 1} axis */
  const at = (axis) => {
    const slope = to[axis] - before[axis];
    const bend = 2 * before[axis] - 5 * from[axis] + 4 * to[axis] - after[axis];
    const twist = 3 * (from[axis] - to[axis]) + after[axis] - before[axis];
    return Number((from[axis] + 0.5 * share * (slope + share * (bend + share * twist))).toFixed(4));
  };
  return [at(0), at(1)];
}
