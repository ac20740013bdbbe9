/** The labels that have their place, found by what they cover. */
import { BoxGrid } from './boxGrid.ts';
import { AIR_PX, type Print } from './labelBox.ts';
import type { Placed } from './labels.ts';
import { WORLD_PX } from './mercator.ts';
import type { Bounds } from './segmentIndex.ts';

export class PlacedPrints {
  /** In the order in which they were placed. */
  readonly all: Placed[] = [];
  readonly #grid = new BoxGrid<Placed>();

  add(placed: Placed): void {
    this.all.push(placed);
    this.#grid.add(reachOf([placed], placed.label.minZoom), placed);
  }

  /** Those that some of the prints may meet at this zoom or a closer one, and perhaps some more. */
  around(prints: readonly Print[], zoom: number): Placed[] {
    return this.#grid.near(reachOf(prints, zoom));
  }
}

/** All that the prints cover at a zoom, with air: at closer ones it is less of the world. */
function reachOf(prints: readonly Print[], zoom: number): Bounds {
  const world = WORLD_PX * 2 ** zoom;
  const ends = (axis: 0 | 1, sign: 1 | -1) =>
    prints.map(({ at, reachPx }) => at[axis] + (sign * (reachPx[axis] + AIR_PX.text)) / world);
  return {
    left: Math.min(...ends(0, -1)),
    right: Math.max(...ends(0, 1)),
    top: Math.min(...ends(1, -1)),
    bottom: Math.max(...ends(1, 1)),
  };
}
