/** Which feature a pointer means. */

/** The id of the feature at a point of the window (CSS pixels): a name, an island, or the nearest in reach; null for none. */
export function hitFeature(drawing: Element, x: number, y: number): string | null {
  const found = drawing.ownerDocument.elementsFromPoint(x, y).filter((element) => drawing.contains(element));
  const label = found.find((element) => element.matches('.labels [data-feature], .labels [data-feature] *'));
  if (label) return idOf(label);
  const links = found.flatMap((element) => element.closest('.targets a') ?? []);
  // On an island itself, the margin of a smaller neighbour does not count.
  const inside = links.find((link) => link.matches('.island, .island-group') && isInside(link, x, y));
  const [nearest] = links;
  return inside ? idOf(inside) : nearest ? idOf(nearest) : null;
}

function idOf(element: Element): string | null {
  return element.closest('[data-feature]')?.getAttribute('data-feature') ?? null;
}

function isInside(link: Element, x: number, y: number): boolean {
  const use = link.querySelector('use');
  const path = use && link.ownerDocument.getElementById(use.getAttribute('href')?.slice(1) ?? '');
  const matrix = use instanceof SVGGraphicsElement ? use.getScreenCTM() : null;
  if (!(path instanceof SVGGeometryElement) || !matrix) return false;
  return path.isPointInFill(new DOMPoint(x, y).matrixTransform(matrix.inverse()));
}
