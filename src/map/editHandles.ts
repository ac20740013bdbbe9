/** The vertices that are offered to the pointer, as terra-draw shows them. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { TerraDraw } from 'terra-draw';
import type { HandleStretch } from '../cartography/editSurface.ts';
import type { ScreenPoint } from '../cartography/renderer.ts';
import type { Position } from '../core/model.ts';
import { hasMiddle, hitHandle, isHandle, type Hit } from './handleHit.ts';
import { isSameStretch, readStretch, showStretch } from './shownStretch.ts';
import { turnsTo } from './worldCopies.ts';

export class Handles {
  readonly #map: MapLibreMap;
  /** True while something is in hand, and nothing may change under it. */
  readonly #isBusy: () => boolean;
  #draw: TerraDraw | null = null;
  /** The stretch that can be taken, and its feature in terra-draw. */
  #stretch: HandleStretch | null = null;
  #shown: string | number | null = null;
  /** What shall be offered as soon as the hand is free and the map has caught up. */
  #wanted: HandleStretch | null = null;
  /** So many times the map has yet to draw what was done. */
  #behind = 0;
  #positions: readonly Position[] | null = null;
  #points: ScreenPoint[] | null = null;

  constructor(map: MapLibreMap, isBusy: () => boolean) {
    this.#map = map;
    this.#isBusy = isBusy;
    map.on('move', () => (this.#points = null));
  }

  get stretch(): HandleStretch | null {
    return this.#stretch;
  }

  /** Goes on with a terra-draw that has begun. */
  use(draw: TerraDraw): void {
    this.#draw = draw;
    this.#shown = null;
    draw.on('change', () => this.#forget());
    this.show(this.#stretch);
  }

  /** Offers other vertices, or none, once that is possible. */
  offer(stretch: HandleStretch | null): void {
    this.#wanted = stretch;
    this.catchUp();
  }

  /** Leaves all as it is until the map shows what was done. */
  async waitFor(drawn: Promise<void>): Promise<void> {
    this.#behind += 1;
    await drawn.catch(() => undefined);
    await new Promise((done) => {
      this.#map.once('render', done);
      this.#map.triggerRepaint();
    });
    this.#behind -= 1;
    this.catchUp();
  }

  /** Offers what was asked for last, where nothing stands against it. */
  catchUp(): void {
    const wanted = this.#wanted;
    if (wanted === this.#stretch || this.#isBusy()) return;
    // The same vertices of another text: nothing to see.
    if (wanted && this.#draw && this.#shown !== null && isSameStretch(this.#draw, this.#shown, wanted))
      this.#stretch = wanted;
    else if (this.#behind === 0) this.show(wanted);
  }

  /** Shows a stretch as it is given, at once. */
  show(stretch: HandleStretch | null): void {
    this.#stretch = stretch;
    if (!this.#draw) return;
    if (this.#shown !== null) this.#draw.removeFeatures([this.#shown]);
    this.#shown = stretch && showStretch(this.#draw, stretch);
    this.#forget();
    const count = this.#shown === null ? 0 : (stretch?.positions.length ?? 0);
    this.#map.getContainer().dataset['handles'] = String(count);
  }

  #forget(): void {
    this.#positions = null;
    this.#points = null;
  }

  /** The positions of the stretch as they are now, in the hand or not. */
  positions(): readonly Position[] {
    if (!this.#stretch || !this.#draw || this.#shown === null) return [];
    this.#positions ??= readStretch(this.#draw, this.#shown, this.#stretch.isRing);
    return this.#positions;
  }

  #pointsNow(): readonly ScreenPoint[] {
    const { lng: middle } = this.#map.getCenter();
    this.#points ??= this.positions().map(([lng, lat]) =>
      this.#map.project([lng + 360 * turnsTo(middle, lng), lat]),
    );
    return this.#points;
  }

  /** The handle at a point, or null. */
  hitAt(point: ScreenPoint, reachPx: number): Hit | null {
    return this.#stretch && hitHandle(this.#stretch, this.#pointsNow(), point, reachPx);
  }

  /** True for a vertex or the middle of an edge that is a handle. */
  isShown(kind: 'vertex' | 'middle', index: number, reachPx: number): boolean {
    if (!this.#stretch) return false;
    const points = this.#pointsNow();
    if (kind === 'vertex') return isHandle(this.#stretch.leads, index, points.length);
    const [from, to] = [points[index], points[index + 1] ?? points[0]];
    return !!from && !!to && hasMiddle(from, to, reachPx);
  }
}
