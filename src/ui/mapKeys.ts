/** The keys that move a map, the same on every page with one. */
import type { Renderer } from '../cartography/renderer.ts';

/** CSS pixels that an arrow moves it, and levels that a sign zooms it. */
const MOVEMENTS: Record<string, [x: number, y: number] | [levels: number]> = {
  ArrowLeft: [-100, 0],
  ArrowRight: [100, 0],
  ArrowUp: [0, -100],
  ArrowDown: [0, 100],
  '+': [1],
  '=': [1],
  '-': [-1],
  _: [-1],
};

/** Calls `before` and moves the map where a key means that; false for a key that means something else. */
export function moveByKey(key: string, map: Renderer | null, before?: () => void): boolean {
  const [x, y] = MOVEMENTS[key] ?? [];
  if (x === undefined) return false;
  before?.();
  if (y === undefined) map?.zoomBy(x);
  else map?.panBy(x, y);
  return true;
}
