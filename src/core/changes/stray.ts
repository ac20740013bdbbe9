/** How far positions lie from a line. */
import type { Position } from '../model.ts';
import { shrinkAt } from '../shapeGap.ts';
import { DEGREE_M } from '../shapes/planeMetres.ts';

/**
 * The farthest that one of the positions lies from the nearest of the lines, in metres; 0 without positions or lines. In
 * a plane at the latitude of each position: good to a part in a thousand within a hundred kilometres.
 */
export function farthestFromM(positions: readonly Position[], lines: readonly Position[][]): number {
  const sides = lines.flatMap((line) =>
    line.length === 1
      ? line.map((only) => [only, only] as const)
      : line.slice(1).map((to, i) => [line[i] ?? to, to] as const),
  );
  if (sides.length === 0) return 0;
  let farthest = 0;
  let near = 0;
  // Some from everywhere first: once a far one is known, most others end their search at once.
  const some = positions.filter((_, index) => index % SAMPLE === 0);
  for (const position of [...some, ...positions]) {
    const found = nearestSide(position, sides, near, farthest);
    near = found.side;
    farthest = Math.max(farthest, found.degrees);
  }
  return farthest * DEGREE_M;
}

/** One in so many positions is looked at first. */
const SAMPLE = 101;

type Side = readonly [Position, Position];

/**
 * The nearest side, or the first one that is no farther than `enough`: such a position is not the farthest. The search
 * begins at the side that was near the position before, so that it mostly ends at once.
 */
function nearestSide(
  position: Position,
  sides: readonly Side[],
  start: number,
  enough: number,
): { side: number; degrees: number } {
  const best = { side: start, degrees: Infinity };
  const look = (index: number) => {
    const side = sides[index];
    if (!side) return;
    const degrees = distance(position, side);
    if (degrees < best.degrees) Object.assign(best, { side: index, degrees });
  };
  for (let step = 0; step < sides.length && best.degrees > enough; step += 1) {
    look(start + step);
    look(start - step);
  }
  return best;
}

/** Degrees of latitude from a position to a side. */
function distance([lng, lat]: Position, [from, to]: Side): number {
  const shrink = shrinkAt(lat);
  const [dx, dy] = [(to[0] - from[0]) * shrink, to[1] - from[1]];
  const [x, y] = [(lng - from[0]) * shrink, lat - from[1]];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : Math.min(1, Math.max(0, (x * dx + y * dy) / square));
  return Math.hypot(x - along * dx, y - along * dy);
}
