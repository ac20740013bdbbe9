/** What a zoom changes in a drawing: widths, dashes, and which names and lakes are in sight. */
import { MAP_LAYERS } from '../cartography/layers.ts';
import { dashAt, widthAt } from '../cartography/strokes.ts';

/** Paints the elements for a zoom; they keep it until painted again. */
export function paintZoom(frame: Element, zoom: number): void {
  for (const layer of MAP_LAYERS) {
    if (layer.type !== 'line') continue;
    const group = frame.querySelector(`[data-layer="${layer.id}"]`);
    if (!group) continue;
    setAttribute(group, 'stroke-width', widthAt(layer.width, zoom).toFixed(2));
    const dash = dashAt(layer, zoom);
    if (dash) setAttribute(group, 'stroke-dasharray', dash.map((px) => px.toFixed(2)).join(' '));
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

/** Gives every element back what it was drawn with, by which it fits without a script. */
export function paintAsDrawn(frame: Element): void {
  for (const element of frame.querySelectorAll('[data-layer],[data-size],use[data-min],use[data-max]')) {
    for (const [name, value] of drawn.get(element) ?? []) {
      if (value === null) element.removeAttribute(name);
      else element.setAttribute(name, value);
    }
  }
}

/** What the attributes were before they were painted over. */
const drawn = new WeakMap<Element, Map<string, string | null>>();

function inRange(element: Element, zoom: number): boolean {
  const least = Number(element.getAttribute('data-min') ?? 0);
  const end = element.getAttribute('data-max');
  return zoom >= least && (end === null || zoom < Number(end));
}

/** Only what changes is written: each writing has the browser lay the text out again. */
function setAttribute(element: Element, name: string, value: string): void {
  const before = element.getAttribute(name);
  if (before === value) return;
  const kept = drawn.get(element) ?? new Map<string, string | null>();
  if (!kept.has(name)) kept.set(name, before);
  drawn.set(element, kept);
  element.setAttribute(name, value);
}
