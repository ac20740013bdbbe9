/** Widths and dashes of a line at a zoom, the same with both renderers. */
import type { LineLayer, Stops } from './layers.ts';

/** The width in CSS pixels at a zoom: linear between two stops, constant beyond the last. */
export function widthAt(stops: Stops, zoom: number): number {
  const above = stops.findIndex(([at]) => at > zoom);
  const [from, to] = [stops[above < 0 ? stops.length - 1 : above - 1], stops[above]];
  if (!from) return stops[0]?.[1] ?? 0;
  if (!to) return from[1];
  return from[1] + ((to[1] - from[1]) * (zoom - from[0])) / (to[0] - from[0]);
}

/**
 * Lengths of dash and gap in CSS pixels; null for a whole line. MapLibre counts them in widths of the whole zoom below,
 * grown with the tile, and lets a round end reach half of that beyond its dash, where SVG takes half the line's own width.
 */
export function dashAt({ dash, width, cap }: LineLayer, zoom: number): number[] | null {
  if (!dash) return null;
  const whole = Math.floor(zoom);
  const unitPx = widthAt(width, whole) * 2 ** (zoom - whole);
  const longer = cap === 'round' ? unitPx - widthAt(width, zoom) : 0;
  return dash.map((length, index) => Math.max(length * unitPx + (index % 2 === 0 ? longer : -longer), 0));
}
