/** On which side of a ring a position lies. */
import type { Position } from '../model.ts';

/**
 * Whether a position lies inside a closed ring, outside, or on its edge; in whole millionths of a degree, in which the
 * products are exact for any side under 60 degrees. Even-odd rule: a ray to the east crosses the ring an odd number of times.
 */
export function sideOfRing(position: Position, ring: readonly Position[]): 'inside' | 'outside' | 'edge' {
  const [x, y] = whole(position);
  let isInside = false;
  let [ax, ay] = whole(ring.at(-1) ?? position);
  for (const corner of ring) {
    const [bx, by] = whole(corner);
    const turn = (bx - ax) * (y - ay) - (by - ay) * (x - ax);
    const isBeside =
      x >= Math.min(ax, bx) && x <= Math.max(ax, bx) && y >= Math.min(ay, by) && y <= Math.max(ay, by);
    if (turn === 0 && isBeside) return 'edge';
    if (ay > y !== by > y && turn > 0 === by > ay) isInside = !isInside;
    [ax, ay] = [bx, by];
  }
  return isInside ? 'inside' : 'outside';
}

function whole([lng, lat]: Position): [number, number] {
  return [Math.round(lng * 1e6), Math.round(lat * 1e6)];
}

/** The side on which a ring lies that does not cross another one: that of its first position that is not on the edge. */
export function sideOfOther(
  ring: readonly Position[],
  other: readonly Position[],
): 'inside' | 'outside' | 'edge' {
  for (const position of ring) {
    const side = sideOfRing(position, other);
    if (side !== 'edge') return side;
  }
  return 'edge';
}
