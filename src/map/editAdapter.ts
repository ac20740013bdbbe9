/** terra-draw's way to the map, with what its own adapter leaves out. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';
import { HAND } from './editStyle.ts';
import { turnsTo } from './worldCopies.ts';

/** A press that moves less than this (CSS pixels) is a click, not a drag. */
const STILL_PX = 3;

export class EditAdapter extends TerraDrawMapLibreGLAdapter<MapLibreMap> {
  readonly #map: MapLibreMap;

  constructor(map: MapLibreMap) {
    super({ map, prefixId: HAND, minPixelDragDistance: STILL_PX, minPixelDragDistanceSelecting: STILL_PX });
    this.#map = map;
  }

  /** In the copy of the world that is nearest to what is in sight. */
  override project(lng: number, lat: number): { x: number; y: number } {
    return super.project(lng + 360 * turnsTo(this.#map.getCenter().lng, lng), lat);
  }

  /** A longitude of the Earth, whichever copy of the world is pointed at. */
  override unproject(x: number, y: number): { lng: number; lat: number } {
    const { lng, lat } = super.unproject(x, y);
    return { lng: lng - 360 * Math.round(lng / 360), lat };
  }

  /** The hand says what the pointer shows; there is no second opinion. */
  override setCursor(): void {
    return;
  }

  /** Nor about what a double click does. */
  override setDoubleClickToZoom(): void {
    return;
  }
}
