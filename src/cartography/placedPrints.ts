/** The labels that have their place, found by what they cover. */
import { BoxGrid } from './boxGrid.ts';
import { AIR_PX, meet, worldPx, type Print } from './labelBox.ts';
import type { Placed } from './labels.ts';
import type { Bounds } from './segmentIndex.ts';

/** Side of a cell (CSS pixels): a label reaches into two or three, and not many have room in one. */
const CELL_PX = 256;

/** Labels by each whole zoom from which on they are in sight, and by what they cover there: so one look finds few. */
export class PlacedPrints {
  /** In the order in which they were placed. */
  readonly all: Placed[] = [];
  readonly #grids = new Map<number, BoxGrid<Placed>>();

  add(placed: Placed): void {
    const { minZoom, maxZoom } = placed.label;
    this.all.push(placed);
    for (let zoom = Math.floor(minZoom); zoom < maxZoom; zoom += 1) {
      const grid = this.#grids.get(zoom) ?? new BoxGrid<Placed>(worldPx(zoom) / CELL_PX);
      this.#grids.set(zoom, grid);
      grid.add(reachOf(placed, Math.max(zoom, minZoom)), placed);
    }
  }

  /** True where a label would meet one that is in sight at this zoom. */
  meets(print: Print, zoom: number): boolean {
    const isMet = (other: Placed) =>
      other.label.minZoom <= zoom && other.label.maxZoom > zoom && meet(other, print, zoom);
    return this.#grids.get(Math.floor(zoom))?.some(reachOf(print, zoom), isMet) ?? false;
  }
}

/** All that a label covers at a zoom, with air: at closer ones it is less of the world. */
function reachOf({ at: [x, y], reachPx }: Print, zoom: number): Bounds {
  const world = worldPx(zoom);
  const [wide, high] = [(reachPx[0] + AIR_PX.text) / world, (reachPx[1] + AIR_PX.text) / world];
  return { left: x - wide, right: x + wide, top: y - high, bottom: y + high };
}
