/** The map on which shapes are edited. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import {
  EDIT_ZOOM_RANGE,
  type DrawnType,
  type EditedShape,
  type EditSurface,
  type EditSurfaceEvents,
  type HandleStretch,
  type Snap,
} from '../cartography/editSurface.ts';
import type { Theme } from '../cartography/palette.ts';
import type { Scene } from '../cartography/renderer.ts';
import type { Position } from '../core/model.ts';
import type { Camera } from '../core/url.ts';
import { Hand } from './editHand.ts';
import { EditOverlay } from './editOverlay.ts';
import { editStyle } from './editStyle.ts';
import { createMap, GlRenderer } from './glRenderer.ts';

/** Starts a map in an empty element. Throws where the browser has no WebGL. */
export function createEditSurface(
  container: HTMLElement,
  scene: Scene,
  camera: Camera,
  events: EditSurfaceEvents,
): EditSurface {
  const look = { theme: scene.theme };
  const map = createMap(container, scene, camera, {
    maxZoom: EDIT_ZOOM_RANGE.max,
    // Whatever style the renderer sets, what is in hand stays in it.
    transformStyle: (previous, next) => editStyle(previous, next, look.theme),
  });
  const overlay = new EditOverlay(map);
  const hand = new Hand(map, scene.theme, {
    ...events,
    onHold: (stretch) => {
      // The mark would stay behind where the vertex was.
      for (const id of ['edited-vertex', 'edited-vertex-rim'])
        map.setLayoutProperty(id, 'visibility', stretch ? 'none' : 'visible');
      events.onHold(stretch);
    },
  });
  return new MapEditSurface(map, scene, { look, overlay, hand, events });
}

interface Parts {
  look: { theme: Theme };
  overlay: EditOverlay;
  hand: Hand;
  events: EditSurfaceEvents;
}

class MapEditSurface extends GlRenderer implements EditSurface {
  readonly #look: { theme: Theme };
  readonly #overlay: EditOverlay;
  readonly #hand: Hand;

  constructor(map: MapLibreMap, scene: Scene, { look, overlay, hand, events }: Parts) {
    super(map, scene, {
      ...events,
      onSelect: (id, position) => {
        if (!hand.takesClick(this.project(position))) events.onSelect(id, position);
      },
    });
    this.#look = look;
    this.#overlay = overlay;
    this.#hand = hand;
  }

  override draw(scene: Scene): void {
    this.#look.theme = scene.theme;
    super.draw(scene);
    this.#hand.setTheme(scene.theme);
  }

  showEdited(shape: EditedShape): void {
    const drawn = this.#overlay.show(shape);
    if (drawn) void this.#hand.waitFor(drawn);
  }

  offerHandles(stretch: HandleStretch | null): void {
    this.#hand.offer(stretch);
  }

  markVertex(position: Position | null): void {
    this.#overlay.markVertex(position);
  }

  takePencil(type: DrawnType | null): void {
    this.#hand.takePencil(type);
  }

  finishDrawing(): boolean {
    return this.#hand.finishDrawing();
  }

  letGo(): boolean {
    return this.#hand.letGo();
  }

  setSnap(snap: Snap | null): void {
    this.#hand.snap = snap;
  }

  override destroy(): void {
    this.#hand.destroy();
    super.destroy();
  }
}
