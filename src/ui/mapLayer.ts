/** What renderers draw in. */

/** Adds an element as large as the map, above those that are there. */
export function addLayer(container: HTMLElement): HTMLElement {
  const layer = document.createElement('div');
  layer.className = 'layer';
  container.append(layer);
  return layer;
}
