/** Longitudes on a map that shows the Earth several times, side by side. */

/** So many turns around the Earth lie between a longitude and its copy that is nearest to the middle of the map. */
export function turnsTo(middle: number, lng: number): number {
  return Math.round((middle - lng) / 360);
}

/**
 * Where a vertex that lies at `from` is dragged to, from a longitude as the map counts it. A path cannot go on past 180
 * degrees (RFC 7946, 3.1.9): the vertex stops there, on the side on which its neighbours are.
 */
export function draggedLng(lng: number, from: number, middle: number): number {
  return Math.min(Math.max(lng - 360 * turnsTo(middle, from), -180), 180);
}
