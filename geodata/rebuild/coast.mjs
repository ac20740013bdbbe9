// @ts-check
/**
 * Closed rings of land and lakes from GSHHG, the global shoreline that Debian packs as `gmt-gshhg-full`.
 *
 * `gmt coast -M -W` writes the shoreline in pieces, cut at whole degrees. Two properties of the full resolution, found
 * by trial, make joining exact: land is always on a piece's left, and both pieces at a cut hold the same
 * position to the last digit.
 */
import { execFileSync } from 'node:child_process';
import { closeAlongEdge } from './closeAlongEdge.mjs';
import { signedArea } from './rings.mjs';

/** @typedef {import('./rings.mjs').Position} Position */
/** @typedef {import('./rings.mjs').Bbox} Bbox */
/** Level 1 is land, 2 a lake, 3 an island in a lake. */
/** @typedef {{ level: number, positions: Position[] }} Piece */

/** Decimals kept: about 1 m, finer than the data. */
const DECIMALS = 5;

/**
 * All rings of the region, counter-clockwise, in GSHHG's full detail.
 * @param {Bbox} region whole degrees, because the pieces are cut there
 * @param {string} folder where gmt may leave its history file
 * @returns {Piece[]}
 */
export function readCoast(region, folder) {
  const pieces = parsePieces(runGmt(region, folder));
  const { rings, chains } = joinPieces(pieces);
  for (const level of [1, 2]) {
    const open = chains.filter((chain) => chain.level === level).map((chain) => landLeft(chain));
    rings.push(...closeAlongEdge(open, region).map((positions) => ({ level, positions })));
  }
  return rings.map(rounded).filter(({ positions }) => positions.length >= 4);
}

/**
 * @param {Bbox} region
 * @param {string} folder
 */
function runGmt([west, south, east, north], folder) {
  const args = ['coast', `-R${west}/${east}/${south}/${north}`, '-Df', '-M', '-W'];
  return execFileSync('gmt', args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 29 });
}

/** @param {string} text */
function parsePieces(text) {
  /** @type {Piece[]} */
  const pieces = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('>')) {
      pieces.push({ level: Number(/Level (\d+)/.exec(line)?.[1] ?? 0), positions: [] });
    } else if (line !== '' && !line.startsWith('#')) {
      const [lng, lat] = line.split('\t').map(Number);
      pieces.at(-1)?.positions.push([lng, lat]);
    }
  }
  return pieces.filter(({ positions }) => positions.length > 1);
}

/**
 * Joins end to start; what does not close is cut by the region's edge and comes back as a chain.
 * @param {Piece[]} pieces
 */
function joinPieces(pieces) {
  const byStart = new Map(pieces.map((piece) => [startKey(piece), piece]));
  const ends = new Set(pieces.map(endKey));
  if (byStart.size !== pieces.length) throw new Error('Two coast pieces start at the same position.');
  /** @param {Piece} first */
  const follow = (first) => {
    const positions = first.positions.slice();
    byStart.delete(startKey(first));
    for (let next = byStart.get(endKey({ level: first.level, positions })); next;) {
      byStart.delete(startKey(next));
      for (const position of next.positions.slice(1)) positions.push(position);
      next = byStart.get(endKey({ level: first.level, positions }));
    }
    return { level: first.level, positions };
  };
  // A chain must be followed from its open start, so those come before the rings.
  const chains = pieces.filter((piece) => !ends.has(startKey(piece))).map(follow);
  const rings = [];
  for (const piece of pieces) if (byStart.has(startKey(piece))) rings.push(follow(piece));
  const broken = rings.find((ring) => startKey(ring) !== endKey(ring));
  if (broken) throw new Error(`The coast at ${startKey(broken)} does not close.`);
  return { rings, chains };
}

/** @param {Piece} piece */
function startKey({ level, positions }) {
  return `${level}:${positions[0].join()}`;
}

/** @param {Piece} piece */
function endKey({ level, positions }) {
  return `${level}:${positions.at(-1)?.join()}`;
}

/**
 * Lakes run the other way round; closing along the edge wants the area on the left.
 * @param {Piece} chain
 */
function landLeft({ level, positions }) {
  return level === 2 ? positions.slice().reverse() : positions;
}

/**
 * @param {Piece} ring
 * @returns {Piece}
 */
function rounded({ level, positions }) {
  const short = positions.map(([lng, lat]) => /** @type {Position} */ ([round(lng), round(lat)]));
  const kept = short.filter((position, i) => i === 0 || position.join() !== short[i - 1].join());
  return { level, positions: signedArea(kept) < 0 ? kept.reverse() : kept };
}

/** @param {number} degrees */
function round(degrees) {
  return Number(degrees.toFixed(DECIMALS));
}
