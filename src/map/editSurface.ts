/** The map on which shapes are edited. */
import type { EditSurface, EditSurfaceEvents } from '../cartography/editSurface.ts';
import type { Scene } from '../cartography/renderer.ts';
import type { Camera } from '../core/url.ts';
import { createRenderer } from './glRenderer.ts';

/** Starts a map in an empty element. Throws where the browser has no WebGL. */
export function createEditSurface(
  container: HTMLElement,
  scene: Scene,
  camera: Camera,
  events: EditSurfaceEvents,
): EditSurface {
  const renderer = createRenderer(container, scene, camera, events);
  return Object.assign(renderer, {
    showEdited: () => undefined,
    offerHandles: () => undefined,
    markVertex: () => undefined,
    takePencil: () => undefined,
    setSnap: () => undefined,
    setEditable: () => undefined,
    unproject: () => [0, 0] as [number, number],
  });
}
