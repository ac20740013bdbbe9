/** The camera of the editor's map, which goes closer than that of readers. */
import { EDIT_ZOOM_RANGE } from '../../cartography/editSurface.ts';
import { parseCamera, ZOOM_RANGE, type Camera } from '../../core/url.ts';

/** Reads a hash as readers' pages do, but to the zoom of the editor. Null where it says nothing that can be followed. */
export function readEditCamera(hash: string): Camera | null {
  const camera = parseCamera(hash);
  if (!camera || camera === 'malformed') return null;
  const zoom = Number(/^#map=([\d.]+)/.exec(hash)?.[1] ?? camera.zoom);
  return { ...camera, zoom: Math.min(Math.max(zoom, EDIT_ZOOM_RANGE.min), EDIT_ZOOM_RANGE.max) };
}

/** The zoom as the buttons know it: at the ends of their range where it is at the ends of the editor's, else between. */
export function zoomForButtons(zoom: number): number {
  if (zoom >= EDIT_ZOOM_RANGE.max) return ZOOM_RANGE.max;
  return Math.min(zoom, ZOOM_RANGE.max - 1);
}
