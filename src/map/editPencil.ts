/** Draws new shapes by terra-draw's own modes. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { TerraDraw } from 'terra-draw';
import type { DrawnType, EditSurfaceEvents, Snap } from '../cartography/editSurface.ts';
import { roundPosition } from '../core/canonical.ts';
import { FINISH_KEY, MODES } from './editDraw.ts';

export class Pencil {
  readonly #map: MapLibreMap;
  readonly #events: EditSurfaceEvents;
  #draw: TerraDraw | null = null;
  #type: DrawnType | null = null;
  /** What was drawn last: it stays until the map shows what came of it. */
  #drawn: string | number | null = null;
  #hasJustDrawn = false;

  constructor(map: MapLibreMap, events: EditSurfaceEvents) {
    this.#map = map;
    this.#events = events;
  }

  get isOut(): boolean {
    return this.#type !== null;
  }

  /** Something is drawn, or stays until the map shows what came of it. */
  get isBusy(): boolean {
    return this.isOut || this.#drawn !== null;
  }

  /** The click that ended a shape is still on its way. */
  get hasJustDrawn(): boolean {
    return this.#hasJustDrawn;
  }

  /** Draws with a terra-draw that has begun. */
  use(draw: TerraDraw): void {
    this.#draw = draw;
    this.#drawn = null;
    if (this.#type) draw.setMode(MODES[this.#type]);
  }

  take(type: DrawnType): void {
    this.#type = type;
    this.clear();
    this.#draw?.setMode(MODES[type]);
    this.#map.doubleClickZoom.disable();
  }

  /** Puts the pencil away, and with it what is half drawn. */
  put(): void {
    if (!this.#type) return;
    this.#type = null;
    this.#draw?.setMode('select');
    this.#map.doubleClickZoom.enable();
  }

  /** Takes away what was drawn last. */
  clear(): void {
    if (this.#drawn !== null && this.#draw?.hasFeature(this.#drawn)) this.#draw.removeFeatures([this.#drawn]);
    this.#drawn = null;
  }

  /** Ends what is being drawn, as a click on its last vertex does. */
  end(): boolean {
    if (this.#draw?.getModeState() !== 'drawing') return false;
    // terra-draw has no other way to be told.
    this.#map.getCanvas().dispatchEvent(new KeyboardEvent('keyup', { key: FINISH_KEY }));
    return true;
  }

  /** terra-draw has ended a shape. */
  finish(id: string | number, snap: Snap | null, reachPx: number): void {
    const geometry = this.#draw?.getSnapshotFeature(id)?.geometry;
    this.#drawn = id;
    this.#hasJustDrawn = true;
    setTimeout(() => (this.#hasJustDrawn = false));
    // Not while terra-draw is still at it.
    queueMicrotask(() => {
      this.put();
      if (geometry && isWhole(geometry)) this.#events.onDrawnShape(snapped(geometry, snap, reachPx));
      // By then it is known whether the map is to be drawn anew for it.
      else this.clear();
    });
  }
}

function isWhole(geometry: GeoJSON.Geometry): boolean {
  return geometry.type !== 'LineString' || geometry.coordinates.length > 1;
}

/** Points are drawn without snapping, so they jump afterwards. All is rounded as it will be kept. */
function snapped(
  geometry: GeoJSON.Point | GeoJSON.LineString | GeoJSON.Polygon,
  snap: Snap | null,
  reachPx: number,
): GeoJSON.Geometry {
  switch (geometry.type) {
    case 'Point': {
      const position = roundPosition(geometry.coordinates);
      return { type: 'Point', coordinates: snap?.(position, reachPx) ?? position };
    }
    case 'LineString':
      return { type: 'LineString', coordinates: geometry.coordinates.map(roundPosition) };
    case 'Polygon':
      return { type: 'Polygon', coordinates: geometry.coordinates.map((ring) => ring.map(roundPosition)) };
  }
}
