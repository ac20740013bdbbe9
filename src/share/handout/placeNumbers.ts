/** Where the numbers of places stand on a map: at the place, or beside it where the place is small or something is in the way. */

/** CSS pixels from the top left corner of the map. */
export interface Bounds {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A place to be numbered. */
export interface NumberWish {
  /** The point that is meant (CSS pixels). */
  at: readonly [x: number, y: number];
  /** Width and height of the place on the map (CSS pixels). */
  sizePx: readonly [width: number, height: number];
}

export interface PlacedNumber {
  /** Middle of the number. */
  at: [x: number, y: number];
  /** The point that a line leads to; none where the number stands on it. */
  leadsTo?: readonly [x: number, y: number];
}

/** Radius of the disc that a number stands in (CSS pixels). */
export const NUMBER_RADIUS_PX = 8.5;
/** Room around a disc (CSS pixels). */
const AIR_PX = 2;
/** A place at least so wide and high has its number on it. */
const ROOMY_PX = 60;
/** Distances from the place to try, nearest first (CSS pixels), and in how many directions. */
const DISTANCES_PX = [20, 28, 38, 50, 64];
const DIRECTIONS = 16;
/** Numbers do not hide the points of other places: so near they count as in the way (CSS pixels). */
const POINT_PX = 5;

/**
 * Places the numbers one after the other in a map of the size given, clear of each other, of the names in `taken` and of
 * other places' points. Where there is no such room, the number stands where it is in the least of others' way.
 */
export function placeNumbers(
  wishes: readonly NumberWish[],
  taken: readonly Bounds[],
  size: { width: number; height: number },
): PlacedNumber[] {
  const discs: Bounds[] = [];
  return wishes.map((wish) => {
    const points = wishes.filter((other) => other !== wish).map(({ at }) => around(at, POINT_PX));
    const costOf = ({ at }: PlacedNumber) => {
      const box = around(at, NUMBER_RADIUS_PX + AIR_PX);
      const hidden = [...taken, ...points, ...discs, ...discs].filter((other) => overlap(box, other));
      return hidden.length + (isInside(box, size) ? 0 : 100);
    };
    const tried = candidates(wish);
    const free = tried.find((candidate) => costOf(candidate) === 0);
    const costs = free ? [] : tried.map(costOf);
    const placed = free ?? tried[costs.indexOf(Math.min(...costs))] ?? { at: [...wish.at] };
    discs.push(around(placed.at, NUMBER_RADIUS_PX));
    return placed;
  });
}

/** On the place where it is roomy, then around it. */
function candidates({ at: [x, y], sizePx: [width, height] }: NumberWish): PlacedNumber[] {
  const onIt: PlacedNumber = { at: [x, y] };
  const beside = DISTANCES_PX.flatMap((distance) =>
    Array.from({ length: DIRECTIONS }, (_, index): PlacedNumber => {
      // To the right and up first.
      const angle = (2 * Math.PI * (index + 0.5)) / DIRECTIONS;
      return { at: [x + distance * Math.cos(angle), y - distance * Math.sin(angle)], leadsTo: [x, y] };
    }),
  );
  return Math.min(width, height) >= ROOMY_PX ? [onIt, ...beside] : beside;
}

function around([x, y]: readonly [number, number], by: number): Bounds {
  return { left: x - by, top: y - by, right: x + by, bottom: y + by };
}

function overlap(a: Bounds, b: Bounds): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function isInside(box: Bounds, { width, height }: { width: number; height: number }): boolean {
  return box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;
}
