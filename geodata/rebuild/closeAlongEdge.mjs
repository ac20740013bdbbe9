// @ts-check
/**
 * Closes coastlines that the edge of a region has cut. Each has its land on the left, so walking the edge
 * counter-clockwise from a coast's end keeps to land until the next coast begins.
 */

/** @typedef {import('./rings.mjs').Position} Position */
/** @typedef {import('./rings.mjs').Bbox} Bbox */
/** Where a coast starts and ends, in degrees along the edge. */
/** @typedef {{ positions: Position[], start: number, end: number }} Chain */

/**
 * @param {Position[][]} lines
 * @param {Bbox} region
 * @returns {Position[][]} closed rings
 */
export function closeAlongEdge(lines, region) {
  const edge = measureEdge(region);
  const waiting = new Set(
    lines.map((positions) => ({
      positions,
      start: edge.along(positions[0]),
      end: edge.along(/** @type {Position} */ (positions.at(-1))),
    })),
  );
  const rings = [];
  for (const first of waiting) rings.push(walk(first, waiting, edge));
  return rings;
}

/**
 * @param {Chain} first
 * @param {Set<Chain>} waiting loses the chains of this ring
 * @param {ReturnType<typeof measureEdge>} edge
 */
function walk(first, waiting, edge) {
  /** @type {Position[]} */
  const ring = [];
  let current = first;
  do {
    waiting.delete(current);
    for (const position of current.positions) ring.push(position);
    const { end } = current;
    /** @param {Chain} chain */
    const ahead = (chain) => (chain.start - end + edge.lengthDeg) % edge.lengthDeg;
    const next = [first, ...waiting].reduce((best, chain) => (ahead(chain) < ahead(best) ? chain : best));
    ring.push(...edge.cornersWithin(end, ahead(next)));
    current = next;
  } while (current !== first);
  ring.push(ring[0]);
  return ring;
}

/** @param {Bbox} region */
function measureEdge([west, south, east, north]) {
  const width = east - west;
  const height = north - south;
  const lengthDeg = 2 * (width + height);
  /** @type {[along: number, corner: Position][]} */
  const corners = [
    [width, [east, south]],
    [width + height, [east, north]],
    [2 * width + height, [west, north]],
    [lengthDeg, [west, south]],
  ];
  return {
    lengthDeg,
    /**
     * Degrees from the south-west corner, counter-clockwise.
     * @param {Position} position
     */
    along([lng, lat]) {
      if (lat === south) return lng - west;
      if (lng === east) return width + lat - south;
      if (lat === north) return width + height + east - lng;
      if (lng === west) return 2 * width + height + north - lat;
      throw new Error(`A coast ends at ${lng}, ${lat}, inside the region: use whole degrees for its edge.`);
    },
    /**
     * @param {number} from
     * @param {number} distance
     */
    cornersWithin(from, distance) {
      const twice = [
        ...corners,
        ...corners.map(([at, corner]) => /** @type {const} */ ([at + lengthDeg, corner])),
      ];
      return twice.filter(([at]) => at > from && at < from + distance).map(([, corner]) => corner);
    },
  };
}
