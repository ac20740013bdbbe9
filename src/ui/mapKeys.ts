/** The keys that move a map, the same on every page with one. */
import type { Renderer } from '../cartography/renderer.ts';

/** CSS pixels that a key moves it east and south, or levels that one zooms it. */
export type Movement = [x: number, y: number] | number;

/** What each key does. */
export const MOVEMENTS: Record<string, Movement> = {
  ArrowLeft: [-100, 0],
  ArrowRight: [100, 0],
  ArrowUp: [0, -100],
  ArrowDown: [0, 100],
  '+': 1,
  '=': 1,
  '-': -1,
  _: -1,
};

/** Moves a map as one of them says. */
export function move(map: Renderer | null, movement: Movement): void {
  if (typeof movement === 'number') map?.zoomBy(movement);
  else map?.panBy(...movement);
}
