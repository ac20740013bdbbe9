/** Stands in for map/glRenderer.ts in the lesson pack, which has the SVG map alone. */

/** Never asked for there; throws. */
export function createRenderer(): never {
  throw new Error('The lesson pack has no MapLibre.');
}
