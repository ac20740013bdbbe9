/** What a zoom changes in a drawing: widths, dashes, and which names and lakes are in sight. */
import { MAP_LAYERS } from '../cartography/layers.ts';
import { dashAt, widthAt } from '../cartography/strokes.ts';

/** Paints the elements for a zoom; they keep it until painted again. */
export function paintZoom(frame: Element, zoom: number): void {
  for (const layer of MAP_LAYERS) {
    const group = layer.type === 'line' && frame.querySelector(`[data-layer="${layer.id}"]`);
    if (!group || layer.type !== 'line') continue;
    group.setAttribute('stroke-width', widthAt(layer.width, zoom).toFixed(2));
    const dash = dashAt(layer, zoom);
    if (dash) group.setAttribute('stroke-dasharray', dash.map((px) => px.toFixed(2)).join(' '));
  }
  for (const label of frame.querySelectorAll('[data-size]')) {
    setAttribute(
      label,
      'font-size',
      inRange(label, zoom) ? `${label.getAttribute('data-size') ?? ''}px` : '0',
    );
  }
  // Lakes come and go by whole zooms, as they do on tiles.
  for (const use of frame.querySelectorAll('use[data-min],use[data-max]')) {
    setAttribute(use, 'visibility', inRange(use, Math.floor(zoom)) ? 'visible' : 'hidden');
  }
}

function inRange(element: Element, zoom: number): boolean {
  const least = Number(element.getAttribute('data-min') ?? 0);
  const end = element.getAttribute('data-max');
  return zoom >= least && (end === null || zoom < Number(end));
}

/** Only what changes is written: each writing has the browser lay the text out again. */
function setAttribute(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
