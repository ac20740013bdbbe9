/** The maps that the editor can be given: it knows neither who draws them nor how. */
import type { EditSurface, EditSurfaceEvents } from '../cartography/editSurface.ts';
import type { Renderer, Scene } from '../cartography/renderer.ts';
import type { Camera } from '../core/url.ts';

type Start<Made> = (
  container: HTMLElement,
  scene: Scene,
  camera: Camera,
  events: EditSurfaceEvents,
) => Promise<Made>;

export interface Maps {
  /** The map on which shapes are edited. Throws where the browser has no WebGL. */
  startMap: Start<EditSurface>;
  /** The map that every browser can draw. */
  startDrawing: Start<Renderer>;
}
