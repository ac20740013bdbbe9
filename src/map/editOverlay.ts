/** Draws the shape in hand: each of its sources is filled only when what it shows has changed. */
import type { Feature, Geometry } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { EditedShape } from '../cartography/editSurface.ts';
import type { Position } from '../core/model.ts';
import type { OverlayName } from './editStyle.ts';

export class EditOverlay {
  readonly #map: MapLibreMap;
  /** What each source shows, so that the same thing is not read again. */
  readonly #shown = new Map<OverlayName, unknown>();
  /** What is to be drawn when the style has arrived. */
  #waiting: (() => void)[] = [];

  constructor(map: MapLibreMap) {
    this.#map = map;
    map.once('style.load', () => {
      for (const draw of this.#waiting) draw();
      this.#waiting = [];
    });
  }

  /** Draws the shape; resolves when the map can show it as it is now, null where nothing of the shape has changed. */
  show({ feature, now, before, faults }: EditedShape): Promise<void> | null {
    void this.#fill('edited-before', before, () => ofGeometry(before, {}));
    void this.#fill('edited-faults', JSON.stringify(faults), () =>
      faults.map(({ position, isError }) => pointAt(position, { isError })),
    );
    const key = now ?? 'none';
    return this.#fill('edited', key, () => ofGeometry(now, { ...feature }));
  }

  markVertex(position: Position | null): void {
    void this.#fill('edited-vertex', position?.join() ?? '', () => (position ? [pointAt(position, {})] : []));
  }

  #fill(name: OverlayName, key: unknown, features: () => Feature[]): Promise<void> | null {
    if (this.#shown.get(name) === key) return null;
    this.#shown.set(name, key);
    const source = this.#map.getSource<GeoJSONSource>(name);
    if (source) return source.setData({ type: 'FeatureCollection', features: features() });
    // The newest comes last, and stays.
    return new Promise((done) => {
      this.#waiting.push(() => {
        const collection = { type: 'FeatureCollection', features: features() } as const;
        void this.#map.getSource<GeoJSONSource>(name)?.setData(collection).then(done);
      });
    });
  }
}

function ofGeometry(geometry: Geometry | null, properties: Record<string, unknown>): Feature[] {
  return geometry ? [{ type: 'Feature', properties, geometry }] : [];
}

function pointAt(position: Position, properties: Record<string, unknown>): Feature {
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: position } };
}
