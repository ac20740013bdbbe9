/** The labels that have their place, found by what they cover. */
import { BoxGrid } from './boxGrid.ts';
import { AIR_PX, meet, worldPx, type Print } from './labelBox.ts';
import type { Placed } from './labels.ts';
import type { Bounds } from './segmentIndex.ts';

/** Side of a cell (CSS pixels) at the zoom from which its labels are in sight: not many names have room in one. */
const CELL_PX = 128;

/** Labels by the zoom from which they are in sight, and by what they cover there: so they never lie dense. */
export class PlacedPrints {
  /** In the order in which they were placed. */
  readonly all: Placed[] = [];
  readonly #grids = new Map<number, BoxGrid<Placed>>();

  add(placed: Placed): void {
    const { minZoom } = placed.label;
    this.all.push(placed);
    const grid = this.#grids.get(minZoom) ?? new BoxGrid<Placed>(worldPx(Math.ceil(minZoom)) / CELL_PX);
    this.#grids.set(minZoom, grid);
    grid.add(reachOf(placed, minZoom), placed);
  }

  /** True where a label would meet one that is in sight at this zoom. */
  meets(print: Print, zoom: number): boolean {
    const bounds = reachOf(print, zoom);
    const isMet = (other: Placed) => other.label.maxZoom > zoom && meet(other, print, zoom);
    for (const [minZoom, grid] of this.#grids) {
      if (minZoom <= zoom && grid.some(bounds, isMet)) return true;
    }
    return false;
  }
}

/** All that a label covers at a zoom, with air: at closer ones it is less of the world. */
function reachOf({ at: [x, y], reachPx }: Print, zoom: number): Bounds {
  const world = worldPx(zoom);
  const [wide, high] = [(reachPx[0] + AIR_PX.text) / world, (reachPx[1] + AIR_PX.text) / world];
  return { left: x - wide, right: x + wide, top: y - high, bottom: y + high };
}
